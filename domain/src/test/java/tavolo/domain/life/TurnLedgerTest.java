package tavolo.domain.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tavolo.domain.party.PartySide.CLIENT;
import static tavolo.domain.party.PartySide.PROVIDER;
import static tavolo.domain.party.PartySide.UNION;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.agreement.ClauseWait;
import tavolo.domain.agreement.Stand;
import tavolo.domain.agreement.TurnLedger;
import tavolo.domain.agreement.TurnPeriod;
import tavolo.domain.given.House;
import tavolo.domain.given.Story;
import tavolo.domain.party.PartySide;

/// For how many days the table waited for whom, in all and clause by clause.
@DisplayNameGeneration(ReplaceUnderscores.class)
class TurnLedgerTest {

    private static final Instant MONDAY = Instant.parse("2020-04-13T08:00:00Z");
    private static final Instant NOW = day(7);

    private static Instant day(int days) {
        return MONDAY.plus(Duration.ofDays(days));
    }

    private static TurnPeriod past(PartySide side, Instant began, Instant ended) {
        return new TurnPeriod(side, began, Optional.of(ended));
    }

    private static TurnPeriod open(PartySide side, Instant began) {
        return new TurnPeriod(side, began, Optional.empty());
    }

    private static TurnLedger ledger(TurnPeriod... periods) {
        return new TurnLedger(List.of(periods));
    }

    @Test
    void turns_of_a_side_add_up_and_the_open_one_counts_until_now() {
        TurnLedger ledger = ledger(past(CLIENT, day(0), day(2)), open(CLIENT, day(4)));

        assertThat(ledger.days(CLIENT, NOW)).isEqualTo(5);
        assertThat(ledger.since(CLIENT)).contains(day(4));
        assertThat(ledger.days(PROVIDER, NOW)).isZero();
        assertThat(ledger.since(PROVIDER)).isEmpty();
    }

    @Test
    void two_sides_at_once_count_each_for_itself() {
        TurnLedger ledger = ledger(open(CLIENT, day(1)), open(UNION, day(3)));

        assertThat(ledger.days(CLIENT, NOW)).isEqualTo(6);
        assertThat(ledger.days(UNION, NOW)).isEqualTo(4);
    }

    @Test
    void a_turn_that_ended_and_began_on_one_day_takes_no_day_twice() {
        Instant noon = day(3).plus(Duration.ofHours(4));
        TurnLedger ledger =
                ledger(
                        past(CLIENT, day(0), day(3)),
                        past(CLIENT, day(3), noon),
                        open(CLIENT, noon));

        assertThat(ledger.days(CLIENT, NOW)).isEqualTo(7);
    }

    @Test
    void days_are_those_of_the_calendar_of_italy() {
        Instant halfPastMidnightInRome = Instant.parse("2020-04-13T22:30:00Z");
        Instant beforeMidnightInRome = Instant.parse("2020-04-13T21:30:00Z");

        assertThat(past(CLIENT, MONDAY, beforeMidnightInRome).days(NOW)).isZero();
        assertThat(past(CLIENT, MONDAY, halfPastMidnightInRome).days(NOW)).isEqualTo(1);
    }

    @Test
    void an_hour_lost_to_summer_time_loses_no_day() {
        TurnPeriod overTheChange =
                past(
                        CLIENT,
                        Instant.parse("2020-03-28T11:00:00Z"),
                        Instant.parse("2020-03-29T10:00:00Z"));

        assertThat(overTheChange.days(NOW)).isEqualTo(1);
    }

    @Test
    void a_clock_set_back_gives_no_negative_days_and_no_period_runs_backwards() {
        assertThat(open(CLIENT, day(9)).days(NOW)).isZero();
        assertThatThrownBy(() -> past(CLIENT, day(2), day(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_time_before_the_proposal_is_not_counted_for_those_who_were_shown_it_then() {
        TurnLedger ledger =
                ledger(
                        past(PROVIDER, day(0), day(1)),
                        past(PROVIDER, day(1), day(4)),
                        open(PROVIDER, day(5)),
                        open(CLIENT, day(0)));

        TurnLedger shown = ledger.from(day(2));

        assertThat(shown.days(PROVIDER, NOW)).isEqualTo(4);
        assertThat(shown.days(CLIENT, NOW)).isEqualTo(5);
        assertThat(shown.periods()).hasSize(3);
    }

    @Test
    void an_agreement_that_is_over_waits_for_nobody_and_its_days_stand_still() {
        House house = new House();
        Story story = new Story(house).negotiating();
        assertThat(house.agreements.ledgerOf(story.id()).since(UNION)).isPresent();
        Story.done(house.end.fail(house.everyone.at(PROVIDER), story.id(), "è finita"));

        TurnLedger ended = house.agreements.ledgerOf(story.id());

        assertThat(ended.periods()).isNotEmpty().noneMatch(TurnPeriod::isOpen);
        for (PartySide side : PartySide.values()) {
            assertThat(ended.days(side, NOW)).isEqualTo(ended.days(side, day(400)));
        }
    }

    @Test
    void a_clause_waits_for_who_has_said_nothing_since_it_was_shown() {
        assertThat(
                        waits(
                                Set.of(PROVIDER),
                                new ClauseWait.Word(PROVIDER, Stand.PROPOSED, day(0)),
                                new ClauseWait.Word(UNION, Stand.ACCEPTED, day(2))))
                .isEqualTo(Map.of(CLIENT, day(1)));
    }

    @Test
    void an_objection_makes_the_clause_wait_for_its_drafters_since_the_first_that_stands() {
        assertThat(
                        waits(
                                Set.of(PROVIDER, CLIENT),
                                new ClauseWait.Word(PROVIDER, Stand.PROPOSED, day(0)),
                                new ClauseWait.Word(CLIENT, Stand.OBJECTED, day(4)),
                                new ClauseWait.Word(UNION, Stand.COUNTERED, day(3)),
                                new ClauseWait.Word(UNION, Stand.OBJECTED, day(2))))
                .isEqualTo(Map.of(PROVIDER, day(2), CLIENT, day(2)));
    }

    @Test
    void an_own_objection_waits_for_the_only_drafter_but_not_for_one_of_several() {
        ClauseWait.Word objection = new ClauseWait.Word(CLIENT, Stand.OBJECTED, day(4));
        ClauseWait.Word proposal = new ClauseWait.Word(PROVIDER, Stand.ACCEPTED, day(0));
        ClauseWait.Word yes = new ClauseWait.Word(UNION, Stand.ACCEPTED, day(0));

        assertThat(waits(Set.of(CLIENT), objection, proposal, yes))
                .isEqualTo(Map.of(CLIENT, day(4)));
        assertThat(waits(Set.of(CLIENT, PROVIDER), objection, proposal, yes))
                .isEqualTo(Map.of(PROVIDER, day(4)));
    }

    @Test
    void a_drafter_who_has_not_answered_is_waited_for_since_the_earlier_of_the_two() {
        assertThat(
                        waits(
                                Set.of(CLIENT),
                                new ClauseWait.Word(PROVIDER, Stand.PROPOSED, day(0)),
                                new ClauseWait.Word(UNION, Stand.OBJECTED, day(3))))
                .isEqualTo(Map.of(CLIENT, day(1)));
    }

    private static Map<PartySide, Instant> waits(Set<PartySide> owners, ClauseWait.Word... words) {
        return ClauseWait.of(Set.of(PartySide.values()), owners, day(1), List.of(words));
    }
}
