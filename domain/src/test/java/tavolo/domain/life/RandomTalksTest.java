package tavolo.domain.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.Clause;
import tavolo.domain.agreement.ClauseProposal;
import tavolo.domain.agreement.ClauseVersionId;
import tavolo.domain.agreement.Revised;
import tavolo.domain.given.House;
import tavolo.domain.given.Story;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.library.Language;
import tavolo.domain.party.Actor;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PartySide;

/// Anybody says anything in any order. Beside the talks stands a ledger of its own, which knows
/// only what was answered with yes: who said yes, and who no, to which version.
@DisplayNameGeneration(ReplaceUnderscores.class)
class RandomTalksTest {

    private static final int ACTS = 150;

    private record Words(Set<OrganisationId> yes, Set<OrganisationId> no) {

        Words() {
            this(new HashSet<>(), new HashSet<>());
        }

        void say(OrganisationId who, boolean agrees) {
            (agrees ? no : yes).remove(who);
            (agrees ? yes : no).add(who);
        }
    }

    private final Map<ClauseVersionId, Words> ledger = new HashMap<>();
    private final House house = new House();
    private final Story story = new Story(house).negotiating();
    private final List<Actor> people =
            List.of(
                    house.everyone.at(PartySide.PROVIDER),
                    house.everyone.at(PartySide.CLIENT),
                    house.everyone.at(PartySide.UNION),
                    house.everyone.secondDelegate());
    private int agreed;
    private int divided;

    RandomTalksTest() {
        story.agreement()
                .clauses()
                .forEach(clause ->
                        clause.positions()
                                .forEach(position ->
                                        said(clause.latest(), position.organisation(), true)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987, 1597})
    void a_clause_is_agreed_when_every_side_said_yes_to_that_very_version_and_nobody_no(long seed) {
        Random random = new Random(seed);
        for (int act = 0; act < ACTS; act++) {
            List<Clause> clauses = story.agreement().clauses().toList();
            Clause clause = clauses.get(random.nextInt(clauses.size()));
            act(people.get(random.nextInt(people.size())), clause, random.nextInt(12));
            story.agreement().clauses().forEach(this::compare);
        }
        assertThat(agreed).isPositive();
        assertThat(divided).isPositive();
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 3, 5, 7, 11, 13, 17, 19})
    void what_everybody_accepts_in_the_end_can_be_closed(long seed) {
        Random random = new Random(seed);
        for (int act = 0; act < ACTS; act++) {
            List<Clause> clauses = story.agreement().clauses().toList();
            Clause clause = clauses.get(random.nextInt(clauses.size()));
            act(people.get(random.nextInt(people.size())), clause, random.nextInt(12));
        }
        for (Clause clause : story.agreement().clauses().toList()) {
            people.forEach(actor -> house.position.accept(actor, story.id(), clause.latest()));
        }

        for (InstrumentKind kind : InstrumentKind.values()) {
            story.close(kind);
        }

        assertThat(story.agreement().state()).isEqualTo(AgreementState.INITIALLED);
    }

    @Test
    void without_acts_the_ledger_and_the_talks_say_the_same() {
        story.agreement().clauses().forEach(this::compare);
    }

    private void act(Actor actor, Clause clause, int which) {
        ClauseVersionId version = clause.latest();
        switch (which) {
            case 0, 1, 2, 3, 4 ->
                    note(house.position.accept(actor, story.id(), version), version, actor, true);
            case 5, 6 ->
                    note(
                            house.position.acceptWithReserve(
                                    actor, story.id(), version, "salvo verifica"),
                            version,
                            actor,
                            true);
            case 7, 8, 9 ->
                    note(
                            house.position.object(actor, story.id(), version, "non basta"),
                            version,
                            actor,
                            false);
            default -> revise(actor, clause);
        }
    }

    private void note(Outcome<?> answer, ClauseVersionId version, Actor actor, boolean agrees) {
        if (answer instanceof Outcome.Done<?>) {
            said(version, actor.organisation(), agrees);
        }
    }

    private void revise(Actor actor, Clause clause) {
        String words = "Testo numero " + (clause.number() + 1) + ".";
        Outcome<Revised> answer =
                house.revise.by(
                        actor,
                        story.id(),
                        clause.id(),
                        Language.IT,
                        new ClauseProposal(clause.latest(), words, words, Map.of(), "perché sì"));
        if (answer instanceof Outcome.Done<Revised>(Revised revised)) {
            said(revised.version(), actor.organisation(), true);
        }
    }

    private void said(ClauseVersionId version, OrganisationId who, boolean agrees) {
        ledger.computeIfAbsent(version, _ -> new Words()).say(who, agrees);
    }

    private void compare(Clause clause) {
        Words words = ledger.getOrDefault(clause.latest(), new Words());
        boolean everySide =
                clause.stakes().stream()
                        .allMatch(side ->
                                people.stream()
                                        .filter(actor -> actor.side().orElseThrow() == side)
                                        .map(Actor::organisation)
                                        .anyMatch(words.yes()::contains));
        boolean expected = everySide && words.no().isEmpty();

        assertThat(clause.isAgreed())
                .as("clause %s, version %s", clause.place(), clause.number())
                .isEqualTo(expected);
        agreed += expected ? 1 : 0;
        divided += everySide && !expected ? 1 : 0;
    }
}
