package tavolo.ui.security;

import java.util.List;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import tavolo.domain.machine.AccessToken;
import tavolo.domain.party.PersonId;

/// A program that acts for a person by a token, within the scopes of that token.
record Program(AccessToken token) {

    private static final String SCOPE = "SCOPE_";

    PersonId person() {
        return token.person();
    }

    /// The doors that its token opens; what the person may do is checked behind them.
    List<SimpleGrantedAuthority> authorities() {
        return token.scopes().stream()
                .map(scope -> new SimpleGrantedAuthority(SCOPE + scope.name()))
                .toList();
    }

    @Override
    public String toString() {
        return "Program[" + token.id() + "]";
    }
}
