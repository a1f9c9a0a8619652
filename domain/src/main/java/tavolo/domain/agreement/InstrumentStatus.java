package tavolo.domain.agreement;

/// How far one instrument has come.
public enum InstrumentStatus {
    /// Its clauses may change.
    OPEN,
    /// Its text is frozen and has a digest.
    CLOSED,
    /// Its sealed paper waits for signatures.
    SIGNING,
    /// Every required signature is on the paper.
    SIGNED
}
