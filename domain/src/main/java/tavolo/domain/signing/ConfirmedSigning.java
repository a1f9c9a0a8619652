package tavolo.domain.signing;

import java.util.List;
import tavolo.domain.agreement.SignatoryId;
import tavolo.domain.document.Sha256;
import tavolo.domain.proof.Proven;

/// The evidence that a signatory confirmed an attempt to sign: what was confirmed and how it was
/// proven. Kept for as long as the signature, beside it and not in the paper.
///
/// @param bound what the proof was bound to
/// @param proven how; its challenge is the digest of `bound`, or of `together`
/// @param together the challenges of all papers that one proof signed, this one among them; empty
///   when it signed this one alone
public record ConfirmedSigning(SigningChallenge bound, Proven proven, List<Sha256> together) {

    public ConfirmedSigning {
        together = List.copyOf(together);
        Sha256 own = bound.digest();
        Sha256 wanted = together.isEmpty() ? own : new TogetherChallenge(together).digest();
        boolean isAmong = together.isEmpty() || together.contains(own);
        if (!isAmong || !proven.challenge().equals(wanted)) {
            throw new IllegalArgumentException("the proof was given for something else");
        }
    }

    /// The evidence of a proof that signed one paper alone.
    public ConfirmedSigning(SigningChallenge bound, Proven proven) {
        this(bound, proven, List.of());
    }

    /// Who confirmed.
    public SignatoryId signatory() {
        return new SignatoryId(bound.slot());
    }
}
