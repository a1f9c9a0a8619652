package tavolo.domain.feasibility;

import java.util.Set;

/// All that the calculation of work without a queue depends on.
///
/// @param plan before the change; at least one item in all
/// @param change what is negotiated about
/// @param targetShare of all the work, what is to be done by the end of the last day; above 0,
///   below 1
/// @param fullTimeHours paid hours of one full-time person over the days of the plan; above zero
/// @param swing by what share each input is moved in the tornado; above 0, below 1
public record BackOfficeInputs(
        BackOfficePlan plan, Change change, double targetShare, double fullTimeHours, double swing)
        implements Assumptions {

    /// Days of a month: a longer plan is no plan.
    public static final int MOST_DAYS = 31;

    private static final double HOURS_OF_A_DAY = 8;
    private static final int WEEK = 7;

    /// Refuses what would leave no time at all after the change and the swing of the tornado.
    public BackOfficeInputs {
        Check.aboveZero(InputField.ITEMS, plan.items());
        Check.require(
                plan.days().size() <= MOST_DAYS,
                InputField.INTERVALS,
                InputRule.WITHIN_A_MONTH,
                plan.days().size());
        Check.betweenZeroAndOne(InputField.TARGET_SHARE, targetShare);
        Check.aboveZero(InputField.FULL_TIME_HOURS, fullTimeHours);
        Check.betweenZeroAndOne(InputField.SWING, swing);
        Shrinkage after = change.appliedTo(plan.shrinkage());
        Check.belowOne(InputField.SHRINKAGE, after.share() * (1 + swing));
    }

    /// With the hours of full-time people who work eight hours on five days of seven, and the usual
    /// swing.
    public static BackOfficeInputs usual(BackOfficePlan plan, Change change, double targetShare) {
        return new BackOfficeInputs(
                plan, change, targetShare, fullTime(plan.days().size()), Terms.USUAL_SWING);
    }

    private static double fullTime(int days) {
        int weeks = days / WEEK;
        double week = Terms.USUAL_WEEK;
        return weeks * week + Math.min(week, days % WEEK * HOURS_OF_A_DAY);
    }

    @Override
    public Set<ModelLimit> limits() {
        return Set.of(ModelLimit.ONE_SKILL, ModelLimit.WORK_CAN_WAIT);
    }
}
