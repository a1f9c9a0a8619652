package tavolo.ui.target;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import tavolo.domain.feasibility.BackOfficeDay;
import tavolo.domain.feasibility.BackOfficeInputs;
import tavolo.domain.feasibility.BackOfficePlan;
import tavolo.domain.feasibility.BackOfficeRun;
import tavolo.domain.feasibility.Change;
import tavolo.domain.feasibility.Channel;
import tavolo.domain.feasibility.ErlangA;
import tavolo.domain.feasibility.ErlangC;
import tavolo.domain.feasibility.FeasibilityInputs;
import tavolo.domain.feasibility.FeasibilityRun;
import tavolo.domain.feasibility.ImpossibleInputException;
import tavolo.domain.feasibility.InputField;
import tavolo.domain.feasibility.IntervalLoad;
import tavolo.domain.feasibility.QueueModel;
import tavolo.domain.feasibility.ServiceTarget;
import tavolo.domain.feasibility.Shrinkage;
import tavolo.domain.feasibility.Slot;
import tavolo.domain.feasibility.Terms;
import tavolo.domain.feasibility.WeekProfile;
import tavolo.domain.study.StudyKind;

/// What becomes of a question about feasibility.
sealed interface FeasibilityAnswer {

    /// A queue can be computed.
    ///
    /// @param day of a week, whose half hours are drawn
    record Computed(FeasibilityRun run, AskedPeriod period, DayOfWeek day)
            implements FeasibilityAnswer {

        /// The same queue, seen one day of the week.
        private static Computed of(FeasibilityRun run, FeasibilityAddress asked) {
            List<DayOfWeek> open = WeekPicture.days(run);
            DayOfWeek day =
                    asked.day().filter(open::contains).orElseGet(() -> WeekPicture.lowest(run));
            return new Computed(run, asked.period(), day);
        }
    }

    /// Work that waits can be computed.
    record Workload(BackOfficeRun run) implements FeasibilityAnswer {}

    /// One of the numbers is impossible; said at the field of `entry`.
    record Impossible(FeasibilityEntry entry, ImpossibleInputException why)
            implements FeasibilityAnswer {}

    /// What was pasted has rows that cannot be used, or none at all.
    record BadRows(List<DayRows.Fault> faults) implements FeasibilityAnswer {}

    /// The answer to what stands in an address.
    static FeasibilityAnswer to(FeasibilityAddress asked) {
        return asked.work() == StudyKind.WORKLOAD ? ofWork(asked) : ofQueue(asked);
    }

    private static FeasibilityAnswer ofWork(FeasibilityAddress asked) {
        WorkRows rows = WorkRows.read(asked.rows().work());
        if (rows.days().isEmpty() || !rows.faults().isEmpty()) {
            return new BadRows(rows.faults());
        }
        Asking asking = new Asking(asked, List.of());
        try {
            return new Workload(BackOfficeRun.of(asking.work(rows.days())));
        } catch (ImpossibleInputException why) {
            return new Impossible(asking.entryOf(why.field()), why);
        }
    }

    private static FeasibilityAnswer ofQueue(FeasibilityAddress asked) {
        DayRows rows =
                switch (asked.period()) {
                    case HALF_HOUR -> new DayRows(List.of(), List.of());
                    case DAY -> DayRows.read(asked.rows().halfHours());
                    case WEEK -> WeekRows.read(asked);
                };
        boolean isIdle = rows.intervals().stream().allMatch(row -> row.callsOffered() <= 0);
        if (asked.period().hasRows() && (isIdle || !rows.faults().isEmpty())) {
            return new BadRows(rows.faults());
        }
        Asking asking = new Asking(asked, rows.intervals());
        try {
            return Computed.of(FeasibilityRun.of(asking.inputs()), asked);
        } catch (ImpossibleInputException why) {
            return new Impossible(asking.entryOf(why.field()), why);
        }
    }

    /// Makes the inputs of the domain from an address.
    ///
    /// @param rows the half hours of a day or a week
    record Asking(FeasibilityAddress asked, List<IntervalLoad> rows) {

