package tavolo.domain.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.Clause;
import tavolo.domain.agreement.ClauseProposal;
import tavolo.domain.agreement.Position;
import tavolo.domain.agreement.RowAnswer;
import tavolo.domain.agreement.RowStands;
import tavolo.domain.agreement.RowsAnswered;
import tavolo.domain.agreement.Stand;
import tavolo.domain.agreement.TargetRevisionId;
import tavolo.domain.audit.FactKind;
import tavolo.domain.given.House;
import tavolo.domain.given.Story;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.library.Language;
import tavolo.domain.party.Actor;
import tavolo.domain.party.PartySide;
import tavolo.domain.target.Kpi;
import tavolo.domain.target.TargetValue;

/// The table of targets is answered row by row, and what is said of rows and of the clauses that
/// carry them never contradicts itself.
@DisplayNameGeneration(ReplaceUnderscores.class)
class AnsweringRowsTest {

    private static final String ADDENDUM = "C22@COMMERCIAL_ADDENDUM";
    private static final List<Kpi> ROWS = List.of(Kpi.SL, Kpi.ASA, Kpi.ABN, Kpi.AHT, Kpi.TDW);

    private House house;
    private Story story;
    private Actor provider;
    private Actor client;
    private Actor union;
    private Actor otherUnion;

    @BeforeEach
    void negotiate() {
        house = new House();
        story = new Story(house).negotiating();
        provider = house.everyone.at(PartySide.PROVIDER);
        client = house.everyone.at(PartySide.CLIENT);
        union = house.everyone.at(PartySide.UNION);
        otherUnion = house.everyone.secondDelegate();
    }

    @Test
    void who_accepts_every_row_has_accepted_the_clauses_in_which_it_has_a_stake() {
        assertThat(answer(client, accepting(Kpi.SL, Kpi.ASA)))
                .isEqualTo(
                        Outcome.done(
                                new RowsAnswered(2, 0, 0, List.of(Kpi.ABN, Kpi.AHT, Kpi.TDW))));
        assertThat(story.clause(ADDENDUM).waitsFor(PartySide.CLIENT)).isTrue();

        Story.done(answer(client, accepting(Kpi.ABN, Kpi.AHT, Kpi.TDW)));
        assertThat(story.clause(ADDENDUM).isAgreed()).isTrue();
        assertThat(story.clause(Story.TARGETS).isAgreedBy(PartySide.CLIENT)).isTrue();

        Story.done(answer(union, accepting(ROWS)));
        assertThat(story.clause(Story.TARGETS).isAgreed()).isTrue();
        assertThat(ROWS).allMatch(this::isAgreed);
    }

    @Test
    void a_row_is_agreed_once_everybody_with_a_stake_accepted_it_whatever_the_others_say() {
        Story.done(answer(client, accepting(Kpi.SL)));
        Story.done(answer(client, objecting(Kpi.ASA, "oltre lo standard")));
        assertThat(isAgreed(Kpi.SL)).isFalse();
        Story.done(answer(union, accepting(Kpi.SL)));
        assertThat(isAgreed(Kpi.SL)).isTrue();
        assertThat(isAgreed(Kpi.ASA)).isFalse();
        assertThat(story.clause(Story.TARGETS).stand(PartySide.CLIENT)).contains(Stand.OBJECTED);
    }

    @Test
    void a_contested_row_is_an_objection_to_the_clauses_until_it_is_taken_back() {
        Story.done(answer(union, accepting(ROWS)));
        Story.done(answer(union, objecting(Kpi.AHT, "troppo stretto")));
        Position position = positionOf(union, Story.TARGETS).orElseThrow();
        assertThat(position.stand()).isEqualTo(Stand.OBJECTED);
        assertThat(position.reason()).isEqualTo(Kpi.AHT.name(Language.IT) + ": troppo stretto");

        Story.done(answer(union, accepting(Kpi.AHT)));
        assertThat(positionOf(union, Story.TARGETS).orElseThrow().stand())
                .isEqualTo(Stand.ACCEPTED);
    }

