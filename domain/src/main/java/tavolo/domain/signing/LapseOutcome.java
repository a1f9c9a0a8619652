package tavolo.domain.signing;

/// What becomes of an agreement whose signatures are still missing when their last day is over.
public enum LapseOutcome {
    /// The texts that are not fully signed open again and the next round of talks begins.
    BACK_TO_TABLE,
    /// The talks end without an agreement.
    FAILED
}
