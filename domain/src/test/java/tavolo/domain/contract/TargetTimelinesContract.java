package tavolo.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static tavolo.domain.term.GivenTarget.day;
import static tavolo.domain.term.GivenTarget.number;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementOpening;
import tavolo.domain.agreement.TargetTimelines;
import tavolo.domain.library.TimeBand;
import tavolo.domain.party.Channel;
import tavolo.domain.target.Exclusion;
import tavolo.domain.target.ExclusionCode;
import tavolo.domain.target.FormulaVariant;
import tavolo.domain.target.Kpi;
import tavolo.domain.target.KpiFormula;
import tavolo.domain.term.Allowances;
import tavolo.domain.term.Corridor;
import tavolo.domain.term.GivenTarget;
import tavolo.domain.term.GraceRamp;
import tavolo.domain.term.Granularity;
import tavolo.domain.term.Levels;
import tavolo.domain.term.Measuring;
import tavolo.domain.term.PeriodSemantics;
import tavolo.domain.term.Regulator;
import tavolo.domain.term.Rounding;
import tavolo.domain.term.TargetEnding;
import tavolo.domain.term.TargetScope;
import tavolo.domain.term.TargetStatus;
import tavolo.domain.term.TargetSubject;
import tavolo.domain.term.TargetTerms;
import tavolo.domain.term.TargetTimeline;
import tavolo.domain.term.TargetVersion;
import tavolo.domain.term.TargetVersionId;
import tavolo.domain.term.TimelineRefusal;
import tavolo.domain.term.Validity;
import tavolo.domain.term.Workplace;

