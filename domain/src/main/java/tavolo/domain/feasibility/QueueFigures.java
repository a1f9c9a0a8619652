package tavolo.domain.feasibility;

/// What a queue does in the long run. Shares are of the calls offered.
///
/// @param waiting share of callers who find all agents busy
/// @param waitingBeyond share who are in the queue for longer than the time asked about, whether
///   they are answered later or not
/// @param answeredInTime share answered within the time asked about
/// @param abandonment share who hang up before they are answered
/// @param averageWaitSeconds mean time in the queue of all callers, also of those who hang up
/// @param averageAnswerSeconds mean time in the queue of the answered (ASA); zero if nobody is
/// @param occupancy share of the agents' time that is spent on calls
/// @param meanQueue how many callers wait on average
public record QueueFigures(
        double waiting,
        double waitingBeyond,
        double answeredInTime,
        double abandonment,
        double averageWaitSeconds,
        double averageAnswerSeconds,
        double occupancy,
        double meanQueue) {

    /// Where nobody calls: whoever did would be answered at once.
    static final QueueFigures IDLE = new QueueFigures(0, 0, 1, 0, 0, 0, 0, 0);

    /// Share of the calls offered that are answered at some time.
    public double answered() {
        return 1 - abandonment;
    }

    /// Share answered in time of those answered at all; zero if nobody is.
    public double answeredInTimeOfAnswered() {
        return answered() <= 0 ? 0 : Math.min(1, answeredInTime / answered());
    }
}
