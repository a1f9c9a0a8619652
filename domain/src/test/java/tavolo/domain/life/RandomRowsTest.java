package tavolo.domain.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.Clause;
import tavolo.domain.agreement.ClauseProposal;
import tavolo.domain.agreement.Position;
import tavolo.domain.agreement.RowAnswer;
import tavolo.domain.agreement.RowStands;
import tavolo.domain.agreement.RowsAnswered;
import tavolo.domain.agreement.TargetRevisionId;
import tavolo.domain.given.House;
import tavolo.domain.given.Story;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.library.Language;
import tavolo.domain.party.Actor;
import tavolo.domain.party.PartySide;
import tavolo.domain.target.TargetValue;

/// Anybody answers rows and clauses and puts other tables and words in any order. Whatever they do,
/// a clause and its rows say the same.
@DisplayNameGeneration(ReplaceUnderscores.class)
class RandomRowsTest {

    private static final int ACTS = 120;

    private final House house = new House();
    private final Story story = new Story(house).negotiating();
    private final List<Actor> people =
            List.of(
                    house.everyone.at(PartySide.PROVIDER),
                    house.everyone.at(PartySide.CLIENT),
                    house.everyone.at(PartySide.UNION),
                    house.everyone.secondDelegate());
    private int answered;
    private int contested;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
    void who_agrees_to_a_clause_agrees_to_its_rows_and_who_contests_one_does_not(long seed) {
        Random random = new Random(seed);
        for (int act = 0; act < ACTS; act++) {
            act(people.get(random.nextInt(people.size())), random);
            compare();
        }
        assertThat(answered).isPositive();
        assertThat(contested).isPositive();
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 3, 5, 7, 11, 13})
    void when_everybody_accepts_every_row_and_every_other_clause_the_texts_close(long seed) {
        Random random = new Random(seed);
        for (int act = 0; act < ACTS; act++) {
            act(people.get(random.nextInt(people.size())), random);
        }
        people.forEach(actor -> {
            carriers().forEach(clause -> house.position.accept(actor, story.id(), clause.latest()));
            house.answerTargets.by(actor, story.id(), table(), accepting(stands().rows()));
        });
        story.acceptAll();

        for (InstrumentKind kind : InstrumentKind.values()) {
            story.close(kind);
        }

        assertThat(story.agreement().state()).isEqualTo(AgreementState.INITIALLED);
    }

    private void act(Actor actor, Random random) {
        List<TargetValue> rows = stands().rows();
        TargetValue row = rows.get(random.nextInt(rows.size()));
        Clause clause = carriers().get(random.nextInt(carriers().size()));
        switch (random.nextInt(12)) {
            case 0, 1, 2 -> note(answer(actor, accepting(List.of(row))));
            case 3 -> note(answer(actor, accepting(rows)));
            case 4, 5 -> note(answer(actor, List.of(new RowAnswer.Objection(row.kpi(), "no"))));
            case 6, 7 ->
                    note(answer(actor, List.of(new RowAnswer.Counter(other(row, random), ""))));
            case 8 -> house.position.accept(actor, story.id(), clause.latest());
            case 9 -> house.position.object(actor, story.id(), clause.latest(), "non così");
            case 10 -> reword(actor, clause);
            default -> put(actor, rows, row, random);
        }
    }

    private void note(Outcome<RowsAnswered> answer) {
        if (answer instanceof Outcome.Done<RowsAnswered>) {
            answered++;
        }
    }

    private Outcome<RowsAnswered> answer(Actor actor, List<RowAnswer> answers) {
        return house.answerTargets.by(actor, story.id(), table(), answers);
    }

    /// Half of the time what somebody asked for, so that wishes are granted too.
    private void put(Actor actor, List<TargetValue> rows, TargetValue row, Random random) {
        TargetValue next =
                stands().on(row.kpi()).stream()
                        .flatMap(word -> word.wanted().stream())
                        .findFirst()
                        .filter(_ -> random.nextBoolean())
                        .orElseGet(() -> other(row, random));
        List<TargetValue> values = new ArrayList<>(rows);
        values.set(values.indexOf(row), next);
        if (random.nextInt(10) == 0 && values.size() > 2) {
            values.removeLast();
        }
        house.targets.by(actor, story.id(), table(), values, "altra prova");
    }

    private void reword(Actor actor, Clause clause) {
        String words = "Testo numero " + (clause.number() + 1) + ".";
        house.revise.by(
                actor,
                story.id(),
                clause.id(),
                Language.IT,
                new ClauseProposal(clause.latest(), words, words, Map.of(), "perché sì"));
    }

    private void compare() {
        RowStands stands = stands();
        contested += stands.contested().size();
        for (Clause clause : carriers()) {
            for (Position position : clause.positions()) {
                boolean agreesToRows =
                        stands.rows().stream()
                                .allMatch(row ->
                                        stands.agrees(
                                                position.organisation(),
                                                position.side(),
                                                row.kpi()));
                assertThat(!position.stand().agrees() || agreesToRows)
                        .as("%s of %s with %s", position, clause.place(), stands.said())
                        .isTrue();
            }
            people.stream()
                    .filter(actor -> clause.stakes().contains(actor.side().orElseThrow()))
                    .filter(actor -> !stands.contested(actor.organisation()).isEmpty())
                    .forEach(actor ->
                            assertThat(clause.positionOf(actor.organisation()))
                                    .hasValueSatisfying(position ->
                                            assertThat(position.stand().agrees()).isFalse()));
        }
    }

    private List<Clause> carriers() {
        return story.agreement().clauses().filter(c -> c.targets().isPresent()).toList();
    }

    private TargetRevisionId table() {
        return story.clause(Story.TARGETS).targets().orElseThrow();
    }

    private RowStands stands() {
        return house.transactions.inOne(() ->
                new RowStands(
                        house.agreements.tables(story.id()),
                        house.agreements.rowStands(story.id())));
    }

    private static TargetValue other(TargetValue row, Random random) {
        return row.asking(BigDecimal.valueOf(1 + random.nextInt(90)));
    }

    private static List<RowAnswer> accepting(List<TargetValue> rows) {
        return rows.stream().<RowAnswer>map(row -> new RowAnswer.Acceptance(row.kpi())).toList();
    }
}
