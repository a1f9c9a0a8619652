package tavolo.ui.security;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import tavolo.domain.party.PersonId;
import tavolo.domain.proof.Tries;

/// Counts wrong proofs by person, as wrong passwords are counted by e-mail at sign-in but apart
/// from them: five, then a quarter of an hour.
@Component
final class CountedTries implements Tries {

    private final Tally wrong = new Tally(Clock.systemUTC(), SignInThrottle.WINDOW);

    @Override
    public Duration begin(PersonId person) {
        return wrong.enter(person.toString(), SignInThrottle.FAILURES_PER_EMAIL);
    }

    @Override
    public void succeeded(PersonId person) {
        wrong.forget(person.toString());
    }
}
