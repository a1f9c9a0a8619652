package tavolo.domain.feasibility;

/// Calls counted over several intervals: numerator and denominator of a level are summed before the
/// division, since percentages of unequal volumes have no average.
///
/// @param inTime calls answered in time
/// @param counted the calls that they are a share of
public record ServiceTally(double inTime, double counted) {

    /// Before the first interval.
    public static final ServiceTally NONE = new ServiceTally(0, 0);

    public ServiceTally {
        Check.notNegative(InputField.CALLS_OFFERED, inTime);
        Check.notNegative(InputField.CALLS_OFFERED, counted);
    }

    /// Both together.
    public ServiceTally plus(ServiceTally other) {
        return new ServiceTally(inTime + other.inTime, counted + other.counted);
    }

    /// The level, weighted by volume; one where nothing was counted, for nobody came too late.
    public double level() {
        return counted <= 0 ? 1 : Math.min(1, inTime / counted);
    }

    /// How many calls more than needed are in time; negative if some are missing.
    double surplus(double share) {
        return inTime - share * counted;
    }
}
