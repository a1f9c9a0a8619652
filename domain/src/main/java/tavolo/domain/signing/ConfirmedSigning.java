package tavolo.domain.signing;

import tavolo.domain.agreement.SignatoryId;
import tavolo.domain.proof.Proven;

/// The evidence that a signatory confirmed an attempt to sign: what was confirmed and how it was
/// proven. Kept for as long as the signature, beside it and not in the paper.
///
/// @param bound what the proof was bound to
/// @param proven how; its challenge is the digest of `bound`
public record ConfirmedSigning(SigningChallenge bound, Proven proven) {

    public ConfirmedSigning {
        if (!proven.challenge().equals(bound.digest())) {
            throw new IllegalArgumentException("the proof was given for something else");
        }
    }

    /// Who confirmed.
    public SignatoryId signatory() {
        return new SignatoryId(bound.slot());
    }
}
