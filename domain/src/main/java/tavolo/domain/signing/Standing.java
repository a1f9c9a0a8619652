package tavolo.domain.signing;

import java.time.Instant;
import tavolo.domain.document.Bytes;

/// What the authority of a certificate says of it, as far as it could be learned. A list or an
/// answer counts only when it is signed by that authority, or by whom it charged with answering.
public sealed interface Standing {

    /// No list and no answer was at hand: it may have been revoked, and nobody looked.
    record Unknown() implements Standing {}

    /// It was not revoked.
    ///
    /// @param asOf the moment for which the authority says so; of several the latest
    record Good(Instant asOf, Word word) implements Standing {}

    /// It was revoked, or suspended.
    ///
    /// @param since from which moment it counts no more
    record Revoked(Instant since, Word word) implements Standing {}

    /// What the authority said.
    ///
    /// @param content the list or the answer, in DER
    record Word(Source source, Bytes content) {}

    /// How an authority says it.
    enum Source {
        /// An answer about one certificate. Source: RFC 6960.
        OCSP,
        /// A list of revoked certificates. Source: RFC 5280, section 5.
        CRL
    }
}
