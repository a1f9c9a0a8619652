package tavolo.domain.feasibility;

/// What is expected in one interval and who is on its roster.
///
/// @param callsOffered over the whole interval, zero or more
/// @param handleSeconds the average handle time, above zero
/// @param scheduled people on the roster, of whom shrinkage and downtime take their part; zero or
///   more, at least one where calls are offered
public record IntervalLoad(Slot slot, double callsOffered, double handleSeconds, int scheduled) {

    public IntervalLoad {
        Check.notNegative(InputField.CALLS_OFFERED, callsOffered);
        Check.aboveZero(InputField.HANDLE_SECONDS, handleSeconds);
        Check.notNegative(InputField.AGENTS, scheduled);
        Check.require(
                scheduled < Load.MOST_AGENTS, InputField.AGENTS, InputRule.IMAGINABLE, scheduled);
        Check.require(
                scheduled > 0 || callsOffered <= 0,
                InputField.AGENTS,
                InputRule.SOMEBODY_WHERE_CALLS_ARE,
                scheduled);
    }
}
