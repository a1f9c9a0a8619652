package tavolo.domain.feasibility;

import java.util.Optional;

/// What one interval gains from people added to its roster. Forecasts for whole numbers of agents
/// are kept, since neighbouring rosters share them. Belongs to one thread.
final class StaffedInterval {

    /// People are weighed one by one on rosters up to a thousand, in thousandths of larger ones.
    private static final int THOUSAND = 1000;

    /// So many times the least addition are weighed at once.
    private static final int MOST = 1 << 12;

    private final Scenario scenario;
    private final IntervalLoad interval;
    private final FractionalStaff staff;

    /// @param people added together
    /// @param gain calls in time per paid hour, above what the target asks of them
    record Step(int people, double gain) {}

    StaffedInterval(Scenario scenario, IntervalLoad interval) {
        this.scenario = scenario;
        this.interval = interval;
        this.staff =
                FractionalStaff.of(
                                scenario.loadOf(interval),
                                scenario.model(),
                                scenario.target().withinSeconds())
                        .remembering();
    }

    Slot slot() {
        return interval.slot();
    }

    /// The fewest people whose addition leaves nobody overloaded or busier than the cap.
    int bearable() {
        if (isBearable(0)) {
            return 0;
        }
        int high = 1;
        while (!isBearable(high)) {
            high *= 2;
        }
        return Staffing.least(high / 2, high, this::isBearable);
    }

    /// Calls in time above what the target asks of this interval; where bearable.
    double surplus(int added) {
        QueueFigures figures = figures(added).orElseThrow();
        ServiceTarget target = scenario.target();
        return target.tally(scenario.callsIn(interval), figures).surplus(target.share());
    }

    /// How many people to add next to those added: as few as possible, unless the gain of each
    /// grows with their number, as it does while far too few are there.
    Step next(int added) {
        double now = surplus(added);
        int fewest = Math.max(1, (interval.scheduled() + added) / THOUSAND);
        Step best = step(added, fewest, now);
        for (int times = 2; times <= MOST; times *= 2) {
            Step more = step(added, times * fewest, now);
            if (more.gain() <= best.gain() && best.gain() > 0) {
                return best;
            }
            best = more.gain() > best.gain() ? more : best;
        }
        return best;
    }

    private Step step(int added, int people, double now) {
        return new Step(people, (surplus(added + people) - now) / (people * slot().hours()));
    }

    private boolean isBearable(int added) {
        double cap = scenario.inputs().terms().occupancyCap() + WeekForecast.ROUNDING;
        return figures(added).filter(figures -> figures.occupancy() <= cap).isPresent();
    }

    private Optional<QueueFigures> figures(int added) {
        return staff.with(scenario.shrinkage().available(interval.scheduled() + (double) added))
                .settled();
    }
}
