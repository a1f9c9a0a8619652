package tavolo.domain.signing;

import tavolo.domain.document.Bytes;

/// What came of asking a key for a signature.
public sealed interface SigningOutcome {

    /// The signature was made.
    ///
    /// @param value ECDSA with SHA-256, in DER
    record Signed(Bytes value) implements SigningOutcome {}

    /// The key is no longer there: issue another and prepare again; the person need not confirm
    /// again while their session lives.
    record KeyLost(KeyHandle handle) implements SigningOutcome {}
}
