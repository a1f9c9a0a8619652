package tavolo.domain.verify;

import java.time.Instant;
import java.util.Optional;
import tavolo.domain.document.Sha256;
import tavolo.domain.party.Capacity;
import tavolo.domain.party.PartySide;
import tavolo.domain.signing.SignatureMeans;
import tavolo.domain.signing.Stamp;

/// A signature that the portal saw being made.
///
/// @param signer the person's name at the time, as the paper prints it
/// @param organisation for whom the person signed
/// @param means how it was made
/// @param claimedAt the time by the clock of who made it
/// @param stamp the time that an authority proves with the file; empty if it awaits one
/// @param certificate digest of the certificate that it was made with
/// @param verdict what the full judgement found: `VALID`, `PENDING` while it waits, or another word
///   of [tavolo.domain.signing.Verdict]
/// @param notRevokedAt the last moment for which the authority of a certificate that is not the
///   portal's said that it was not revoked; empty when it said nothing, and for those of the
///   portal, of which it is always known
public record KnownSignature(
        String signer,
        String organisation,
        PartySide side,
        Capacity capacity,
        SignatureMeans means,
        Instant claimedAt,
        Optional<Stamp> stamp,
        Sha256 certificate,
        String verdict,
        Optional<Instant> notRevokedAt) {

    /// Whether the full judgement found it valid in a file that is whole.
    public boolean isRight() {
        return verdict.equals("VALID");
    }

    /// Whether it is known that the certificate was not revoked: of the portal's own it always is.
    public boolean isStandingKnown() {
        return means == SignatureMeans.FEA || notRevokedAt.isPresent();
    }

    /// Whether the judgement was made and did not find it valid.
    public boolean isWrong() {
        return !isRight() && !verdict.equals("PENDING");
    }
}
