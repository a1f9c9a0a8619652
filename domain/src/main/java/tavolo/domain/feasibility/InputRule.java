package tavolo.domain.feasibility;

/// The rule that an input can break. Numbers that are infinite or no numbers break the rule of
/// their field.
public enum InputRule {
    NOT_NEGATIVE("must be finite and not negative"),
    ABOVE_ZERO("must be finite and above zero"),
    /// For patience alone, which may be without end.
    POSITIVE("must be above zero"),
    AT_LEAST_ONE("must be finite and at least one"),
    /// Above 0 and below 1: nobody can promise that all calls of a random stream are in time.
    BETWEEN_ZERO_AND_ONE("must lie above 0 and below 1"),
    /// From 0, and below 1.
    BELOW_ONE("must lie in 0..1, 1 excluded"),
    /// Above 0, and 1 at most.
    ONE_AT_MOST("must lie in 0..1, 0 excluded"),
    /// A change by minus one would leave nothing.
    ABOVE_MINUS_ONE("must be finite and above -1"),
    /// Calls are offered where nobody is there to answer.
    SOMEBODY_WHERE_CALLS_ARE("must be above zero where calls are offered"),
    /// A million agents would be busy all the time.
    IMAGINABLE("must be less than a million agents can do"),
    WITHIN_A_WEEK("must fit into a week of half hours"),
    WITHIN_A_MONTH("must fit into a month of days");

    private final String words;

    InputRule(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
