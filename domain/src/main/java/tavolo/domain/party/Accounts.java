package tavolo.domain.party;

import java.util.List;
import java.util.Optional;

/// The port to the people who can sign in. Read before anybody is signed in, hence without an
/// actor; only the sign-in asks it.
public interface Accounts {

    /// The account whose address is `email`, in whatever case it is typed.
    Optional<Account> byEmail(String email);

    /// The account of `person`.
    Optional<Account> byId(PersonId person);

    /// The people of the demo, in the order in which they are shown; empty outside demo mode.
    List<Account> demoAccounts();
}
