package tavolo.domain.proof;

import java.util.List;
import tavolo.domain.Outcome;
import tavolo.domain.document.Sha256;
import tavolo.domain.party.Actor;

/// Proves, at the moment of a decision that binds, that the person is the one who signed in.
public interface StepUp {

    /// The ways in which `actor` may prove it to sign, the strongest first; empty while the
    /// organisation demands more than the person has.
    List<ProofKind> waysToSign(Actor actor);

    /// Checks `given`, once: the same code or answer proves nothing a second time. Wrong ones are
    /// counted and slow the next ones down.
    ///
    /// @param challenge what the proof is for; a passkey must have signed it
    Outcome<Proven> toSign(Actor actor, Proof given, Sha256 challenge);
}
