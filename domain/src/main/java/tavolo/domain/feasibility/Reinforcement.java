package tavolo.domain.feasibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import tavolo.domain.feasibility.ExtraPeople.Addition;
import tavolo.domain.feasibility.StaffedInterval.Step;

/// The search for the people who are lacking. First every interval gets what brings it below the
/// occupancy cap; then people are added one after the other where one more paid hour answers most
/// further calls in time, until the level of the whole period is reached. Gains shrink with every
/// person, therefore no other distribution of fewer hours reaches it, but for rounding to people.
/// Belongs to one thread.
final class Reinforcement {

    /// Calls missing that are only the rounding of a sum.
    private static final double ROUNDING = 1e-9;

    private final Scenario scenario;
    private final List<StaffedInterval> intervals;
    private final int[] added;
    private double surplus;

    private record Candidate(int index, Step step) {}

    private Reinforcement(Scenario scenario) {
        this.scenario = scenario;
        this.intervals =
                scenario.inputs().profile().intervals().stream()
                        .map(interval -> new StaffedInterval(scenario, interval))
                        .toList();
        this.added = intervals.stream().mapToInt(StaffedInterval::bearable).toArray();
    }

    static ExtraPeople of(Scenario scenario) {
        Reinforcement search = new Reinforcement(scenario);
        search.reachTarget();
        return search.extraPeople();
    }

    private void reachTarget() {
        surplus = 0;
        for (int i = 0; i < added.length; i++) {
            surplus += intervals.get(i).surplus(added[i]);
        }
        if (isReached()) {
            return;
        }
        PriorityQueue<Candidate> candidates =
                new PriorityQueue<>(
                        Comparator.comparingDouble((Candidate one) -> one.step().gain())
                                .reversed());
        for (int i = 0; i < added.length; i++) {
            candidates.add(candidate(i));
        }
        while (!isReached()) {
            Candidate best = candidates.remove();
            take(best);
            candidates.add(candidate(best.index()));
        }
    }

    private Candidate candidate(int index) {
        return new Candidate(index, intervals.get(index).next(added[index]));
    }

    /// Adds people in one interval, but no more of them than the target needs.
    private void take(Candidate best) {
        StaffedInterval interval = intervals.get(best.index());
        int before = added[best.index()];
        double others = surplus - interval.surplus(before);
        int all = before + best.step().people();
        surplus = others + interval.surplus(all);
        added[best.index()] =
                isReached()
                        ? Staffing.least(
                                before,
                                all,
                                number -> others + interval.surplus(number) >= -ROUNDING)
                        : all;
    }

    private boolean isReached() {
        return surplus >= -ROUNDING;
    }

    private ExtraPeople extraPeople() {
        List<Addition> additions = new ArrayList<>();
        for (int i = 0; i < added.length; i++) {
            if (added[i] > 0) {
                additions.add(new Addition(intervals.get(i).slot(), added[i]));
            }
        }
        return ExtraPeople.of(additions, scenario.inputs().terms().fullTimeHours());
    }
}
