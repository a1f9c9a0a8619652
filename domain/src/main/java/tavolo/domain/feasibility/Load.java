package tavolo.domain.feasibility;

import java.time.Duration;

/// What a queue is offered: calls per second, and the mean time that an agent spends on one.
///
/// @param callsPerSecond λ, zero or more
/// @param handleSeconds the average handle time (talk, hold and after-call work), above zero
public record Load(double callsPerSecond, double handleSeconds) {

    /// No contact centre has as many agents; a search for more of them would only take time.
    static final int MOST_AGENTS = 1_000_000;

    public Load {
        Check.notNegative(InputField.CALLS_OFFERED, callsPerSecond);
        Check.aboveZero(InputField.HANDLE_SECONDS, handleSeconds);
        double erlangs = callsPerSecond * handleSeconds;
        Check.require(
                erlangs < MOST_AGENTS, InputField.CALLS_OFFERED, InputRule.IMAGINABLE, erlangs);
    }

    /// `calls` offered evenly over `period`.
    ///
    /// @throws ImpossibleInputException if the period has no length or another value is impossible
    public static Load of(double calls, Duration period, double handleSeconds) {
        double seconds = seconds(period);
        Check.aboveZero(InputField.INTERVAL_LENGTH, seconds);
        return new Load(calls / seconds, handleSeconds);
    }

    /// The traffic offered, A = λ·AHT: how many agents are busy on average if nobody hangs up.
    public double erlangs() {
        return callsPerSecond * handleSeconds;
    }

    /// Whether nobody calls.
    public boolean isIdle() {
        return callsPerSecond <= 0;
    }

    static double seconds(Duration period) {
        return period.toNanos() / 1e9;
    }
}