        private FeasibilityInputs inputs() {
            return new FeasibilityInputs(profile(), model(), shrinkage(), change(), terms());
        }

        private BackOfficeInputs work(List<BackOfficeDay> days) {
            BackOfficePlan plan =
                    new BackOfficePlan(
                            asked.value(FeasibilityEntry.OPEN_ITEMS),
                            asked.value(FeasibilityEntry.HANDLE_TIME),
                            shrinkage(),
                            days);
            return BackOfficeInputs.usual(plan, change(), asked.value(FeasibilityEntry.SHARE));
        }

        private Shrinkage shrinkage() {
            return new Shrinkage(
                    asked.value(FeasibilityEntry.SHRINKAGE),
                    asked.value(FeasibilityEntry.DOWNTIME));
        }

        private Change change() {
            return new Change(
                    asked.value(FeasibilityEntry.HANDLE_TIME_CHANGE),
                    asked.value(FeasibilityEntry.SHRINKAGE_CHANGE),
                    asked.value(FeasibilityEntry.DOWNTIME_CHANGE));
        }

        private WeekProfile profile() {
            Channel channel =
                    asked.work() == StudyKind.CHAT
                            ? new Channel.Chat(asked.value(FeasibilityEntry.AT_ONCE))
                            : new Channel.Voice();
            return new WeekProfile(channel, asked.period().hasRows() ? rows : List.of(halfHour()));
        }

        private IntervalLoad halfHour() {
            return new IntervalLoad(
                    Slot.halfHour(DayOfWeek.MONDAY, LocalTime.NOON),
                    asked.value(FeasibilityEntry.CALLS),
                    asked.value(FeasibilityEntry.HANDLE_TIME),
                    (int) asked.value(FeasibilityEntry.PEOPLE));
        }

        private QueueModel model() {
            return asked.nobodyHangsUp()
                    ? new ErlangC()
                    : new ErlangA(asked.value(FeasibilityEntry.PATIENCE));
        }

        private Terms terms() {
            ServiceTarget target =
                    new ServiceTarget(
                            asked.value(FeasibilityEntry.SHARE),
                            asked.value(FeasibilityEntry.WITHIN),
                            asked.basis());
            return new Terms(
                    target,
                    asked.value(FeasibilityEntry.CAP),
                    asked.period().fullTimeHours(),
                    Terms.USUAL_SWING);
        }

        /// Where a person types what the domain calls `field`.
        private FeasibilityEntry entryOf(InputField field) {
            return switch (field) {
                case HANDLE_SECONDS -> FeasibilityEntry.HANDLE_TIME;
                case AGENTS -> FeasibilityEntry.PEOPLE;
                case WITHIN_SECONDS -> FeasibilityEntry.WITHIN;
                case TARGET_SHARE -> FeasibilityEntry.SHARE;
                case PATIENCE_SECONDS -> FeasibilityEntry.PATIENCE;
                case SHRINKAGE ->
                        before(FeasibilityEntry.SHRINKAGE, FeasibilityEntry.SHRINKAGE_CHANGE);
                case TECHNICAL_DOWNTIME ->
                        before(FeasibilityEntry.DOWNTIME, FeasibilityEntry.DOWNTIME_CHANGE);
                case CONCURRENCY -> FeasibilityEntry.AT_ONCE;
                case OCCUPANCY_CAP -> FeasibilityEntry.CAP;
                case HANDLE_TIME_CHANGE -> FeasibilityEntry.HANDLE_TIME_CHANGE;
                case ITEMS -> FeasibilityEntry.OPEN_ITEMS;
                case CALLS_OFFERED,
                        INTERVAL_LENGTH,
                        INTERVALS,
                        SWING,
                        FULL_TIME_HOURS,
                        SCHEDULED_HOURS,
                        PERCENTILE ->
                        FeasibilityEntry.CALLS;
            };
        }

        /// What was possible before and is not after the change is the fault of the change.
        private FeasibilityEntry before(FeasibilityEntry present, FeasibilityEntry change) {
            double share = asked.value(present);
            boolean wasPossible = share >= 0 && share < 1;
            return wasPossible && asked.value(change) != 0 ? change : present;
        }
    }
}
