package tavolo.ui.security;

import java.time.Clock;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import tavolo.domain.party.Account;
import tavolo.domain.party.Accounts;
import tavolo.domain.party.PersonId;
import tavolo.domain.signing.StepUp;

/// Proves the person by the password typed at the moment of signing; wrong ones are counted apart
/// from those at sign-in.
@Component
final class PasswordStepUp implements StepUp {

    private static final String CEREMONY = "step-up";

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final SignInThrottle throttle = new SignInThrottle(Clock.systemUTC());

    PasswordStepUp(Accounts accounts, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.encoder = encoder;
    }

    @Override
    public Proof check(PersonId person, String secret) {
        String who = person.toString();
        if (!throttle.waitFor(who, CEREMONY + who).isZero()) {
            return Proof.LOCKED;
        }
        Optional<String> stored =
                accounts.byId(person)
                        .filter(account -> account.person().active())
                        .flatMap(Account::passwordHash);
        if (stored.filter(hash -> encoder.matches(secret, hash)).isEmpty()) {
            throttle.failed(who, CEREMONY + who);
            return Proof.WRONG;
        }
        throttle.succeeded(who);
        return Proof.PROVEN;
    }
}
