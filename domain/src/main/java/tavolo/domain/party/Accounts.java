package tavolo.domain.party;

import java.util.List;
import java.util.Optional;

/// The store of accounts, for signing in only. It gives inactive people too: whoever asks decides
/// whether they may enter.
public interface Accounts {

    /// The account whose address is `email`, in any case; empty if there is none.
    Optional<Account> byEmail(String email);

    /// The account of the person with `id`; empty if there is none.
    Optional<Account> byId(PersonId id);

    /// The active accounts of demonstrations, by kind of organisation, then by its code and by name.
    List<Account> demoAccounts();
}
