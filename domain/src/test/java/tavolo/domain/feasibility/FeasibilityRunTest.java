package tavolo.domain.feasibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tavolo.domain.feasibility.ExtraPeople.Addition;
import tavolo.domain.feasibility.Tornado.Bar;

class FeasibilityRunTest {

    private static final Shrinkage THIRTY_PER_CENT = new Shrinkage(0.3, 0);
    private static final Change FIVE_PER_CENT_LONGER = new Change(0.05, 0, 0);
    private static final Change FROM_HOME = new Change(0.05, -0.01, 0.02);

    /// 150 calls with 36 agents: 84.8 % before, 73.4 % when calls last five per cent longer. One
    /// agent more keeps 80 %.
    @Test
    void a_little_more_handle_time_costs_one_person() {
        FeasibilityRun run =
                run(
                        Weeks.oneHalfHour(150, 360, 36),
                        new ErlangC(),
                        Shrinkage.NONE,
                        FIVE_PER_CENT_LONGER);

        Printed.of("0.848176").isMetBy(run.before().level().orElseThrow());
        Printed.of("0.734077").isMetBy(run.after().level().orElseThrow());
        assertThat(run.wasFeasible()).isTrue();
        assertThat(run.isFeasible()).isFalse();
        assertThat(run.reachableShare()).hasValue(0.73);
        assertThat(run.extraPeople().mostAtOnce()).isEqualTo(1);
        assertThat(run.extraPeople().paidHours()).isCloseTo(0.5, within(1e-12));
        assertThat(run.extraPeople().fullTimeEquivalents()).isCloseTo(0.0125, within(1e-12));
    }

