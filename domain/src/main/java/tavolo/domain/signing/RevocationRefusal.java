package tavolo.domain.signing;

import java.time.Instant;
import tavolo.domain.Refusal;

/// Why a certificate cannot be revoked.
public sealed interface RevocationRefusal extends Refusal {

    /// No such certificate, or somebody else's; the two cannot be told apart.
    record UnknownCertificate() implements RevocationRefusal {}

    /// It was revoked before, from `at` on.
    record AlreadyRevoked(Instant at) implements RevocationRefusal {}

    /// It was issued at `issued` only.
    record BeforeIssue(Instant issued) implements RevocationRefusal {}

    /// It ended by itself at `ended`: a revocation from later on would say nothing.
    record AfterEnd(Instant ended) implements RevocationRefusal {}

    /// Nobody knows what comes: a certificate is revoked from now on or from an earlier moment.
    record NotYet() implements RevocationRefusal {}

    /// Nothing proves yet that the signature was made before: it would be taken back, which a
    /// person cannot do by revoking.
    record SignatureWithoutTime() implements RevocationRefusal {}

    /// The note is longer than `most` characters.
    record NoteTooLong(int most) implements RevocationRefusal {}
}
