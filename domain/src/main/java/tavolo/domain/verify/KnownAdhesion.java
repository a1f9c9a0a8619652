package tavolo.domain.verify;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import tavolo.domain.document.Sha256;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.signing.Stamp;

/// An act of adhesion that the portal keeps, byte for byte. It was judged before it was stored, and
/// never changes; what may change is whether its certificate counted when it was signed, and that
/// is looked at each time. It tells nothing else but what stands in the file.
///
/// @param agreement number of the agreement, as printed on the act
/// @param edition of the instrument adhered to
/// @param organisation the union that adhered
/// @param person the name in the certificate
/// @param effectiveOn first day on which it counts
/// @param text SHA-256 of the text adhered to
/// @param paper SHA-256 of the sealed paper adhered to
/// @param stamp the time proven with the signature
/// @param revokedFrom from when on its certificate counts no more; empty while it counts
/// @param isDemo whether it belongs to the demo world and binds nobody
public record KnownAdhesion(
        String agreement,
        InstrumentKind kind,
        int edition,
        String organisation,
        String person,
        LocalDate effectiveOn,
        Sha256 text,
        Sha256 paper,
        Stamp stamp,
        Optional<Instant> revokedFrom,
        boolean isDemo) {

    /// Whether the signature is proven to lie before its certificate was revoked, if it was.
    public boolean stands() {
        return revokedFrom.isEmpty() || stamp.at().isBefore(revokedFrom.get());
    }
}
