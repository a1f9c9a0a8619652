package tavolo.domain.fake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tavolo.domain.Outcome;
import tavolo.domain.document.Sha256;
import tavolo.domain.party.Actor;
import tavolo.domain.proof.Proof;
import tavolo.domain.proof.ProofKind;
import tavolo.domain.proof.ProofRefusal;
import tavolo.domain.proof.Proven;
import tavolo.domain.proof.StepUp;

/// Knows one password for everybody, and counts how often it was asked.
public final class FakeStepUp implements StepUp {

    /// The password of everybody.
    public static final Proof SECRET = new Proof.Password("una parola lunga");

    private boolean locked;
    private int asked;

    @Override
    public List<ProofKind> waysToSign(Actor actor) {
        return List.of(ProofKind.PASSWORD);
    }

    @Override
    public Outcome<Proven> toSign(Actor actor, Proof given, Sha256 challenge) {
        asked++;
        if (locked) {
            return Outcome.refused(new ProofRefusal.StepUpLocked(15));
        }
        return given.equals(SECRET)
                ? Outcome.done(
                        new Proven(ProofKind.PASSWORD, challenge, Optional.empty(), Instant.EPOCH))
                : Outcome.refused(new ProofRefusal.WrongSecret());
    }

    /// Locks everybody out, as many wrong answers do.
    public void lock() {
        locked = true;
    }

    /// How often somebody was asked for the password.
    public int asked() {
        return asked;
    }
}