    @Test
    void what_was_only_contested_waits_again_when_it_is_taken_back() {
        Story.done(answer(union, objecting(Kpi.AHT, "troppo stretto")));
        assertThat(story.clause(Story.TARGETS).waitsFor(PartySide.UNION)).isFalse();
        Story.done(answer(union, accepting(Kpi.AHT)));
        assertThat(positionOf(union, Story.TARGETS)).isEmpty();
        assertThat(story.clause(Story.TARGETS).waitsFor(PartySide.UNION)).isTrue();
    }

    @Test
    void a_contested_row_keeps_every_text_that_carries_it_from_closing() {
        story.acceptAll();
        Story.done(answer(union, objecting(Kpi.SL, "manca la formazione")));
        assertThat(house.close.by(provider, story.id(), InstrumentKind.COMMERCIAL_ADDENDUM))
                .isEqualTo(Outcome.refused(new AgreementRefusal.RowsOpen(List.of(Kpi.SL))));
        assertThat(house.close.by(provider, story.id(), InstrumentKind.TRI_PARTY_PROTOCOL))
                .isInstanceOf(Outcome.Refused.class);
        Story.done(answer(union, accepting(Kpi.SL)));
        Story.done(house.close.by(provider, story.id(), InstrumentKind.COMMERCIAL_ADDENDUM));
    }

    @Test
    void who_accepts_a_clause_accepts_all_rows_and_takes_back_what_it_had_said() {
        Story.done(answer(client, objecting(Kpi.SL, "no")));
        assertThat(story.clause(ADDENDUM).isObjected()).isTrue();
        Story.done(house.position.accept(client, story.id(), story.clause(Story.TARGETS).latest()));
        assertThat(stands().contested()).isEmpty();
        assertThat(story.clause(ADDENDUM).isObjected()).isFalse();
        assertThat(story.clause(ADDENDUM).isAgreedBy(PartySide.CLIENT)).isFalse();
        assertThat(story.clause(Story.TARGETS).isAgreedBy(PartySide.CLIENT)).isTrue();
    }

    @Test
    void words_against_the_clause_itself_stay_until_they_are_taken_back() {
        Story.done(
                house.position.object(
                        union,
                        story.id(),
                        story.clause(Story.TARGETS).latest(),
                        "manca un termine"));
        Story.done(answer(union, accepting(ROWS)));
        assertThat(positionOf(union, Story.TARGETS).orElseThrow().reason())
                .isEqualTo("manca un termine");
        assertThat(story.clause(Story.TARGETS).isAgreed()).isFalse();
    }

    @Test
    void each_union_speaks_for_itself() {
        Story.done(answer(union, accepting(ROWS)));
        Story.done(answer(otherUnion, objecting(Kpi.TDW, "i guasti non sono nostri")));
        assertThat(story.clause(Story.TARGETS).stand(PartySide.UNION)).contains(Stand.OBJECTED);
        assertThat(stands().stand(PartySide.UNION, Kpi.TDW)).contains(Stand.OBJECTED);
        assertThat(stands().stand(PartySide.UNION, Kpi.SL)).contains(Stand.ACCEPTED);
        Story.done(answer(union, accepting(Kpi.TDW)));
        assertThat(story.clause(Story.TARGETS).stand(PartySide.UNION)).contains(Stand.OBJECTED);
    }

