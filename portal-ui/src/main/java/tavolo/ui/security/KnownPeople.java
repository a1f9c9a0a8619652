package tavolo.ui.security;

import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import tavolo.domain.party.Accounts;

/// The accounts as Spring Security asks for them. A person without a password, and a person of the
/// demo outside demo mode, are as unknown as a wrong address.
@Component
class KnownPeople implements UserDetailsService {

    private final Accounts accounts;
    private final DemoMode demo;

    KnownPeople(Accounts accounts, DemoMode demo) {
        this.accounts = accounts;
        this.demo = demo;
    }

    @Override
    public UserDetails loadUserByUsername(String email) {
        return accounts.byEmail(email.strip())
                .filter(account -> demo.isOn() || !account.demo())
                .flatMap(account -> account.passwordHash().map(hash -> SignedIn.of(account, hash)))
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }
}
