package tavolo.ui.security;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import tavolo.domain.party.Account;
import tavolo.domain.party.Accounts;
import tavolo.domain.party.PersonId;
import tavolo.domain.proof.Passwords;

/// The passwords of the accounts, compared by the portal's encoder.
@Component
final class KnownPasswords implements Passwords {

    private final Accounts accounts;
    private final PasswordEncoder encoder;

    KnownPasswords(Accounts accounts, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.encoder = encoder;
    }

    @Override
    public boolean matches(PersonId person, String secret) {
        return accounts.byId(person)
                .filter(account -> account.person().active())
                .flatMap(Account::passwordHash)
                .filter(hash -> encoder.matches(secret, hash))
                .isPresent();
    }
}
