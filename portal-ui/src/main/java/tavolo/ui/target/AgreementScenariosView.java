package tavolo.ui.target;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tavolo.domain.BusinessClock;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.Stand;
import tavolo.domain.agreement.TargetRevision;
import tavolo.domain.agreement.TargetRevisionId;
import tavolo.domain.board.ReadAgreements;
import tavolo.domain.board.ReadTargetHistory;
import tavolo.domain.board.StudyLine;
import tavolo.domain.board.TableView;
import tavolo.domain.board.TargetHistory;
import tavolo.domain.board.TargetsView;
import tavolo.domain.feasibility.Assumptions;
import tavolo.domain.intake.ReadFigures;
import tavolo.domain.party.PartySide;
import tavolo.domain.scenario.MonthPayoff;
import tavolo.domain.scenario.ScenarioChoice;
import tavolo.domain.scenario.ScenarioFeasibility;
import tavolo.domain.scenario.ScenarioValue;
import tavolo.domain.study.Study;
import tavolo.domain.study.StudyKind;
import tavolo.ui.agreement.Addresses;
import tavolo.ui.agreement.AgreementHead;
import tavolo.ui.agreement.AgreementPage;
import tavolo.ui.agreement.AgreementTabs;
import tavolo.ui.language.Dates;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.MainLayout;
import tavolo.ui.layout.Place;
import tavolo.ui.security.CurrentActor;

