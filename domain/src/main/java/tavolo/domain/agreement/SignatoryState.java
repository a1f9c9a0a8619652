package tavolo.domain.agreement;

/// What a named signatory has done so far.
public enum SignatoryState {
    /// Has still to decide.
    OPEN,
    /// Has signed.
    SIGNED,
    /// Has refused, with a reason.
    REFUSED
}
