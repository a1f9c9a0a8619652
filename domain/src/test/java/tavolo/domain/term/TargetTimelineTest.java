package tavolo.domain.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tavolo.domain.term.GivenTarget.SERVICE_LEVEL;
import static tavolo.domain.term.GivenTarget.day;
import static tavolo.domain.term.GivenTarget.hour;
import static tavolo.domain.term.GivenTarget.serviceLevel;
import static tavolo.domain.term.GivenTarget.version;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.Outcome;
import tavolo.domain.target.Kpi;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TargetTimelineTest {

    private final TargetVersion first =
            version(serviceLevel("80"), Validity.between(day("2020-01-01"), day("2020-07-01")), 1);
    private final TargetTimeline timeline =
            done(TargetTimeline.of(SERVICE_LEVEL).continuedBy(first));

    @Test
    void the_first_day_counts_and_the_end_does_not() {
        assertThat(timeline.asOf(day("2019-12-31"))).isEmpty();
        assertThat(timeline.asOf(day("2020-01-01"))).contains(first);
        assertThat(timeline.asOf(day("2020-06-30"))).contains(first);
        assertThat(timeline.asOf(day("2020-07-01"))).isEmpty();
    }

    @Test
    void a_save_that_would_overlap_is_refused_with_the_days() {
        TargetVersion second = version(serviceLevel("75"), Validity.since(day("2020-06-15")), 2);

        assertThat(timeline.continuedBy(second))
                .isEqualTo(
                        Outcome.refused(
                                new TimelineRefusal.DaysOverlap(
                                        List.of(
                                                new Segment(
                                                        Validity.ofDays(
                                                                day("2020-06-15"),
                                                                day("2020-06-30")),
                                                        first)))));
    }

    @Test
    void a_save_that_would_leave_a_gap_is_refused_with_the_days() {
        assertThat(
                        timeline.continuedBy(
                                version(serviceLevel("75"), Validity.since(day("2020-07-03")), 2)))
                .isEqualTo(
                        Outcome.refused(
                                new TimelineRefusal.DaysLeftOut(
                                        Validity.ofDays(day("2020-07-01"), day("2020-07-02")))));
        assertThat(
                        timeline.continuedBy(
                                version(
                                        serviceLevel("75"),
                                        Validity.between(day("2019-10-01"), day("2019-12-01")),
                                        2)))
                .isEqualTo(
                        Outcome.refused(
                                new TimelineRefusal.DaysLeftOut(
                                        Validity.ofDays(day("2019-12-01"), day("2019-12-31")))));
    }

    @Test
    void a_save_on_either_side_continues() {
        TargetTimeline longer =
                done(
                        timeline.continuedBy(
                                version(serviceLevel("75"), Validity.since(day("2020-07-01")), 2)));
        TargetTimeline longest =
                done(
                        longer.continuedBy(
                                version(
                                        serviceLevel("70"),
                                        Validity.between(day("2019-07-01"), day("2020-01-01")),
                                        3)));

        assertThat(longest.segments())
                .extracting(segment -> segment.days().from())
                .containsExactly(day("2019-07-01"), day("2020-01-01"), day("2020-07-01"));
    }

    @Test
    void a_revision_for_some_months_gives_way_to_the_earlier_terms_again() {
        TargetVersion relief =
                version(
                        serviceLevel("70"),
                        Validity.between(day("2020-03-12"), day("2020-05-01")),
                        5);

        TargetTimeline revised = done(timeline.supersededBy(relief));

        assertThat(revised.asOf(day("2020-03-11"))).contains(first);
        assertThat(revised.asOf(day("2020-03-12"))).contains(relief);
        assertThat(revised.asOf(day("2020-05-01"))).contains(first);
        assertThat(revised.segments()).hasSize(3);
    }

    @Test
    void what_was_known_earlier_stays_readable() {
        TargetVersion relief = version(serviceLevel("70"), Validity.since(day("2020-03-12")), 5);

        TargetTimeline revised = done(timeline.supersededBy(relief));

        assertThat(revised.asOf(day("2020-03-12"), hour(4))).contains(first);
        assertThat(revised.asOf(day("2020-03-12"), hour(5))).contains(relief);
        assertThat(revised.asOf(day("2020-03-12"), hour(0))).isEmpty();
        assertThat(revised.segments(hour(4))).isEqualTo(timeline.segments());
        assertThat(revised.entries()).startsWith(first);
    }

    @Test
    void only_what_applies_is_superseded_or_ended() {
        Validity later = Validity.since(day("2020-07-01"));

        assertThat(timeline.supersededBy(version(serviceLevel("70"), later, 2)))
                .isEqualTo(Outcome.refused(new TimelineRefusal.NothingApplies(later)));
        assertThat(timeline.endedBy(new TargetEnding(day("2020-07-01"), hour(2))))
                .isEqualTo(Outcome.refused(new TimelineRefusal.NothingApplies(later)));
    }

    @Test
    void a_target_that_ended_can_go_on_where_it_ended() {
        TargetTimeline ended = done(timeline.endedBy(new TargetEnding(day("2020-04-01"), hour(2))));
        TargetVersion next = version(serviceLevel("75"), Validity.since(day("2020-04-01")), 3);

        assertThat(ended.asOf(day("2020-04-01"))).isEmpty();
        assertThat(ended.asOf(day("2020-04-01"), hour(1))).contains(first);
        assertThat(done(ended.continuedBy(next)).asOf(day("2021-04-01"))).contains(next);
    }

    @Test
    void terms_that_contradict_themselves_are_not_recorded() {
        assertThat(
                        timeline.continuedBy(
                                version(serviceLevel("101"), Validity.since(day("2020-07-01")), 2)))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused ->
                                assertThat(refused.why())
                                        .isInstanceOf(TimelineRefusal.TermsUnfit.class));
    }

    @Test
    void two_who_record_at_once_do_not_both_win() {
        TargetVersion late = version(serviceLevel("75"), Validity.since(day("2020-07-01")), 1);

        assertThat(timeline.continuedBy(late))
                .isEqualTo(Outcome.refused(new TimelineRefusal.RecordedMeanwhile(hour(1))));
    }

    @Test
    void a_difference_between_two_days_names_the_fields() {
        TargetTimeline revised =
                done(
                        timeline.supersededBy(
                                version(
                                        serviceLevel("70").standing(TargetStatus.SUSPENDED),
                                        Validity.since(day("2020-03-12")),
                                        2)));

        assertThat(revised.difference(day("2020-03-11"), day("2020-03-12")))
                .extracting(TermChange::field)
                .containsExactly(TermField.VALUE, TermField.STATUS);
        assertThat(revised.difference(day("2020-03-12"), day("2020-04-12"))).isEmpty();
        assertThat(revised.difference(day("2019-03-12"), day("2020-04-12"))).isNotEmpty();
    }

    @Test
    void a_timeline_is_of_one_target() {
        TargetSubject other = new TargetSubject(Kpi.SL, GivenTarget.LINE.at(Workplace.REMOTE));

        assertThatThrownBy(() -> new TargetTimeline(other, List.of(first)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        version(
                                new TargetSubject(Kpi.ASA, GivenTarget.LINE),
                                serviceLevel("80"),
                                Validity.since(day("2020-01-01")),
                                1))
                .hasMessageContaining("SL_OFFERED for ASA");
    }

    @Test
    void a_validity_holds_a_day_at_least() {
        assertThatThrownBy(() -> Validity.between(day("2020-01-01"), day("2020-01-01")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Validity.ofDays(day("2020-01-01"), day("2020-01-01")).lastDay())
                .contains(day("2020-01-01"));
    }

    private static TargetTimeline done(Outcome<TargetTimeline> outcome) {
        return switch (outcome) {
            case Outcome.Done<TargetTimeline>(TargetTimeline value) -> value;
            case Outcome.Refused<TargetTimeline>(var why) -> throw new AssertionError(why);
        };
    }
}
