package tavolo.ui.target;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.board.ReadAgreements;
import tavolo.domain.board.StudyLine;
import tavolo.domain.board.TableView;
import tavolo.domain.feasibility.Assumptions;
import tavolo.domain.party.Deed;
import tavolo.domain.study.KeepStudy;
import tavolo.domain.study.Study;
import tavolo.domain.study.StudyKind;
import tavolo.ui.form.FormDialog;
import tavolo.ui.language.Dates;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.CardTable;
import tavolo.ui.layout.Notices;
import tavolo.ui.security.CurrentActor;

/// The feasibility studies that parties keep beside an agreement for all to see, each with the way
/// back to what was assumed, and the press that keeps what is computed now.
final class KeptStudies extends Composite<Section> {

    private final CurrentActor actor;
    private final ReadAgreements read;
    private final KeepStudy keep;
    private final StudyAttachment attachment;
    private final Notices notices = new Notices();
    private final Button press = new Button();
    private Optional<TableView> table = Optional.empty();
    private Optional<Assumptions> computed = Optional.empty();

    KeptStudies(
            CurrentActor actor, ReadAgreements read, KeepStudy keep, StudyAttachment attachment) {
        this.actor = actor;
        this.read = read;
        this.keep = keep;
        this.attachment = attachment;
        press.setText(getTranslation("view.studies.keep"));
        press.addClickListener(_ -> ask());
        getContent().addClassName("feasibility__studies");
    }

    /// Shows what is kept beside the agreement of `view`.
    void show(TableView view) {
        table = Optional.of(view);
        getContent().removeAll();
        Paragraph about = new Paragraph(getTranslation("view.studies.about"));
        about.addClassName("muted");
        getContent().add(new H3(getTranslation("view.studies.title")), about);
        boolean mayKeep = actor.current().may(Deed.KEEP_STUDIES) && !view.state().isFinal();
        if (mayKeep) {
            getContent().add(press);
        }
        List<StudyLine> lines = lines(view.id());
        attachment.at(
                view,
                sentence -> {
                    show(view);
                    notices.done(sentence);
                });
        getContent().add(notices, lines.isEmpty() ? none() : list(view.id(), lines));
    }

    private List<StudyLine> lines(AgreementId id) {
        return read.studies(actor.current(), id) instanceof Outcome.Done<List<StudyLine>>(var kept)
                ? kept
                : List.of();
    }

    private Paragraph none() {
        Paragraph none = new Paragraph(getTranslation("view.studies.none"));
        none.addClassName("muted");
        return none;
    }

    /// What a press would keep; empty while nothing can be computed.
    void offer(Optional<Assumptions> inputs) {
        computed = inputs;
        press.setEnabled(inputs.isPresent());
    }

    private Component list(AgreementId id, List<StudyLine> lines) {
        CardTable list =
                new CardTable(
                        getTranslation("view.studies.caption"),
                        column("view.studies.study"),
                        column("view.studies.target"),
                        column("view.studies.change"),
                        column("view.feasibility.before"),
                        column("view.feasibility.after"),
                        column("view.studies.extra"));
        list.addClassName("studies__table");
        lines.forEach(line -> add(list, id, line));
        return list;
    }

    private NativeTableHeaderCell column(String key) {
        return CardTable.column(new Span(getTranslation(key)));
    }

    private void add(CardTable list, AgreementId id, StudyLine line) {
        Anchor link =
                new Anchor(
                        AgreementFeasibilityView.of(id, line.number()),
                        getTranslation("view.studies.name", line.number(), line.title()));
        link.getElement().setAttribute("router-link", true);
        Span who =
                new Span(
                        getTranslation(
                                "view.studies.who",
                                Wording.of(line.kind(), this),
                                line.organisation(),
                                line.person(),
                                Dates.moment(line.keptAt(), Wording.language())));
        who.addClassName("studies__who");
        list.add(
                CardTable.name(link, who, attachment.of(line)),
                cell("view.studies.target", target(line)),
                cell("view.studies.change", TypedNumbers.percent(line.handleTimeChange())),
                cell("view.feasibility.before", level(line.figures().before())),
                cell("view.feasibility.after", level(line.figures().after())),
                cell("view.studies.extra", TypedNumbers.shown(line.figures().extraFullTime(), 1)));
    }

    private String target(StudyLine line) {
        String share = TypedNumbers.percent(line.targetShare());
        return line.kind() == StudyKind.WORKLOAD
                ? getTranslation("view.studies.target.done", share)
                : getTranslation(
                        "view.studies.target.of",
                        share,
                        TypedNumbers.seconds(line.withinSeconds()));
    }

    private Component cell(String key, String words) {
        return CardTable.cell(getTranslation(key), new Span(words));
    }

    private String level(OptionalDouble share) {
        return share.isPresent()
                ? TypedNumbers.percent(share.getAsDouble())
                : getTranslation("view.feasibility.no-level");
    }

    private void ask() {
        if (table.isEmpty() || computed.isEmpty()) {
            return;
        }
        TableView view = table.get();
        Assumptions inputs = computed.get();
        TextField title = new TextField(getTranslation("view.studies.name.field"));
        title.setHelperText(getTranslation("view.studies.name.help"));
        title.setMaxLength(Study.TITLE_LIMIT);
        title.setWidthFull();
        new FormDialog(getTranslation("view.studies.keep"), getTranslation("view.studies.keep.act"))
                .add(title)
                .open(
                        List::of,
                        () -> keep.by(actor.current(), view.id(), title.getValue(), inputs),
                        number -> {
                            show(view);
                            notices.done(getTranslation("view.studies.kept", number));
                        });
        title.focus();
    }
}
