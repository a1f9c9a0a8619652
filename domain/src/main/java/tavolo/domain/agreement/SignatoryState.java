package tavolo.domain.agreement;

/// What a named signatory has done so far.
public enum SignatoryState {
    /// Has still to decide.
    OPEN,
    /// Has signed.
    SIGNED,
    /// Has refused, with a reason.
    REFUSED,
    /// Had not signed when the last day for signatures was over.
    NOT_SIGNED
}
