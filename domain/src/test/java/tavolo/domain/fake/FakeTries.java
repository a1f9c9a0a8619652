package tavolo.domain.fake;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import tavolo.domain.party.PersonId;
import tavolo.domain.proof.Tries;

/// Counts wrong proofs; after [#MOST] of them a person waits.
public final class FakeTries implements Tries {

    /// The most wrong proofs.
    public static final int MOST = 5;

    /// How long a person waits.
    public static final Duration WAIT = Duration.ofMinutes(15);

    private final Map<PersonId, Integer> wrong = new HashMap<>();

    @Override
    public Duration begin(PersonId person) {
        if (wrong.getOrDefault(person, 0) >= MOST) {
            return WAIT;
        }
        wrong.merge(person, 1, Integer::sum);
        return Duration.ZERO;
    }

    @Override
    public void succeeded(PersonId person) {
        wrong.remove(person);
    }
}
