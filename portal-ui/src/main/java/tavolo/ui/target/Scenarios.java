package tavolo.ui.target;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.Stand;
import tavolo.domain.agreement.TargetRevision;
import tavolo.domain.agreement.TargetRevisionId;
import tavolo.domain.audit.FactKind;
import tavolo.domain.board.ClauseView;
import tavolo.domain.board.ReadAgreements;
import tavolo.domain.board.StudyLine;
import tavolo.domain.board.TableView;
import tavolo.domain.board.TargetsView;
import tavolo.domain.board.TimelineEntry;
import tavolo.domain.board.VersionLine;
import tavolo.domain.party.Actor;
import tavolo.domain.party.PartySide;
import tavolo.domain.scenario.ScenarioChoice;
import tavolo.domain.scenario.ScenarioValue;
import tavolo.domain.study.Study;

/// The proposals of one agreement that can be compared, and what each asks for.
final class Scenarios {

    /// Facts that are read at most, the newest first.
    private static final int MOST_FACTS = ReadAgreements.PAGE_LIMIT;

    private static final Map<FactKind, Stand> STANDS =
            Map.of(
                    FactKind.CLAUSE_ACCEPTED, Stand.ACCEPTED,
                    FactKind.CLAUSE_OBJECTED, Stand.OBJECTED,
                    FactKind.CLAUSE_COUNTERED, Stand.COUNTERED);

    private final Actor actor;
    private final ReadAgreements read;
    private final TableView table;
    private final TargetsView targets;
    private final List<StudyLine> studies;

    Scenarios(Actor actor, ReadAgreements read, TableView table, TargetsView targets) {
        this.actor = actor;
        this.read = read;
        this.table = table;
        this.targets = targets;
        this.studies =
                read.studies(actor, table.id()) instanceof Outcome.Done<List<StudyLine>>(var kept)
                        ? kept
                        : List.of();
    }

    /// Everything that can be chosen: what applied before, the tables, the studies.
    List<ScenarioChoice> all() {
        List<ScenarioChoice> all = new ArrayList<>();
        if (!before().isEmpty()) {
            all.add(new ScenarioChoice.Before());
        }
        targets.revisions()
                .forEach(revision -> all.add(new ScenarioChoice.Proposal(revision.number())));
        studies.forEach(study -> all.add(new ScenarioChoice.KeptStudy(study.number())));
        return List.copyOf(all);
    }

    /// What is compared when nobody chose: before, the two newest tables, the newest study.
    List<ScenarioChoice> usual() {
        return Stream.of(
                        some(ScenarioChoice.Before.class, 1),
                        some(ScenarioChoice.Proposal.class, 2),
                        some(ScenarioChoice.KeptStudy.class, 1))
                .flatMap(some -> some)
                .toList();
    }

    private Stream<ScenarioChoice> some(Class<? extends ScenarioChoice> kind, int most) {
        return all().stream().filter(kind::isInstance).limit(most);
    }

    /// What applied before the newest table.
    List<ScenarioValue> before() {
        return targets.revisions().stream()
                .findFirst()
                .map(revision -> ScenarioValue.before(revision.values()))
                .orElse(List.of());
    }

    Optional<TargetRevision> revision(int number) {
        return targets.revisions().stream()
                .filter(revision -> revision.number() == number)
                .findFirst();
    }

    Optional<StudyLine> line(int number) {
        return studies.stream().filter(study -> study.number() == number).findFirst();
    }

    /// The studies on which a comparison may rest.
    List<StudyLine> studies() {
        return studies;
    }

    Optional<Study> study(int number) {
        return read.study(actor, table.id(), number) instanceof Outcome.Done<Study>(var found)
                ? Optional.of(found)
                : Optional.empty();
    }

    /// The last word of each side on each table, as far as the person may know it: who wrote it has
    /// proposed it. Where it stands in several clauses, what keeps it most from being agreed.
    Map<TargetRevisionId, Map<PartySide, Stand>> stands() {
        Map<TargetRevisionId, Map<PartySide, Stand>> stands = new HashMap<>();
        List<TimelineEntry> facts =
                read.timeline(actor, table.id(), STANDS.keySet(), Optional.empty(), MOST_FACTS)
                                instanceof Outcome.Done<List<TimelineEntry>>(var found)
                        ? found.reversed()
                        : List.of();
        for (ClauseView clause : carriers()) {
            Map<TargetRevisionId, Map<PartySide, Stand>> here = new HashMap<>();
            for (VersionLine version : clause.versions().reversed()) {
                version.targets()
                        .ifPresent(table -> {
                            Map<PartySide, Stand> words =
                                    here.computeIfAbsent(
                                            table, _ -> new EnumMap<>(PartySide.class));
                            words.put(version.author(), Stand.PROPOSED);
                            facts.stream()
                                    .filter(fact -> isOn(fact, clause, version))
                                    .forEach(fact ->
                                            fact.side()
                                                    .ifPresent(
                                                            side -> words.put(side, stand(fact))));
                        });
            }
            here.forEach((table, words) ->
                    words.forEach((side, stand) ->
                            stands.computeIfAbsent(table, _ -> new EnumMap<>(PartySide.class))
                                    .merge(side, stand, Stand::and)));
        }
        return stands;
    }

    private List<ClauseView> carriers() {
        List<ClauseView> carriers = new ArrayList<>();
        targets.clauses()
                .forEach(line -> {
                    if (read.clause(actor, table.id(), line.id())
                            instanceof Outcome.Done<ClauseView>(var clause)) {
                        carriers.add(clause);
                    }
                });
        return carriers;
    }

    private static boolean isOn(TimelineEntry fact, ClauseView clause, VersionLine version) {
        return clause.line().place().code().value().equals(fact.details().get("clause"))
                && clause.line()
                        .place()
                        .instrument()
                        .name()
                        .equals(fact.details().get("instrument"))
                && Integer.toString(version.number()).equals(fact.details().get("version"));
    }

    private static Stand stand(TimelineEntry fact) {
        return STANDS.getOrDefault(fact.kind(), Stand.ACCEPTED);
    }
}
