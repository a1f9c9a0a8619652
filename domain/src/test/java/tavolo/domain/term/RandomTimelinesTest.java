package tavolo.domain.term;

import static org.assertj.core.api.Assertions.assertThat;
import static tavolo.domain.term.GivenTarget.SERVICE_LEVEL;
import static tavolo.domain.term.GivenTarget.hour;
import static tavolo.domain.term.GivenTarget.serviceLevel;
import static tavolo.domain.term.GivenTarget.version;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tavolo.domain.Outcome;

/// Random saves against a calendar on which every day is crossed out and written anew by hand.
@DisplayNameGeneration(ReplaceUnderscores.class)
class RandomTimelinesTest {

    private static final LocalDate START = LocalDate.of(2020, 1, 1);
    private static final int DAYS = 120;
    private static final int SAVES = 80;

    /// What applied on each day after each save that was taken, by the moment of the save.
    private final TreeMap<Instant, Map<LocalDate, TargetVersion>> calendars = new TreeMap<>();

    private TargetTimeline timeline = TargetTimeline.of(SERVICE_LEVEL);
    private Map<LocalDate, TargetVersion> calendar = new TreeMap<>();
    private int refused;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void any_sequence_of_saves_reads_as_a_calendar_written_by_hand(long seed) {
        Random random = new Random(seed);
        for (int save = 1; save <= SAVES; save++) {
            act(random, save);
            assertThat(applied(timeline.segments())).isEqualTo(calendar);
            assertThatDaysFollow(timeline.segments());
        }

        assertThat(calendars.size()).isGreaterThan(SAVES / 8);
        assertThat(refused).isPositive();
        calendars.forEach(this::assertThatItIsStillKnown);
    }

    private void act(Random random, int save) {
        Validity days = days(random);
        TargetVersion version =
                version(serviceLevel(Integer.toString(50 + random.nextInt(40))), days, save);
        switch (random.nextInt(10)) {
            case 0, 1, 2, 3 ->
                    take(timeline.continuedBy(version), version, isFree(days) && touches(days));
            case 4, 5, 6, 7, 8 -> take(timeline.supersededBy(version), version, !isFree(days));
            default ->
                    take(
                            timeline.endedBy(new TargetEnding(days.from(), hour(save))),
                            new TargetEnding(days.from(), hour(save)),
                            !isFree(Validity.since(days.from())));
        }
    }

    private void take(Outcome<TargetTimeline> outcome, TimelineEntry entry, boolean possible) {
        assertThat(outcome instanceof Outcome.Done).isEqualTo(possible);
        switch (outcome) {
            case Outcome.Done<TargetTimeline>(TargetTimeline next) -> {
                assertThat(next.entries().subList(0, timeline.entries().size()))
                        .isEqualTo(timeline.entries());
                timeline = next;
                calendar = written(entry);
                calendars.put(entry.recordedAt(), calendar);
            }
            case Outcome.Refused<TargetTimeline> _ -> refused++;
        }
    }

    private Map<LocalDate, TargetVersion> written(TimelineEntry entry) {
        Map<LocalDate, TargetVersion> next = new TreeMap<>(calendar);
        for (LocalDate day : allDays()) {
            switch (entry) {
                case TargetVersion version when version.validity().contains(day) ->
                        next.put(day, version);
                case TargetVersion _, HiddenTerms _ -> {}
                case TargetEnding(LocalDate from, _) -> {
                    if (!day.isBefore(from)) {
                        next.remove(day);
                    }
                }
            }
        }
        return next;
    }

    private void assertThatItIsStillKnown(Instant at, Map<LocalDate, TargetVersion> then) {
        for (LocalDate day : allDays()) {
            assertThat(timeline.asOf(day, at)).isEqualTo(Optional.ofNullable(then.get(day)));
        }
        assertThat(applied(timeline.segments(at))).isEqualTo(then);
    }

    private static void assertThatDaysFollow(List<Segment> segments) {
        for (int index = 1; index < segments.size(); index++) {
            assertThat(segments.get(index - 1).days().to())
                    .contains(segments.get(index).days().from());
        }
    }

    private static Map<LocalDate, TargetVersion> applied(List<Segment> segments) {
        Map<LocalDate, TargetVersion> applied = new TreeMap<>();
        for (LocalDate day : allDays()) {
            List<Segment> here =
                    segments.stream().filter(segment -> segment.days().contains(day)).toList();
            assertThat(here.size()).isLessThanOrEqualTo(1);
            here.forEach(segment -> applied.put(day, segment.version()));
        }
        return applied;
    }

    private boolean isFree(Validity days) {
        return calendar.keySet().stream().noneMatch(days::contains);
    }

    private boolean touches(Validity days) {
        return calendar.isEmpty()
                || calendar.containsKey(days.from().minusDays(1))
                || days.to().filter(calendar::containsKey).isPresent();
    }

    private static Validity days(Random random) {
        LocalDate from = START.plusDays(random.nextInt(DAYS / 10) * 10L);
        return random.nextInt(6) == 0
                ? Validity.since(from)
                : Validity.between(from, from.plusDays((1 + random.nextInt(4)) * 10L));
    }

    private static List<LocalDate> allDays() {
        return new ArrayList<>(START.minusDays(1).datesUntil(START.plusDays(DAYS + 60)).toList());
    }
}
