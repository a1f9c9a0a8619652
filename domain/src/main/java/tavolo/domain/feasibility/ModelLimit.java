package tavolo.domain.feasibility;

/// What a model takes for granted; each is said in words beside the figures.
public enum ModelLimit {
    /// Calls come independently of each other at an even rate: no campaigns, no calling again.
    POISSON_ARRIVALS,
    /// Every agent can take every call.
    ONE_SKILL,
    /// Each interval is computed as if it lasted for ever; no queue is handed on to the next one.
    STEADY_STATE,
    /// Handle times and patience are exponential: many short ones, few very long ones.
    EXPONENTIAL_TIMES,
    /// Nobody ever hangs up, so that more staff is asked for than is needed.
    OVERSTATES_STAFF,
    /// A chat takes as long beside others as alone, but for what it shares of its agent's time.
    EVEN_CONCURRENCY,
    /// Work is done when somebody has time for it, in any order: no item has a day of its own.
    WORK_CAN_WAIT
}
