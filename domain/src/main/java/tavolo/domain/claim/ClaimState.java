package tavolo.domain.claim;

/// How a claim stands.
public enum ClaimState {
    /// The client has to answer.
    OPEN,
    /// Its time does not count.
    GRANTED,
    /// Its time counts.
    REFUSED,
    /// Whoever claimed took it back; its time counts.
    WITHDRAWN
}
