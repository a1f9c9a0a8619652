package tavolo.domain.signing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import tavolo.domain.document.Sha256;
import tavolo.domain.library.InstrumentKind;

/// A paper that a signatory may take away to sign it elsewhere.
///
/// @param revision the number of the present file
/// @param file SHA-256 of the present file
/// @param signer the name that the certificate must show
/// @param mineUntil until when the others are told that this signatory has it; empty when they are
///   not
/// @param other somebody else who has it
public record AwayPaper(
        UUID document,
        InstrumentKind kind,
        int revision,
        Sha256 file,
        String signer,
        Optional<Instant> mineUntil,
        Optional<Elsewhere> other) {

    /// Somebody else has taken the paper away.
    public record Elsewhere(String name, Instant until) {}
}