/// Up to four proposals for the targets of an agreement side by side. What is compared stands in
/// the address.
@Route("accordi/:agreement/obiettivi/scenari")
@PermitAll
@StyleSheet("css/scenarios.css")
public final class AgreementScenariosView extends Composite<Div>
        implements BeforeEnterObserver, Place {

    private final CurrentActor actor;
    private final ReadAgreements read;
    private final ReadTargetHistory histories;
    private final ReadFigures figures;
    private final BusinessClock clock;
    private Optional<TableView> table = Optional.empty();

    AgreementScenariosView(
            CurrentActor actor,
            ReadAgreements read,
            ReadTargetHistory histories,
            ReadFigures figures,
            BusinessClock clock) {
        this.actor = actor;
        this.read = read;
        this.histories = histories;
        this.figures = figures;
        this.clock = clock;
        getContent().addClassName("scenarios");
    }

    /// The address of this page for the agreement `id`.
    static String of(AgreementId id) {
        return AgreementPage.TARGETS.of(id) + "/scenari";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        table = Addresses.agreement(event, read, actor.current());
        Optional<TargetsView> targets =
                table.flatMap(view ->
                        read.targets(actor.current(), view.id())
                                        instanceof Outcome.Done<TargetsView>(var found)
                                ? Optional.of(found)
                                : Optional.empty());
        if (targets.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(table.orElseThrow(), targets.get(), event.getLocation().getQueryParameters());
    }

    private void show(TableView view, TargetsView targets, QueryParameters query) {
        Scenarios scenarios = new Scenarios(actor.current(), read, view, targets);
        ScenarioAddress asked = ScenarioAddress.of(query);
        List<ScenarioChoice> all = scenarios.all();
        List<ScenarioChoice> named = asked.chosen().stream().filter(all::contains).toList();
        List<ScenarioChoice> chosen = named.isEmpty() ? scenarios.usual() : named;
        Optional<StudyLine> assumed = assumed(scenarios, asked);
        SampleMonth month =
                SampleMonth.of(actor.current(), figures, recorded(view.id()), clock.today(), query);
        ScenarioPicker picker =
                new ScenarioPicker(
                        new ScenarioAddress(chosen, assumed.map(StudyLine::number)),
                        month,
                        written -> UI.getCurrentOrThrow().navigate(of(view.id()), written));
        picker.offer(all, choice -> title(scenarios, choice), scenarios.studies());
        getContent().removeAll();
        getContent()
                .add(
                        new AgreementHead(view, clock.now()),
                        new AgreementTabs(view.id(), AgreementPage.TARGETS),
                        new H2(getTranslation("view.scenarios.title")),
                        new Paragraph(getTranslation("view.scenarios.about")),
                        picker,
                        cards(scenarios, chosen, assumed, month));
        MainLayout.refresh(this);
    }

    /// The newest of a queue, unless another is asked for.
    private static Optional<StudyLine> assumed(Scenarios scenarios, ScenarioAddress asked) {
        return asked.assumed()
                .flatMap(scenarios::line)
                .or(() ->
                        scenarios.studies().stream()
                                .filter(line -> line.kind() != StudyKind.WORKLOAD)
                                .findFirst());
    }

    private List<TargetHistory> recorded(AgreementId id) {
        return histories.of(actor.current(), id)
                        instanceof Outcome.Done<List<TargetHistory>>(var found)
                ? found
                : List.of();
    }

    private Div cards(
            Scenarios scenarios,
            List<ScenarioChoice> chosen,
            Optional<StudyLine> assumed,
            SampleMonth month) {
        Optional<Assumptions> inputs =
                assumed.flatMap(line -> scenarios.study(line.number())).map(Study::inputs);
        Map<TargetRevisionId, Map<PartySide, Stand>> stands = scenarios.stands();
        List<ScenarioValue> first =
                chosen.isEmpty() ? List.of() : values(scenarios, chosen.getFirst());
        Div cards = new Div();
        cards.addClassName("scenarios__cards");
        for (ScenarioChoice choice : chosen) {
            List<ScenarioValue> values = values(scenarios, choice);
            ScenarioCard card =
                    new ScenarioCard(title(scenarios, choice), about(scenarios, choice))
                            .values(values, choice.equals(chosen.getFirst()) ? List.of() : first)
                            .feasibility(feasibility(scenarios, choice, values, inputs))
                            .payoff(MonthPayoff.of(values, month.applying(), month.figures()));
            cards.add(accepted(card, scenarios, choice, stands));
        }
        return cards;
    }

    private static List<ScenarioValue> values(Scenarios scenarios, ScenarioChoice choice) {
        return switch (choice) {
            case ScenarioChoice.Before() -> scenarios.before();
            case ScenarioChoice.Proposal(int number) ->
                    scenarios
                            .revision(number)
                            .map(revision -> ScenarioValue.asked(revision.values()))
                            .orElse(List.of());
            case ScenarioChoice.KeptStudy _ -> List.of();
        };
    }

    private static Optional<ScenarioFeasibility> feasibility(
            Scenarios scenarios,
            ScenarioChoice choice,
            List<ScenarioValue> values,
            Optional<Assumptions> assumed) {
        return switch (choice) {
            case ScenarioChoice.KeptStudy(int number) ->
                    scenarios.study(number).map(study -> ScenarioFeasibility.of(study.inputs()));
            case ScenarioChoice.Before _, ScenarioChoice.Proposal _ ->
                    assumed.flatMap(inputs -> ScenarioFeasibility.of(values, inputs));
        };
    }

    private static ScenarioCard accepted(
            ScenarioCard card,
            Scenarios scenarios,
            ScenarioChoice choice,
            Map<TargetRevisionId, Map<PartySide, Stand>> stands) {
        return switch (choice) {
            case ScenarioChoice.Before _ -> card.notToAccept("view.scenarios.accepted.before");
            case ScenarioChoice.KeptStudy _ -> card.notToAccept("view.scenarios.accepted.study");
            case ScenarioChoice.Proposal(int number) ->
                    card.accepted(
                            scenarios
                                    .revision(number)
                                    .map(revision -> stands.getOrDefault(revision.id(), Map.of()))
                                    .orElse(Map.of()));
        };
    }

    private String title(Scenarios scenarios, ScenarioChoice choice) {
        return switch (choice) {
            case ScenarioChoice.Before() -> getTranslation("view.scenarios.before");
            case ScenarioChoice.Proposal(int number) ->
                    getTranslation("view.scenarios.proposal", number);
            case ScenarioChoice.KeptStudy(int number) ->
                    getTranslation(
                            "view.scenarios.study",
                            number,
                            scenarios.line(number).map(StudyLine::title).orElse(""));
        };
    }

    private String about(Scenarios scenarios, ScenarioChoice choice) {
        return switch (choice) {
            case ScenarioChoice.Before() -> getTranslation("view.scenarios.before.about");
            case ScenarioChoice.Proposal(int number) ->
                    scenarios.revision(number).map(this::about).orElse("");
            case ScenarioChoice.KeptStudy(int number) ->
                    scenarios.line(number).map(this::about).orElse("");
        };
    }

    private String about(TargetRevision revision) {
        return getTranslation(
                "view.scenarios.proposal.about",
                Wording.of(revision.author(), this),
                Dates.moment(revision.createdAt(), Wording.language()));
    }

    private String about(StudyLine line) {
        return getTranslation(
                "view.scenarios.proposal.about",
                line.organisation(),
                Dates.moment(line.keptAt(), Wording.language()));
    }

    @Override
    public String placeName() {
        return table.map(view -> view.number() + " · " + getTranslation("view.scenarios.title"))
                .orElse("");
    }

    @Override
    public List<Crumb> trail() {
        return AgreementPage.aboveAndTargets(table, this);
    }
}
