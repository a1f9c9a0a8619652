package tavolo.ui.target;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.TakePosition;
import tavolo.domain.board.TableView;
import tavolo.domain.exhibit.AttachPictures;
import tavolo.domain.exhibit.Exhibit;
import tavolo.domain.exhibit.ReadExhibits;
import tavolo.domain.measured.MeasuredPictures;
import tavolo.domain.measured.MeasuredRow;
import tavolo.domain.measured.MeasuredSpan;
import tavolo.domain.measured.PictureKind;
import tavolo.domain.measured.PictureWish;
import tavolo.domain.party.Actor;
import tavolo.ui.form.FormDialog;
import tavolo.ui.form.MostText;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.ErrorSummary.Problem;
import tavolo.ui.security.CurrentActor;

/// The measured pictures that are printed and signed with the targets of an agreement, and the
/// press by which those who draft the targets put those of the target on the page with them.
final class PrintedData extends Composite<Section> {

    private final Deeds deeds;
    private final CurrentActor actor;
    private final AgreementId agreement;
    private final Consumer<String> done;

    /// What is read and done about them.
    record Deeds(ReadExhibits exhibits, AttachPictures attach) {}

    /// The target that is on the page.
    record Shown(MeasuredRow row, MeasuredPictures found, MeasuredSpan span) {

        /// What there is to print of it.
        List<PictureKind> kinds() {
            Set<PictureKind> kinds = new LinkedHashSet<>();
            if (row.isMeasured()) {
                kinds.add(PictureKind.COURSE);
            }
            found.workplaces().ifPresent(_ -> kinds.add(PictureKind.WORKPLACES));
            found.turn().ifPresent(_ -> kinds.add(PictureKind.TURN));
            found.day().ifPresent(_ -> kinds.add(PictureKind.HALF_HOURS));
            return List.copyOf(kinds);
        }
    }

    /// @param done gets a sentence when something was changed
    PrintedData(
            CurrentActor actor, Deeds deeds, TableView view, Shown shown, Consumer<String> done) {
        this.actor = actor;
        this.deeds = deeds;
        this.agreement = view.id();
        this.done = done;
        getContent().setId("allegati");
        getContent().addClassName("targets__section");
        Paragraph about = new Paragraph(getTranslation("view.printed.about"));
        about.addClassName("muted");
        getContent().add(new H2(getTranslation("view.printed.title")), about);
        Actor reader = actor.current();
        boolean isOpen = Drafting.isOpenTo(reader, view);
        if (isOpen && !shown.kinds().isEmpty()) {
            getContent().add(attach(shown));
        }
        List<Exhibit> attached = attached(reader);
        getContent().add(attached.isEmpty() ? none() : list(attached, isOpen));
    }

    private List<Exhibit> attached(Actor reader) {
        return deeds.exhibits().by(reader, agreement)
                        instanceof Outcome.Done<List<Exhibit>>(List<Exhibit> found)
                ? found
                : List.of();
    }

    private Paragraph none() {
        Paragraph none = new Paragraph(getTranslation("view.printed.none"));
        none.addClassName("muted");
        return none;
    }

    private UnorderedList list(List<Exhibit> attached, boolean isOpen) {
        UnorderedList list = new UnorderedList();
        list.addClassName("claims");
        attached.forEach(exhibit -> list.add(item(exhibit, isOpen)));
        return list;
    }

    private ListItem item(Exhibit exhibit, boolean isOpen) {
        Span title = new Span(exhibit.annex().title().in(Wording.textLanguage()));
        title.addClassName("printed__title");
        Paragraph pictures =
                new Paragraph(
                        getTranslation("view.printed.pictures", exhibit.annex().pictures().size()));
        Paragraph about = new Paragraph(exhibit.annex().about().in(Wording.textLanguage()));
        about.addClassName("muted");
        Paragraph digest =
                new Paragraph(getTranslation("view.printed.digest", exhibit.digest().toString()));
        digest.addClassNames("muted", "printed__digest");
        ListItem item = new ListItem(title, pictures, about, digest);
        item.addClassName("claims__claim");
        if (isOpen) {
            item.add(detach(exhibit));
        }
        return item;
    }

    private Button attach(Shown shown) {
        String name = Kpis.name(shown.row().subject().kpi());
        return new Button(getTranslation("view.printed.attach"), _ -> choose(shown, name));
    }

    private void choose(Shown shown, String name) {
        CheckboxGroup<PictureKind> kinds = new CheckboxGroup<>();
        kinds.setLabel(getTranslation("view.printed.kinds"));
        kinds.setItems(shown.kinds());
        kinds.setItemLabelGenerator(kind -> Wording.of(kind, kinds));
        kinds.setValue(new LinkedHashSet<>(shown.kinds()));
        Component named = new Paragraph(name + " · " + shown.row().history().service());
        ask(
                true,
                getTranslation("view.printed.attach.about"),
                List.of(named, kinds),
                () ->
                        kinds.getValue().isEmpty()
                                ? List.of(Problem.of(getTranslation("view.printed.kinds.missing")))
                                : List.of(),
                reason ->
                        deeds.attach()
                                .attach(
                                        actor.current(),
                                        agreement,
                                        new PictureWish(
                                                shown.row().subject(),
                                                shown.span(),
                                                kinds.getValue()),
                                        reason));
    }

    private Button detach(Exhibit exhibit) {
        Button press =
                new Button(
                        getTranslation("view.printed.detach"),
                        _ ->
                                ask(
                                        false,
                                        getTranslation(
                                                "view.printed.detach.about", exhibit.number()),
                                        List.of(),
                                        List::of,
                                        reason ->
                                                deeds.attach()
                                                        .detach(
                                                                actor.current(),
                                                                agreement,
                                                                exhibit.number(),
                                                                reason)));
        press.addThemeVariants(ButtonVariant.TERTIARY);
        press.setAriaLabel(getTranslation("view.printed.detach.which", exhibit.number()));
        return press;
    }

    /// Asks for the reason, and does it.
    private void ask(
            boolean isAttaching,
            String about,
            List<Component> fields,
            Supplier<List<Problem>> check,
            Function<String, Outcome<Integer>> wanted) {
        String verb = getTranslation(isAttaching ? "view.printed.attach" : "view.printed.detach");
        TextArea reason = new TextArea(getTranslation("view.targets.form.reason"));
        reason.setHelperText(getTranslation("view.studies.attach.reason.help"));
        MostText.in(reason, TakePosition.REASON_LIMIT);
        reason.setWidthFull();
        FormDialog form =
                new FormDialog(verb, verb)
                        .explain(about)
                        .add(fields.toArray(Component[]::new))
                        .add(reason);
        form.open(
                check,
                () -> wanted.apply(reason.getValue()),
                number ->
                        done.accept(
                                getTranslation(
                                        isAttaching
                                                ? "view.printed.attach.done"
                                                : "view.printed.detach.done",
                                        number)));
    }
}
