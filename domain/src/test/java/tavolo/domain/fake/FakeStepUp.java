package tavolo.domain.fake;

import tavolo.domain.party.PersonId;
import tavolo.domain.signing.StepUp;

/// Knows one password for everybody, and counts how often it was asked.
public final class FakeStepUp implements StepUp {

    /// The password of everybody.
    public static final String SECRET = "una parola lunga";

    private boolean locked;
    private int asked;

    @Override
    public Proof check(PersonId person, String secret) {
        asked++;
        if (locked) {
            return Proof.LOCKED;
        }
        return secret.equals(SECRET) ? Proof.PROVEN : Proof.WRONG;
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
