package tavolo.domain.given;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import tavolo.domain.feasibility.BackOfficeDay;
import tavolo.domain.feasibility.BackOfficeInputs;
import tavolo.domain.feasibility.BackOfficePlan;
import tavolo.domain.feasibility.Change;
import tavolo.domain.feasibility.Channel;
import tavolo.domain.feasibility.ErlangA;
import tavolo.domain.feasibility.FeasibilityInputs;
import tavolo.domain.feasibility.IntervalLoad;
import tavolo.domain.feasibility.ServiceTarget;
import tavolo.domain.feasibility.Shrinkage;
import tavolo.domain.feasibility.Slot;
import tavolo.domain.feasibility.Terms;
import tavolo.domain.feasibility.WeekProfile;

/// Inputs of a feasibility study.
public final class GivenStudy {

    private GivenStudy() {}

    /// Two half hours and a quarter of an invented chat service, with numbers that need every
    /// digit.
    public static FeasibilityInputs inputs() {
        WeekProfile profile =
                new WeekProfile(
                        new Channel.Chat(1.1),
                        List.of(
                                load(DayOfWeek.MONDAY, 9, 30, 150.1, 52),
                                load(DayOfWeek.TUESDAY, 10, 30, 1 / 3.0, 3),
                                load(DayOfWeek.SUNDAY, 23, 15, 0, 0)));
        return new FeasibilityInputs(
                profile,
                new ErlangA(120.7),
                new Shrinkage(0.3, 0.011),
                new Change(0.1, -0.02, 0.003),
                new Terms(ServiceTarget.ofOffered(0.8, 20), 0.88, 8, 0.1));
    }

    /// A week of an invented back office whose people have too few hours after the change.
    public static BackOfficeInputs work() {
        BackOfficePlan plan =
                new BackOfficePlan(
                        120.5,
                        431.3,
                        new Shrinkage(0.3, 0.011),
                        List.of(
                                new BackOfficeDay(310.1, 56),
                                new BackOfficeDay(290, 56.5),
                                new BackOfficeDay(0, 0)));
        return BackOfficeInputs.usual(plan, new Change(0.1, -0.02, 0.003), 0.95);
    }

    private static IntervalLoad load(
            DayOfWeek day, int hour, int minutes, double calls, int scheduled) {
        return new IntervalLoad(
                new Slot(day, LocalTime.of(hour, 30), Duration.ofMinutes(minutes)),
                calls,
                360.4,
                scheduled);
    }
}