    @Test
    void nobody_is_lacking_exactly_where_the_target_is_kept() {
        Random random = new Random(8);
        for (int round = 0; round < 40; round++) {
            QueueModel model = round % 2 == 0 ? new ErlangC() : new ErlangA(120);
            Change change =
                    new Change(random.nextDouble(-0.1, 0.1), random.nextDouble(-0.05, 0.05), 0);
            FeasibilityRun run =
                    run(Weeks.oneHalfHour(150, 360, 55), model, THIRTY_PER_CENT, change);

            assertThat(run.extraPeople().isNobody()).isEqualTo(run.isFeasible());
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {15, 40, 300})
    void the_extra_people_are_enough(double peakCalls) {
        for (QueueModel model : List.of(new ErlangC(), new ErlangA(120))) {
            WeekProfile profile = Weeks.dayAndNight(peakCalls);
            Change change = new Change(1, 0.02, 0.02);
            FeasibilityRun run = run(profile, model, THIRTY_PER_CENT, change);
            FeasibilityRun helped =
                    run(
                            with(profile, run.extraPeople().additions()),
                            model,
                            THIRTY_PER_CENT,
                            change);

            assertThat(run.isFeasible()).isFalse();
            assertThat(helped.isFeasible()).isTrue();
            assertThat(helped.extraPeople().isNobody()).isTrue();
        }
    }

    /// Where nothing but the level is asked, taking one of them away loses it.
    @Test
    void no_extra_person_is_too_many() {
        WeekProfile profile = Weeks.dayAndNight(60);
        Terms terms = new Terms(Weeks.EIGHTY_IN_TWENTY, 1, 40, 0.1);
        FeasibilityInputs inputs =
                new FeasibilityInputs(
                        profile,
                        new ErlangA(120),
                        THIRTY_PER_CENT,
                        new Change(0.25, 0.03, 0),
                        terms);
        List<Addition> additions = FeasibilityRun.of(inputs).extraPeople().additions();

        assertThat(additions).isNotEmpty();
        for (int i = 0; i < additions.size(); i++) {
            assertThat(level(inputs, without(additions, i))).isLessThan(0.8);
        }
        assertThat(level(inputs, additions)).isBetween(0.8, 0.805);
    }

    /// From so few people on the roster that each further one helps more than the one before.
    @Test
    void the_search_does_no_worse_than_trying_everything() {
        WeekProfile two =
                new WeekProfile(
                        new Channel.Voice(),
                        List.of(
                                Weeks.at(DayOfWeek.MONDAY, 20, 60, 300, 9),
                                Weeks.at(DayOfWeek.MONDAY, 21, 25, 300, 4)));
        FeasibilityInputs inputs =
                new FeasibilityInputs(
                        two,
                        new ErlangA(60),
                        Shrinkage.NONE,
                        Change.NONE,
                        new Terms(Weeks.EIGHTY_IN_TWENTY, 1, 40, 0.1));
        int found =
                FeasibilityRun.of(inputs).extraPeople().additions().stream()
                        .mapToInt(Addition::people)
                        .sum();
        int best =
                IntStream.range(0, 400)
                        .filter(pair -> levelWith(inputs, pair / 20, pair % 20) >= 0.8)
                        .map(pair -> pair / 20 + pair % 20)
                        .min()
                        .orElseThrow();

        assertThat(found).isEqualTo(best);
    }

    /// However few are left of a roster, and however many are lacking.
    @Test
    void the_search_ends_on_rosters_that_nobody_has() {
        FeasibilityInputs hardlyAnybody =
                inputs(
                        Weeks.oneHalfHour(150, 360, 60),
                        new ErlangA(120),
                        new Shrinkage(0.9, 0.9),
                        Change.NONE);
        FeasibilityInputs manyThousands =
                inputs(
                        Weeks.oneHalfHour(100_000, 360, 10_000),
                        new ErlangC(),
                        THIRTY_PER_CENT,
                        Change.NONE);

        assertThat(FeasibilityRun.of(hardlyAnybody).extraPeople().mostAtOnce())
                .isBetween(2_900, 4_000);
        assertThat(FeasibilityRun.of(manyThousands).extraPeople().mostAtOnce())
                .isBetween(20_000 / 7 * 10 - 10_000, 23_000 / 7 * 10 - 10_000);
    }

    @Test
    void volume_and_handle_time_move_the_level_more_than_patience() {
        FeasibilityRun run =
                run(Weeks.oneHalfHour(150, 360, 52), new ErlangA(120), THIRTY_PER_CENT, FROM_HOME);
        List<Bar> bars = run.tornado().bars();

        assertThat(bars)
                .extracting(Bar::factor)
                .containsExactlyInAnyOrder(TornadoFactor.values())
                .endsWith(TornadoFactor.PATIENCE);
        assertThat(bars).isSortedAccordingTo(Comparator.comparingDouble(Bar::width).reversed());
        assertThat(bars)
                .filteredOn(bar -> bar.factor() != TornadoFactor.PATIENCE)
                .allSatisfy(bar -> {
                    assertThat(bar.withLess().orElseThrow())
                            .isGreaterThan(run.after().level().orElseThrow());
                    assertThat(bar.withMore().orElseThrow())
                            .isLessThan(run.after().level().orElseThrow());
                });
    }

    @Test
    void callers_who_never_hang_up_have_no_patience_to_move() {
        FeasibilityRun run =
                run(
                        Weeks.oneHalfHour(150, 360, 36),
                        new ErlangC(),
                        Shrinkage.NONE,
                        FIVE_PER_CENT_LONGER);

        assertThat(run.tornado().bars())
                .extracting(Bar::factor)
                .doesNotContain(TornadoFactor.PATIENCE);
        assertThat(run.limits()).contains(ModelLimit.OVERSTATES_STAFF);
        assertThat(new ErlangA(120).limits()).doesNotContain(ModelLimit.OVERSTATES_STAFF);
    }

    @Test
    void an_end_that_is_overloaded_has_no_level() {
        FeasibilityRun run =
                run(Weeks.oneHalfHour(150, 360, 32), new ErlangC(), Shrinkage.NONE, Change.NONE);

        assertThat(run.reachableShare()).isEmpty();
        assertThat(run.tornado().bars().getFirst().withMore()).isEmpty();
        assertThat(run.tornado().bars().getFirst().width()).isPositive();
    }

    @Test
    void equal_inputs_have_equal_results() {
        FeasibilityInputs inputs =
                inputs(Weeks.dayAndNight(20), new ErlangA(90), THIRTY_PER_CENT, FROM_HOME);

        assertThat(FeasibilityRun.of(inputs)).isEqualTo(FeasibilityRun.of(inputs));
    }

    private static FeasibilityRun run(
            WeekProfile profile, QueueModel model, Shrinkage shrinkage, Change change) {
        return FeasibilityRun.of(inputs(profile, model, shrinkage, change));
    }

    private static FeasibilityInputs inputs(
            WeekProfile profile, QueueModel model, Shrinkage shrinkage, Change change) {
        return new FeasibilityInputs(
                profile, model, shrinkage, change, Terms.usual(Weeks.EIGHTY_IN_TWENTY));
    }

    private static List<Addition> without(List<Addition> additions, int index) {
        Addition one = additions.get(index);
        return IntStream.range(0, additions.size())
                .mapToObj(i ->
                        i == index ? new Addition(one.slot(), one.people() - 1) : additions.get(i))
                .toList();
    }

    private static double levelWith(FeasibilityInputs inputs, int first, int second) {
        List<IntervalLoad> intervals = inputs.profile().intervals();
        return level(
                inputs,
                List.of(
                        new Addition(intervals.get(0).slot(), first),
                        new Addition(intervals.get(1).slot(), second)));
    }

    private static double level(FeasibilityInputs inputs, List<Addition> additions) {
        FeasibilityInputs staffed =
                new FeasibilityInputs(
                        with(inputs.profile(), additions),
                        inputs.model(),
                        inputs.shrinkage(),
                        inputs.change(),
                        inputs.terms());
        return Scenario.after(staffed).forecast().level().orElseThrow();
    }

    private static WeekProfile with(WeekProfile profile, List<Addition> additions) {
        return new WeekProfile(
                profile.channel(),
                profile.intervals().stream().map(interval -> with(interval, additions)).toList());
    }

    private static IntervalLoad with(IntervalLoad interval, List<Addition> additions) {
        int people =
                additions.stream()
                        .filter(one -> one.slot().equals(interval.slot()))
                        .mapToInt(Addition::people)
                        .sum();
        return new IntervalLoad(
                interval.slot(),
                interval.callsOffered(),
                interval.handleSeconds(),
                interval.scheduled() + people);
    }

    @Test
    void several_chats_at_a_time_say_what_is_taken_for_granted_about_them() {
        FeasibilityInputs calls =
                new FeasibilityInputs(
                        Weeks.oneHalfHour(150, 360, 52),
                        new ErlangC(),
                        Shrinkage.NONE,
                        Change.NONE,
                        Terms.usual(Weeks.EIGHTY_IN_TWENTY));
        FeasibilityInputs chats =
                new FeasibilityInputs(
                        new WeekProfile(new Channel.Chat(2), calls.profile().intervals()),
                        calls.model(),
                        calls.shrinkage(),
                        calls.change(),
                        calls.terms());

        assertThat(FeasibilityRun.of(calls).limits()).doesNotContain(ModelLimit.EVEN_CONCURRENCY);
        assertThat(FeasibilityRun.of(chats).limits()).contains(ModelLimit.EVEN_CONCURRENCY);
    }
}
