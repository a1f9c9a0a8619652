package tavolo.ui.target;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
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

/// What becomes of a question about feasibility.
sealed interface FeasibilityAnswer {

    /// It can be computed.
    record Computed(FeasibilityRun run, boolean wholeDay) implements FeasibilityAnswer {}

    /// One of the numbers is impossible; said at the field of `entry`.
    record Impossible(FeasibilityEntry entry, ImpossibleInputException why)
            implements FeasibilityAnswer {}

    /// The pasted day has rows that cannot be used, or none at all.
    record BadRows(List<DayRows.Fault> faults) implements FeasibilityAnswer {}

    /// The answer to what stands in an address.
    static FeasibilityAnswer to(FeasibilityAddress asked) {
        DayRows rows = DayRows.read(asked.wholeDay() ? asked.rows() : "");
        boolean isIdle = rows.intervals().stream().allMatch(row -> row.callsOffered() <= 0);
        if (asked.wholeDay() && (isIdle || !rows.faults().isEmpty())) {
            return new BadRows(rows.faults());
        }
        Asking asking = new Asking(asked, rows.intervals());
        try {
            return new Computed(FeasibilityRun.of(asking.inputs()), asked.wholeDay());
        } catch (ImpossibleInputException why) {
            return new Impossible(asking.entryOf(why.field()), why);
        }
    }

    /// Makes the inputs of the domain from an address.
    ///
    /// @param day the half hours, if a whole day is asked about
    record Asking(FeasibilityAddress asked, List<IntervalLoad> day) {

        private static final double HOURS_OF_A_DAY = 8;

        private FeasibilityInputs inputs() {
            Shrinkage shrinkage =
                    new Shrinkage(
                            asked.value(FeasibilityEntry.SHRINKAGE),
                            asked.value(FeasibilityEntry.DOWNTIME));
            Change change =
                    new Change(
                            asked.value(FeasibilityEntry.HANDLE_TIME_CHANGE),
                            asked.value(FeasibilityEntry.SHRINKAGE_CHANGE),
                            asked.value(FeasibilityEntry.DOWNTIME_CHANGE));
            return new FeasibilityInputs(profile(), model(), shrinkage, change, terms());
        }

        /// Calls are chats of which a person has one at a time.
        private WeekProfile profile() {
            Channel channel = new Channel.Chat(asked.value(FeasibilityEntry.AT_ONCE));
            return new WeekProfile(channel, asked.wholeDay() ? day : List.of(halfHour()));
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
                    asked.wholeDay() ? HOURS_OF_A_DAY : FeasibilityAddress.HALF_HOUR,
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
                case CALLS_OFFERED,
                        INTERVAL_LENGTH,
                        INTERVALS,
                        SWING,
                        FULL_TIME_HOURS,
                        ITEMS,
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
