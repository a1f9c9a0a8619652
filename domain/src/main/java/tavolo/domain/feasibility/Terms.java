package tavolo.domain.feasibility;

/// By what a forecast is judged and counted.
///
/// @param target the service level agreed until now
/// @param occupancyCap what share of their time agents may be busy in any interval; above 0, 1 at
///   most
/// @param fullTimeHours paid hours of one full-time person over the period of the profile: 40 for a
///   week, 8 for one day; above zero
/// @param swing by what share each input is moved in the tornado; above 0, below 1
public record Terms(ServiceTarget target, double occupancyCap, double fullTimeHours, double swing) {

    /// Above 88 % people have no pause between calls worth the name; the usual cap of the trade.
    public static final double USUAL_OCCUPANCY_CAP = 0.88;

    /// Hours of a usual full week; collective agreements may say less.
    public static final double USUAL_WEEK = 40;

    /// Ten per cent up and down.
    public static final double USUAL_SWING = 0.1;

    public Terms {
        Check.oneAtMost(InputField.OCCUPANCY_CAP, occupancyCap);
        Check.aboveZero(InputField.FULL_TIME_HOURS, fullTimeHours);
        Check.betweenZeroAndOne(InputField.SWING, swing);
    }

    /// The usual cap, week and swing.
    public static Terms usual(ServiceTarget target) {
        return new Terms(target, USUAL_OCCUPANCY_CAP, USUAL_WEEK, USUAL_SWING);
    }
}
