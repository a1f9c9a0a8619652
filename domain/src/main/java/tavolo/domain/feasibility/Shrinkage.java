package tavolo.domain.feasibility;

/// What is lost between the roster and the queue.
///
/// @param share of the rostered time in which people are away: absence, leave, breaks, training;
///   from 0, below 1
/// @param technicalDowntime share of the time of those present in which line, VPN or computer do
///   not work; from 0, below 1
public record Shrinkage(double share, double technicalDowntime) {

    /// Everybody rostered is available all the time.
    public static final Shrinkage NONE = new Shrinkage(0, 0);

    /// Less than this part of a person is the rounding of the machine.
    private static final double ROUNDING = 1e-9;

    public Shrinkage {
        Check.belowOne(InputField.SHRINKAGE, share);
        Check.belowOne(InputField.TECHNICAL_DOWNTIME, technicalDowntime);
    }

    /// How many people must be on the roster so that `agents` are available on average: ceil(N / (1
    /// − shrinkage)), where downtime is a further shrinkage of what is left.
    public int rostered(int agents) {
        Check.notNegative(InputField.AGENTS, agents);
        return (int) Math.ceil(agents / remaining() - ROUNDING);
    }

    /// How many of `rostered` people are available on average; in general no whole number.
    public double available(double rostered) {
        double available = rostered * remaining();
        double whole = Math.rint(available);
        return Math.abs(available - whole) < ROUNDING ? whole : available;
    }

    /// The same with more or less of each, in points: 0.02 makes 30 % of shrinkage 32 %.
    Shrinkage plus(double points, double downtimePoints) {
        return new Shrinkage(share + points, technicalDowntime + downtimePoints);
    }

    /// The same with `factor` times the share of those away.
    Shrinkage times(double factor) {
        return new Shrinkage(share * factor, technicalDowntime);
    }

    private double remaining() {
        return (1 - share) * (1 - technicalDowntime);
    }
}
