package tavolo.domain.agreement;

/// Whether a technical signature counts towards the majority, in the word of the signer.
public enum MajorityWord {
    /// It counts.
    COUNTS,
    /// It does not count.
    DOES_NOT_COUNT,
    /// The signer did not say, so that the reading stays open for all to see.
    AMBIGUOUS
}