/// What the store promises of the timelines of targets.
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class TargetTimelinesContract {

    private static final Instant NOON = Instant.parse("2020-03-01T12:00:00.123456Z");

    private Stores stores;
    private GivenTable table;
    private AgreementId agreement;
    private TargetSubject subject;

    /// The stores under test.
    protected abstract Stores stores();

    @BeforeEach
    void give_an_agreement() {
        stores = stores();
        table = new GivenTable(stores);
        AgreementOpening opening = table.draft("T/" + UUID.randomUUID().toString().substring(0, 8));
        agreement = opening.agreement().id();
        stores.inTransaction(() -> {
            stores.agreements().open(opening);
            return 0;
        });
        subject = new TargetSubject(Kpi.SL, TargetScope.whole(table.line, Channel.VOICE_IN));
    }

    @Test
    void every_field_of_the_terms_comes_back_as_it_was_recorded() {
        TargetSubject narrow =
                new TargetSubject(
                        Kpi.SL,
                        new TargetScope(
                                table.line,
                                Optional.of(table.unit),
                                Channel.CHAT,
                                Optional.of(TimeBand.parse("20:00-08:30")),
                                Workplace.REMOTE));
        TargetTimeline kept =
                recorded(
                        TargetTimeline.of(narrow)
                                .continuedBy(version(narrow, everything(), "2020-04-01", 1)));

        assertThat(read(narrow)).isEqualTo(kept);
    }

    private static TargetTerms everything() {
        Levels shares =
                new Levels(
                        number("90.5"),
                        Optional.of(number("85")),
                        Optional.of(number("97.25")),
                        Optional.empty());
        return new TargetTerms(
                new FormulaVariant(
                        KpiFormula.SL_NET, new TreeMap<>(java.util.Map.of("within", "30"))),
                Levels.of(number("80.0001"), number("70"), number("88")),
                new Measuring(
                        Granularity.INTERVAL_30M,
                        new PeriodSemantics.Compliance(shares),
                        25,
                        new Rounding(4)),
                new Allowances(
                        Optional.of(new GraceRamp(List.of(number("80"), number("92.5")))),
                        List.of(
                                new Exclusion(ExclusionCode.STRIKE, false),
                                new Exclusion(ExclusionCode.VOLUME_OVER_FORECAST, true)),
                        Optional.of(number("12.5"))),
                TargetStatus.SUSPENDED,
                Optional.of(Regulator.ARERA),
                Optional.of(GivenTarget.payoff()));
    }

    @Test
    void a_corridor_and_terms_with_nothing_beside_come_back_too() {
        TargetSubject handling = new TargetSubject(Kpi.AHT, subject.scope());
        TargetTerms within =
                TargetTerms.plain(
                        FormulaVariant.usual(KpiFormula.AHT_HANDLED),
                        Levels.within(new Corridor(number("330"), number("400")), number("365.5")),
                        Measuring.monthly(0, 1));
        TargetTimeline kept =
                recorded(
                        TargetTimeline.of(handling)
                                .continuedBy(version(handling, within, "2020-04-01", 1)));

        assertThat(read(handling)).isEqualTo(kept);
    }

    @Test
    void entries_are_added_behind_one_another_and_all_stay() {
        TargetTimeline first = begun("2020-01-01", 1);
        TargetTimeline second =
                recorded(
                        first.supersededBy(
                                version(
                                        subject,
                                        GivenTarget.serviceLevel("70"),
                                        Validity.between(day("2020-03-12"), day("2020-05-01")),
                                        2)));
        TargetTimeline third = recorded(second.endedBy(new TargetEnding(day("2020-07-01"), at(3))));

        assertThat(read(subject)).isEqualTo(third);
        assertThat(third.entries()).hasSize(3);
        assertThat(isRecorded(agreement)).isTrue();
        assertThat(lastWord(subject)).contains(agreement);
        assertThat(lastWord(subject.at(Workplace.REMOTE))).isEmpty();
        assertThat(isRecorded(new AgreementId(UUID.randomUUID()))).isFalse();
    }

    @Test
    void a_gap_and_an_overlap_are_refused_with_their_days_after_a_round_trip_too() {
        begun("2020-01-01", 1);
        recorded(read(subject).endedBy(new TargetEnding(day("2020-07-01"), at(2))));
        TargetTimeline read = read(subject);

        assertThat(
                        read.continuedBy(
                                version(subject, GivenTarget.serviceLevel("70"), "2020-07-03", 3)))
                .isEqualTo(
                        Outcome.refused(
                                new TimelineRefusal.DaysLeftOut(
                                        Validity.ofDays(day("2020-07-01"), day("2020-07-02")))));
        assertThat(
                        read.continuedBy(
                                version(subject, GivenTarget.serviceLevel("70"), "2020-06-15", 3)))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused ->
                                assertThat(refused.why())
                                        .isEqualTo(
                                                new TimelineRefusal.DaysOverlap(
                                                        read.taken(
                                                                Validity.since(
                                                                        day("2020-06-15"))))));
    }

    @Test
    void whoever_decided_on_an_older_timeline_is_told_that_somebody_recorded_meanwhile() {
        TargetTimeline before = begun("2020-01-01", 1);
        recorded(before.endedBy(new TargetEnding(day("2020-07-01"), at(2))));
        TargetTimeline late = done(before.endedBy(new TargetEnding(day("2020-08-01"), at(3))));

        assertThat(stores.inTransaction(() -> timelines().record(late, agreement)))
                .isEqualTo(Outcome.refused(new TimelineRefusal.RecordedMeanwhile(at(2))));
        assertThat(read(subject).entries()).hasSize(2);
    }

    @Test
    void of_two_who_record_at_the_same_time_one_is_refused() throws Exception {
        TargetTimeline before = begun("2020-01-01", 1);
        List<Callable<Outcome<TargetTimeline>>> both =
                List.of(ending(before, "2020-07-01", 2), ending(before, "2020-08-01", 3));
        List<Outcome<TargetTimeline>> outcomes = new java.util.ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (Future<Outcome<TargetTimeline>> each : threads.invokeAll(both)) {
                outcomes.add(each.get());
            }
        }

        assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(Outcome.Refused.class::isInstance)
                .singleElement()
                .extracting(refused -> ((Outcome.Refused<TargetTimeline>) refused).why())
                .isInstanceOf(TimelineRefusal.RecordedMeanwhile.class);
        assertThat(read(subject).entries()).hasSize(2);
    }

    private Callable<Outcome<TargetTimeline>> ending(TargetTimeline before, String day, int hour) {
        TargetTimeline next = done(before.endedBy(new TargetEnding(day(day), at(hour))));
        return () -> stores.inTransaction(() -> timelines().record(next, agreement));
    }

    @Test
    void whatever_was_recorded_at_random_reads_as_it_was_in_memory() {
        Random random = new Random(12);
        TargetTimeline memory = TargetTimeline.of(subject);
        for (int hour = 1; hour <= 60; hour++) {
            LocalDate from = day("2020-01-01").plusDays(random.nextInt(120));
            TargetVersion version =
                    version(
                            subject,
                            GivenTarget.serviceLevel(Integer.toString(50 + hour / 2)),
                            random.nextInt(6) == 0
                                    ? Validity.since(from)
                                    : Validity.between(from, from.plusDays(1 + random.nextInt(40))),
                            hour);
            Outcome<TargetTimeline> next =
                    switch (random.nextInt(4)) {
                        case 0 -> memory.endedBy(new TargetEnding(from, at(hour)));
                        case 1 -> memory.resumedBy(version);
                        default -> memory.supersededBy(version);
                    };
            if (next instanceof Outcome.Done<TargetTimeline>(TargetTimeline taken)) {
                memory = recorded(next);
                assertThat(taken).isEqualTo(memory);
            }
        }

        assertThat(memory.entries()).hasSizeGreaterThan(20);
        assertThat(read(subject)).isEqualTo(memory);
    }

    private TargetTimeline begun(String from, int hour) {
        return recorded(
                TargetTimeline.of(subject)
                        .continuedBy(version(subject, GivenTarget.serviceLevel(), from, hour)));
    }

    private static TargetVersion version(
            TargetSubject subject, TargetTerms terms, String from, int hour) {
        return version(subject, terms, Validity.since(day(from)), hour);
    }

    private static TargetVersion version(
            TargetSubject subject, TargetTerms terms, Validity days, int hour) {
        return new TargetVersion(
                new TargetVersionId(UUID.randomUUID()), subject, terms, days, at(hour));
    }

    private static Instant at(int hour) {
        return NOON.plusSeconds(3600L * hour);
    }

    private TargetTimeline recorded(Outcome<TargetTimeline> next) {
        return done(stores.inTransaction(() -> timelines().record(done(next), agreement)));
    }

    private TargetTimeline read(TargetSubject wanted) {
        return stores.inTransaction(() -> timelines().on(wanted.scope().service())).stream()
                .filter(timeline -> timeline.subject().equals(wanted))
                .findFirst()
                .orElseThrow();
    }

    private Optional<AgreementId> lastWord(TargetSubject about) {
        return stores.inTransaction(() -> timelines().lastWord(about));
    }

    private boolean isRecorded(AgreementId source) {
        return stores.inTransaction(() -> timelines().isRecorded(source));
    }

    private TargetTimelines timelines() {
        return stores.targetTimelines();
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(var why) -> throw new AssertionError(why);
        };
    }
}
