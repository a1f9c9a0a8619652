package tavolo.domain.feasibility;

/// A service level: which share of the calls must be answered within how many seconds.
///
/// @param share above 0 and below 1
/// @param withinSeconds Y, zero or more
/// @param basis of which calls it is a share
public record ServiceTarget(double share, double withinSeconds, Basis basis) {

    /// What the calls answered in time are divided by.
    public enum Basis {
        /// All calls that came in.
        OFFERED,
        /// Those that were answered at some time.
        ANSWERED
    }

    /// A level computed twice from the same numbers may differ by so much.
    private static final double ROUNDING = 1e-12;

    public ServiceTarget {
        Check.betweenZeroAndOne(InputField.TARGET_SHARE, share);
        Check.notNegative(InputField.WITHIN_SECONDS, withinSeconds);
    }

    /// A share of the calls offered, the usual form.
    public static ServiceTarget ofOffered(double share, double withinSeconds) {
        return new ServiceTarget(share, withinSeconds, Basis.OFFERED);
    }

    /// Whether a level keeps it.
    public boolean isKeptBy(double level) {
        return level >= share - ROUNDING;
    }

    /// What `calls` with these figures count for.
    public ServiceTally tally(double calls, QueueFigures figures) {
        double counted = calls * figures.answeredInTime();
        return switch (basis) {
            case OFFERED -> new ServiceTally(counted, calls);
            case ANSWERED -> new ServiceTally(counted, calls * figures.answered());
        };
    }
}
