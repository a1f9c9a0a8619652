package tavolo.ui.target;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import tavolo.domain.BusinessClock;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.CheckFile;
import tavolo.domain.agreement.FileChecks;
import tavolo.domain.agreement.FileKind;
import tavolo.domain.agreement.SentFile;
import tavolo.domain.board.ReadAgreements;
import tavolo.domain.board.TableView;
import tavolo.domain.chart.SheetExport;
import tavolo.domain.claim.AnswerExclusion;
import tavolo.domain.claim.ClaimExclusion;
import tavolo.domain.exhibit.AttachPictures;
import tavolo.domain.exhibit.ReadExhibits;
import tavolo.domain.measured.MeasuredAgreement;
import tavolo.domain.measured.MeasuredPictures;
import tavolo.domain.measured.MeasuredRow;
import tavolo.domain.measured.ReadMeasured;
import tavolo.domain.measured.ReadMeasuredPictures;
import tavolo.domain.party.Actor;
import tavolo.ui.agreement.Addresses;
import tavolo.ui.agreement.AgreementHead;
import tavolo.ui.agreement.AgreementPage;
import tavolo.ui.agreement.AgreementTabs;
import tavolo.ui.brand.Drawing;
import tavolo.ui.chart.ChartFigure;
import tavolo.ui.layout.EmptyState;
import tavolo.ui.layout.MainLayout;
import tavolo.ui.layout.Notices;
import tavolo.ui.layout.Place;
import tavolo.ui.security.CurrentActor;
import tavolo.ui.table.AttachedFiles;
import tavolo.ui.table.FilesField;