    @Test
    void another_table_keeps_what_was_said_of_the_rows_that_did_not_change() {
        Story.done(answer(union, accepting(Kpi.SL, Kpi.ASA, Kpi.ABN, Kpi.TDW)));
        Story.done(answer(union, objecting(Kpi.AHT, "troppo stretto")));
        Story.done(answer(client, accepting(ROWS)));

        put(asking(Kpi.SL, "77"));

        assertThat(stands().stand(PartySide.UNION, Kpi.SL)).isEmpty();
        assertThat(stands().stand(PartySide.CLIENT, Kpi.SL)).isEmpty();
        assertThat(stands().stand(PartySide.PROVIDER, Kpi.SL)).contains(Stand.PROPOSED);
        assertThat(stands().stand(PartySide.UNION, Kpi.ASA)).contains(Stand.ACCEPTED);
        assertThat(stands().stand(PartySide.UNION, Kpi.AHT)).contains(Stand.OBJECTED);
        assertThat(story.clause(Story.TARGETS).stand(PartySide.UNION)).contains(Stand.OBJECTED);
        assertThat(story.clause(ADDENDUM).waitsFor(PartySide.CLIENT)).isTrue();
        Story.done(answer(client, accepting(Kpi.SL)));
        assertThat(story.clause(ADDENDUM).isAgreed()).isTrue();
    }

    @Test
    void who_is_granted_all_it_asked_for_has_agreed_to_the_next_table() {
        Story.done(answer(client, accepting(Kpi.ASA, Kpi.ABN, Kpi.AHT, Kpi.TDW)));
        TargetValue wanted = asking(Kpi.SL, "78");
        Story.done(answer(client, List.of(new RowAnswer.Counter(wanted, ""))));
        assertThat(story.clause(ADDENDUM).stand(PartySide.CLIENT)).contains(Stand.COUNTERED);

        put(wanted);

        assertThat(stands().stand(PartySide.CLIENT, Kpi.SL)).contains(Stand.ACCEPTED);
        assertThat(story.clause(ADDENDUM).isAgreed()).isTrue();
        assertThat(story.clause(Story.TARGETS).isAgreedBy(PartySide.CLIENT)).isTrue();
    }

    @Test
    void nobody_is_taken_to_agree_that_a_row_is_left_out() {
        Story.done(answer(client, accepting(ROWS)));
        List<TargetValue> fewer = new ArrayList<>(stands().rows());
        fewer.removeLast();
        Story.done(house.targets.by(provider, story.id(), table(), fewer, "una di meno"));
        assertThat(story.clause(ADDENDUM).waitsFor(PartySide.CLIENT)).isTrue();
    }

    @Test
    void other_words_in_a_clause_keep_the_rows_and_ask_for_the_clause_again() {
        Story.done(answer(client, accepting(ROWS)));
        Story.done(answer(union, objecting(Kpi.AHT, "troppo stretto")));
        Clause clause = story.clause(Story.TARGETS);
        var text = house.transactions.inOne(() -> house.agreements.text(clause.latest()));
        Story.done(
                house.revise.by(
                        provider,
                        story.id(),
                        clause.id(),
                        Language.IT,
                        new ClauseProposal(
                                clause.latest(),
                                text.words().it() + " In prova.",
                                text.words().en() + " On trial.",
                                text.parameters(),
                                "più chiaro")));
        assertThat(story.clause(Story.TARGETS).waitsFor(PartySide.CLIENT)).isTrue();
        assertThat(stands().stand(PartySide.CLIENT, Kpi.SL)).contains(Stand.ACCEPTED);
        assertThat(story.clause(Story.TARGETS).stand(PartySide.UNION)).contains(Stand.OBJECTED);
    }

    @Test
    void an_objection_needs_a_reason_and_a_counter_proposal_another_value() {
        assertThat(answer(union, objecting(Kpi.SL, " \n ")))
                .isEqualTo(Outcome.refused(new AgreementRefusal.ReasonMissing()));
        assertThat(answer(union, List.of(new RowAnswer.Counter(row(Kpi.SL), "uguale"))))
                .isEqualTo(Outcome.refused(new AgreementRefusal.NothingChanged()));
        assertThat(answer(union, List.of()))
                .isEqualTo(Outcome.refused(new AgreementRefusal.RowsMissing()));
        assertThat(answer(union, accepting(Kpi.NPS)))
                .isEqualTo(Outcome.refused(new AgreementRefusal.NotFound()));
        assertThat(stands().said()).isEmpty();
    }

