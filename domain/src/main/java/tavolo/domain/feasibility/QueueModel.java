package tavolo.domain.feasibility;

import java.util.Set;

/// How the queue of one skill is computed for one interval.
public sealed interface QueueModel permits ErlangC, ErlangA {

    /// What happens to `load` with so many agents.
    ///
    /// @param agents at least one, unless nobody calls
    /// @param withinSeconds the time Y within which an answer counts, zero or more
    /// @throws ImpossibleInputException if calls are offered to nobody, or a value is impossible
    QueueForecast forecast(Load load, int agents, double withinSeconds);

    /// What the model leaves out and must be said beside its figures.
    Set<ModelLimit> limits();

    /// The guards that both models share.
    static void check(Load load, int agents, double withinSeconds) {
        Check.notNegative(InputField.WITHIN_SECONDS, withinSeconds);
        Check.notNegative(InputField.AGENTS, agents);
        Check.require(
                agents > 0 || load.isIdle(),
                InputField.AGENTS,
                InputRule.SOMEBODY_WHERE_CALLS_ARE,
                agents);
    }
}