/// What was measured on the service lines of one agreement against its targets, the course of one
/// of them, what that brings for those who may see money, and the claims that time should not
/// count. All that is asked stands in the address.
@Route("accordi/:agreement/obiettivi/misurato")
@PermitAll
@StyleSheet("css/targets.css")
public final class AgreementMeasuredView extends Composite<Div>
        implements BeforeEnterObserver, Place {

    private final CurrentActor actor;
    private final ReadAgreements read;
    private final ReadMeasured measured;
    private final ReadMeasuredPictures pictures;
    private final ClaimUseCases claims;
    private final PrintedData.Deeds printed;
    private final BusinessClock clock;
    private final SheetExport export;
    private final Notices notices = new Notices();
    private Optional<TableView> table = Optional.empty();

    AgreementMeasuredView(
            CurrentActor actor,
            ReadAgreements read,
            ReadMeasured measured,
            ReadMeasuredPictures pictures,
            ClaimExclusion claim,
            AnswerExclusion answer,
            CheckFile check,
            FileChecks limits,
            AttachedFiles files,
            ReadExhibits exhibits,
            AttachPictures attach,
            BusinessClock clock,
            SheetExport export) {
        this.actor = actor;
        this.read = read;
        this.measured = measured;
        this.pictures = pictures;
        this.claims =
                new ClaimUseCases(
                        claim,
                        new ClaimList.Deeds(answer, files),
                        new FilesLookedInto(actor, check, limits.limits()));
        this.printed = new PrintedData.Deeds(exhibits, attach);
        this.clock = clock;
        this.export = export;
        getContent().addClassNames("targets", "measured");
    }

    /// What people do about claims.
    private record ClaimUseCases(
            ClaimExclusion claim, ClaimList.Deeds deeds, FilesField.Looking looking) {}

    /// Looks into the files of a claim as into those of a comment.
    private record FilesLookedInto(CurrentActor actor, CheckFile check, FileChecks.Limits limits)
            implements FilesField.Looking {

        @Override
        public Outcome<FileKind> check(SentFile file) {
            return check.by(actor.current(), file);
        }
    }

    /// The address of this page for the agreement `id`.
    static String of(AgreementId id) {
        return AgreementPage.TARGETS.of(id) + "/misurato";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Actor reader = actor.current();
        table = Addresses.agreement(event, read, reader);
        MeasuredAddress asked = MeasuredAddress.of(event.getLocation().getQueryParameters());
        notices.clear();
        if (table.isEmpty() || !show(reader, table.get(), asked)) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    /// Whether there is anything that the person may see.
    private boolean show(Actor reader, TableView view, MeasuredAddress asked) {
        if (!(measured.by(reader, view.id(), asked.span(clock.today()))
                instanceof Outcome.Done<MeasuredAgreement>(MeasuredAgreement found))) {
            return false;
        }
        getContent().removeAll();
        getContent()
                .add(
                        new AgreementHead(view, clock.now()),
                        new AgreementTabs(view.id(), AgreementPage.TARGETS),
                        new H2(getTranslation("view.measured.title")),
                        about(),
                        notices);
        if (found.rows().isEmpty()) {
            getContent().add(empty("view.measured.no-targets", "view.measured.no-targets.more"));
        } else {
            fill(reader, view, found, asked);
        }
        MainLayout.refresh(this);
        return true;
    }

    private void fill(
            Actor reader, TableView view, MeasuredAgreement found, MeasuredAddress asked) {
        getContent().add(asking(view, asked));
        if (found.isMeasured()) {
            String path = of(view.id());
            getContent().add(new MeasuredTable(found, path, asked, clock.today()));
            asked.row(found).ifPresent(row -> draw(reader, view, row, asked));
        } else {
            getContent().add(empty("view.measured.none", "view.measured.none.more"));
        }
        if (!found.months().isEmpty()) {
            getContent()
                    .add(
                            section(
                                    getTranslation("view.measured.money.title"),
                                    new MeasuredMoney(MeasuredMoney.shown(found.months()))));
        }
        getContent().add(claims(view, found, asked));
    }

    private Paragraph about() {
        Paragraph about = new Paragraph(getTranslation("view.measured.about"));
        about.addClassName("targets__feasibility");
        return about;
    }

    private EmptyState empty(String sentence, String more) {
        return new EmptyState(Drawing.TABLE, getTranslation(sentence), getTranslation(more));
    }

    private Select<Integer> asking(TableView view, MeasuredAddress asked) {
        Select<Integer> months = new Select<>();
        months.setLabel(getTranslation("view.measured.months"));
        months.setItems(MeasuredAddress.SPANS);
        months.setItemLabelGenerator(some ->
                some == 12
                        ? getTranslation("view.measured.months.year")
                        : getTranslation("view.measured.months.years", some / 12));
        months.setValue(asked.months());
        months.addClassName("measured__months-field");
        months.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrentOrThrow()
                        .navigate(of(view.id()), asked.over(change.getValue()).written());
            }
        });
        return months;
    }

    private void draw(Actor reader, TableView view, MeasuredRow row, MeasuredAddress asked) {
        Outcome<MeasuredPictures> read =
                pictures.by(reader, view.id(), row.subject(), asked.span(clock.today()));
        if (read instanceof Outcome.Done<MeasuredPictures>(MeasuredPictures drawn)) {
            MeasuredPicture picture = new MeasuredPicture(row, drawn.former(), this);
            getContent()
                    .add(
                            course(view, row, picture, asked),
                            new MeasuredGallery(row, drawn, () -> figure(view, asked)),
                            new PrintedData(
                                    actor,
                                    printed,
                                    view,
                                    new PrintedData.Shown(row, drawn, asked.span(clock.today())),
                                    sentence -> said(view, asked, sentence)));
        }
    }

    private Section course(
            TableView view, MeasuredRow row, MeasuredPicture drawn, MeasuredAddress asked) {
        String title = getTranslation("view.measured.course", Kpis.name(row.subject().kpi()));
        ChartFigure figure = figure(view, asked);
        Optional<Component> picture =
                row.isMeasured()
                        ? drawn.chart()
                                .map(chart -> {
                                    figure.show(chart);
                                    return figure;
                                })
                        : Optional.empty();
        Section course =
                section(
                        title,
                        picture.orElseGet(
                                () -> new Paragraph(getTranslation("view.measured.row.none"))));
        course.setId("corso");
        return course;
    }

    private ChartFigure figure(TableView view, MeasuredAddress asked) {
        ChartFigure figure =
                new ChartFigure(export, isWanted -> remember(view, asked.tabled(isWanted)));
        figure.setAsTable(asked.asTable());
        return figure;
    }

    private void remember(TableView view, MeasuredAddress asked) {
        UI.getCurrentOrThrow()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(of(view.id()), asked.written()));
    }

    private ClaimList claims(TableView view, MeasuredAgreement found, MeasuredAddress asked) {
        Runnable settled = () -> done(view, asked, "view.measured.claims.done");
        ClaimForm form =
                new ClaimForm(
                        found,
                        clock.today(),
                        (time, files) -> claims.claim().by(actor.current(), view.id(), time, files),
                        claims.looking(),
                        () -> done(view, asked, "view.measured.claim.done"));
        return new ClaimList(actor, claims.deeds(), view, found, form::press, settled);
    }

    private void done(TableView view, MeasuredAddress asked, String key) {
        said(view, asked, getTranslation(key));
    }

    private void said(TableView view, MeasuredAddress asked, String sentence) {
        show(actor.current(), view, asked);
        notices.done(sentence);
    }

    private static Section section(String title, Component... parts) {
        Section section = new Section(new H2(title));
        section.add(parts);
        section.addClassName("targets__section");
        return section;
    }

    @Override
    public String placeName() {
        return table.map(view -> view.number() + " · " + getTranslation("view.measured.title"))
                .orElse("");
    }

    @Override
    public List<Crumb> trail() {
        return AgreementPage.aboveAndTargets(table, this);
    }
}
