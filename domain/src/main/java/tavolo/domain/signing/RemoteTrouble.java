package tavolo.domain.signing;

/// What can go wrong with a provider of remote signatures, each with its sentence.
public enum RemoteTrouble {
    /// Nobody answers at its address.
    UNREACHABLE,
    /// It took too long.
    TIMED_OUT,
    /// It no longer knows who asks, or never did.
    NOT_AUTHORISED,
    /// It refused the request as such.
    REQUEST_REFUSED,
    /// It asks to wait, or is being repaired.
    BUSY,
    /// It says that it is broken.
    BROKEN,
    /// Its answer is larger than any answer need be.
    ANSWER_TOO_LARGE,
    /// It sends the portal to another address, where the portal does not go.
    SENT_ELSEWHERE,
    /// Its answer cannot be understood.
    ANSWER_UNREADABLE,
    /// It does not offer what the portal needs.
    SERVICE_UNSUITABLE,
    /// It lists no certificate of this person.
    NO_CERTIFICATE,
    /// The key or certificate is disabled, suspended, revoked or expired.
    CERTIFICATE_NOT_IN_USE,
    /// The certificate does not say that it is qualified, with the key in a qualified device.
    NOT_QUALIFIED,
    /// The key signs in none of the ways that the portal can use.
    ALGORITHM_UNSUPPORTED,
    /// The person is asked to prove themselves in a way that the portal cannot offer.
    PROOF_UNSUPPORTED,
    /// The PIN or code was wrong.
    WRONG_SECRETS,
    /// The value that came back is no signature of this document by this certificate.
    WRONG_VALUE
}
