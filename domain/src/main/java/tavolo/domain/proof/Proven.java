package tavolo.domain.proof;

import java.time.Instant;
import java.util.Optional;
import tavolo.domain.document.Sha256;

/// That a person has proven who it is.
///
/// @param challenge what the proof was given for; a passkey has signed it
/// @param assertion what the passkey signed; empty for the other kinds
/// @param at by the real clock
public record Proven(ProofKind kind, Sha256 challenge, Optional<Assertion> assertion, Instant at) {

    public Proven {
        if (assertion.isPresent() != (kind == ProofKind.PASSKEY)) {
            throw new IllegalArgumentException(
                    "a passkey alone leaves what it signed, was " + kind);
        }
    }
}
