package tavolo.ui.security;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import tavolo.domain.party.Account;
import tavolo.domain.party.Accounts;
import tavolo.domain.party.Actor;
import tavolo.domain.party.PersonId;

/// Who is asking. Read anew each time, so that a role taken away or a person shut out counts at the
/// next click and not at the next sign-in.
@Component
public class CurrentActor {

    private final Accounts accounts;

    CurrentActor(Accounts accounts) {
        this.accounts = accounts;
    }

    /// The signed-in person as an actor for use cases.
    ///
    /// @throws NotSignedIn if nobody is signed in, or no longer may
    public Actor current() {
        return account().actor();
    }

    /// The signed-in person with the organisation.
    ///
    /// @throws NotSignedIn if nobody is signed in, or no longer may
    public Account account() {
        return find().orElseThrow(NotSignedIn::new);
    }

    /// The person who signed a request with `authentication`, outside the pages.
    ///
    /// @throws NotSignedIn if that person may no longer
    public Actor of(Authentication authentication) {
        return find(authentication).orElseThrow(NotSignedIn::new).actor();
    }

    /// The signed-in person, empty on pages that are open to everybody.
    public Optional<Account> find() {
        return find(SecurityContextHolder.getContext().getAuthentication());
    }

    private Optional<Account> find(@Nullable Authentication authentication) {
        if (authentication == null) {
            return Optional.empty();
        }
        return person(authentication.getPrincipal())
                .flatMap(accounts::byId)
                .filter(account -> account.person().active());
    }

    private static Optional<PersonId> person(@Nullable Object principal) {
        return switch (principal) {
            case SignedIn who -> Optional.of(who.person());
            case Program program -> Optional.of(program.person());
            case null, default -> Optional.empty();
        };
    }
}
