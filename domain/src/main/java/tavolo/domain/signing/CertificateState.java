package tavolo.domain.signing;

/// How a person's certificate stands.
public enum CertificateState {
    /// It has not ended. Its key is gone all the same, since a key signs once.
    VALID,
    /// Its time is over; what was signed with it stays good.
    ENDED,
    /// It was revoked, whether it had ended or not.
    REVOKED
}
