package tavolo.ui.target;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import tavolo.domain.BusinessClock;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.board.ReadAgreements;
import tavolo.domain.board.TableView;
import tavolo.domain.board.TargetsView;
import tavolo.domain.chart.SheetExport;
import tavolo.domain.feasibility.BackOfficeRun;
import tavolo.domain.feasibility.ImpossibleInputException;
import tavolo.domain.profile.MeasuredProfile;
import tavolo.domain.profile.ReadMeasuredProfiles;
import tavolo.domain.study.AttachStudy;
import tavolo.domain.study.KeepStudy;
import tavolo.domain.study.Study;
import tavolo.ui.agreement.Addresses;
import tavolo.ui.agreement.AgreementHead;
import tavolo.ui.agreement.AgreementPage;
import tavolo.ui.agreement.AgreementTabs;
import tavolo.ui.language.Dates;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.MainLayout;
import tavolo.ui.layout.Place;
import tavolo.ui.security.CurrentActor;

/// Whether a target can be kept after a change, with the people there are: computed while one
/// types. All that is asked stands in the address, so that the other parties see the same.
@Route("accordi/:agreement/obiettivi/fattibilita")
@PermitAll
@StyleSheet("css/feasibility.css")
public final class AgreementFeasibilityView extends Composite<Div>
        implements BeforeEnterObserver, Place {

    private static final String STUDY = "studio";

    private final CurrentActor actor;
    private final ReadAgreements read;
    private final BusinessClock clock;
    private final FeasibilityVerdict verdict = new FeasibilityVerdict();
    private final FeasibilityResult result;
    private final TakenFigures taken;
    private final FeasibilityForm form = new FeasibilityForm(this::changed);
    private final Paragraph kept = new Paragraph();
    private final KeptStudies studies;
    private Optional<TableView> table = Optional.empty();

    AgreementFeasibilityView(
            CurrentActor actor,
            ReadAgreements read,
            KeepStudy keep,
            AttachStudy attach,
            ReadMeasuredProfiles profiles,
            BusinessClock clock,
            SheetExport export) {
        this.taken = new TakenFigures(actor, profiles, clock.today(), this::take);
        this.result = new FeasibilityResult(export, this::changed);
        this.actor = actor;
        this.read = read;
        this.clock = clock;
        this.studies = new KeptStudies(actor, read, keep, new StudyAttachment(actor, attach));
        form.offer(taken);
        kept.addClassName("feasibility__kept");
        getContent().addClassName("feasibility");
    }

    /// The address of this page for the agreement `id`.
    static String of(AgreementId id) {
        return AgreementPage.TARGETS.of(id) + "/fattibilita";
    }

    /// The address of the study of the agreement `id` with `number`.
    static String of(AgreementId id, int number) {
        return of(id) + "?" + STUDY + "=" + number;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        table = Addresses.agreement(event, read, actor.current());
        if (table.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        Optional<AgreedLevel> agreed = targets(table.get()).flatMap(AgreedLevel::of);
        FeasibilityAddress example = FeasibilityAddress.example();
        QueryParameters query = event.getLocation().getQueryParameters();
        Optional<Study> study = study(table.get(), query);
        FeasibilityAddress asked =
                study.map(one -> FeasibilityAddress.of(one.inputs()))
                        .orElseGet(() ->
                                FeasibilityAddress.of(
                                        query,
                                        agreed.map(level -> level.in(example)).orElse(example)));
        say(study);
        agreed.ifPresent(form::agreed);
        form.show(asked);
        taken.offer(actor.current(), table.get().id());
        result.setTables(asked.tables());
        result.choose(asked.day());
        show(table.get());
        answer(asked);
    }

    private Optional<Study> study(TableView view, QueryParameters query) {
        return query.getSingleParameter(STUDY)
                .filter(written -> written.matches("[1-9]\\d{0,3}"))
                .map(Integer::parseInt)
                .flatMap(number ->
                        read.study(actor.current(), view.id(), number)
                                        instanceof Outcome.Done<Study>(var found)
                                ? Optional.of(found)
                                : Optional.empty());
    }

    /// Says that the numbers are those of a study, until one of them changes.
    private void say(Optional<Study> study) {
        kept.setVisible(study.isPresent());
        study.ifPresent(one ->
                kept.setText(
                        getTranslation(
                                "view.studies.shown",
                                one.number(),
                                one.title(),
                                Dates.moment(one.keptAt(), Wording.language()))));
    }

    private Optional<TargetsView> targets(TableView view) {
        return read.targets(actor.current(), view.id())
                        instanceof Outcome.Done<TargetsView>(var found)
                ? Optional.of(found)
                : Optional.empty();
    }

    private void show(TableView view) {
        Div body = new Div(form, result);
        body.addClassName("feasibility__body");
        getContent().removeAll();
        getContent()
                .add(
                        new AgreementHead(view, clock.now()),
                        new AgreementTabs(view.id(), AgreementPage.TARGETS),
                        new H2(getTranslation("view.feasibility.title")),
                        about(),
                        kept,
                        verdict,
                        body,
                        studies);
        studies.show(view);
        MainLayout.refresh(this);
    }

    private Paragraph about() {
        Anchor help = new Anchor("aiuto#feasibility", getTranslation("view.feasibility.help-link"));
        help.setRouterIgnore(true);
        Paragraph about = new Paragraph(getTranslation("view.feasibility.about") + " ");
        about.add(help);
        about.addClassName("feasibility__about");
        return about;
    }

    /// Fills the half hours of a week that was measured.
    private void take(MeasuredProfile profile) {
        form.read()
                .ifPresent(asked -> {
                    try {
                        form.show(new MeasuredRows(profile, asked).answered());
                        changed();
                    } catch (ImpossibleInputException _) {
                        none();
                    }
                });
    }

    private void changed() {
        form.read()
                .map(asked -> asked.with(result.tables(), result.chosen()))
                .ifPresentOrElse(this::keep, this::none);
    }

    /// Writes the address without leaving the page, so that typing keeps its place.
    private void keep(FeasibilityAddress asked) {
        kept.setVisible(false);
        table.ifPresent(view ->
                UI.getCurrentOrThrow()
                        .getPage()
                        .getHistory()
                        .replaceState(null, new Location(of(view.id()), asked.written())));
        answer(asked);
    }

    private void answer(FeasibilityAddress asked) {
        switch (FeasibilityAnswer.to(asked)) {
            case FeasibilityAnswer.Computed computed -> {
                verdict.show(computed.run());
                result.show(computed);
                studies.offer(Optional.of(computed.run().inputs()));
            }
            case FeasibilityAnswer.Workload(BackOfficeRun run) -> {
                verdict.show(run);
                result.show(run);
                studies.offer(Optional.of(run.inputs()));
            }
            case FeasibilityAnswer.Impossible impossible -> {
                none();
                form.refuse(impossible);
            }
            case FeasibilityAnswer.BadRows(var faults) -> {
                none();
                form.refuse(faults);
            }
        }
    }

    private void none() {
        verdict.none();
        result.clear();
        studies.offer(Optional.empty());
    }

    @Override
    public String placeName() {
        return table.map(view -> view.number() + " · " + getTranslation("view.feasibility.title"))
                .orElse("");
    }

    @Override
    public List<Crumb> trail() {
        return AgreementPage.aboveAndTargets(table, this);
    }
}
