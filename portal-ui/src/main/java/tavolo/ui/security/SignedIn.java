package tavolo.ui.security;

import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import tavolo.domain.party.Account;
import tavolo.domain.party.PersonId;

/// What the session remembers of a signed-in person: who it is and the doors to hide. The name and
/// the organisation are read when they are needed.
record SignedIn(
        PersonId person,
        String email,
        String hash,
        List<SimpleGrantedAuthority> authorities,
        boolean active)
        implements UserDetails {

    static SignedIn of(Account account, String hash) {
        List<SimpleGrantedAuthority> authorities =
                account.person().roles().stream()
                        .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                        .toList();
        return new SignedIn(
                account.person().id(),
                account.person().email(),
                hash,
                authorities,
                account.person().active());
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return authorities;
    }

    @Override
    public String getPassword() {
        return hash;
    }

    @Override
    public String getUsername() {
        return email;
    }

    @Override
    public boolean isEnabled() {
        return active;
    }

    @Override
    public String toString() {
        return "SignedIn[" + person + "]";
    }
}
