package tavolo.domain.term;

/// How a target stands.
public enum TargetStatus {
    /// As first agreed.
    CURRENT,
    /// Changed by a later agreement.
    REVISED,
    /// Kept and measured, without consequences: *observed, not sanctioned*.
    SUSPENDED
}