    @Test
    void a_counter_proposal_that_could_never_apply_is_refused_with_everything_beside_it() {
        List<RowAnswer> answers =
                List.of(
                        new RowAnswer.Acceptance(Kpi.ASA),
                        new RowAnswer.Counter(asking(Kpi.SL, "120"), "tutto"));
        assertThat(answer(client, answers)).isInstanceOf(Outcome.Refused.class);
        assertThat(stands().said()).isEmpty();
    }

    @Test
    void what_applied_before_is_no_matter_of_a_counter_proposal() {
        TargetValue cunning = asking(Kpi.SL, "70").after(Optional.of(new BigDecimal("60")));
        Story.done(answer(union, List.of(new RowAnswer.Counter(cunning, ""))));
        assertThat(stands().on(Kpi.SL).getFirst().wanted().orElseThrow().oldValue())
                .isEqualTo(row(Kpi.SL).oldValue());
    }

    @Test
    void an_answer_to_a_table_that_was_replaced_is_refused() {
        TargetRevisionId read = table();
        put(asking(Kpi.SL, "77"));
        assertThat(house.answerTargets.by(union, story.id(), read, accepting(Kpi.SL)))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        no -> assertThat(no.why()).isInstanceOf(AgreementRefusal.Stale.class));
    }

    @Test
    void the_first_answer_of_another_side_begins_the_talks() {
        House other = new House();
        Story fresh = new Story(other).proposed();
        assertThat(fresh.agreement().state()).isEqualTo(AgreementState.PROPOSED);
        Story.done(
                other.answerTargets.by(
                        other.everyone.at(PartySide.UNION),
                        fresh.id(),
                        fresh.clause(Story.TARGETS).targets().orElseThrow(),
                        accepting(Kpi.SL)));
        assertThat(fresh.agreement().state()).isEqualTo(AgreementState.NEGOTIATING);
    }

    @Test
    void many_rows_are_one_fact_that_every_side_may_know() {
        Story.done(answer(union, accepting(ROWS)));
        var facts = house.trail.facts(FactKind.TARGETS_ANSWERED);
        assertThat(facts).hasSize(1);
        assertThat(facts.getFirst().details())
                .containsEntry("accepted", "5")
                .containsEntry("rows", "SL,ASA,ABN,AHT,TDW");
    }

    private Outcome<RowsAnswered> answer(Actor actor, List<RowAnswer> answers) {
        return house.answerTargets.by(actor, story.id(), table(), answers);
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

    private boolean isAgreed(Kpi row) {
        return stands().isAgreed(row, story.clause(Story.TARGETS).stakes());
    }

    private Optional<Position> positionOf(Actor actor, String place) {
        return story.clause(place).positionOf(actor.organisation());
    }

    private TargetValue row(Kpi kpi) {
        return stands().row(kpi).orElseThrow();
    }

    private TargetValue asking(Kpi kpi, String value) {
        return row(kpi).asking(new BigDecimal(value));
    }

    /// The provider puts the table again with one row changed.
    private void put(TargetValue changed) {
        List<TargetValue> values =
                stands().rows().stream()
                        .map(value -> value.kpi().equals(changed.kpi()) ? changed : value)
                        .toList();
        Story.done(house.targets.by(provider, story.id(), table(), values, "avvicinarsi"));
    }

    private static List<RowAnswer> accepting(Kpi... rows) {
        return accepting(List.of(rows));
    }

    private static List<RowAnswer> accepting(List<Kpi> rows) {
        return rows.stream().<RowAnswer>map(RowAnswer.Acceptance::new).toList();
    }

    private static List<RowAnswer> objecting(Kpi row, String why) {
        return List.of(new RowAnswer.Objection(row, why));
    }
}
