package tavolo.ui.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.RequestCache;

/// Puts [ProofSignIn] beside the form, with the same care of the session: a new identity, and on to
/// the page that was asked for.
final class ProofSteps extends AbstractHttpConfigurer<ProofSteps, HttpSecurity> {

    private final ProofSignIn filter;
    private final AuthenticationFailureHandler failed;

    ProofSteps(ProofSignIn filter, AuthenticationFailureHandler failed) {
        this.filter = filter;
        this.failed = failed;
    }

    @Override
    public void configure(HttpSecurity http) {
        SavedRequestAwareAuthenticationSuccessHandler next =
                new SavedRequestAwareAuthenticationSuccessHandler();
        RequestCache asked = http.getSharedObject(RequestCache.class);
        if (asked != null) {
            next.setRequestCache(asked);
        }
        filter.setAuthenticationManager(request -> request);
        filter.setAuthenticationSuccessHandler(next);
        filter.setAuthenticationFailureHandler(failed);
        filter.setSecurityContextRepository(new HttpSessionSecurityContextRepository());
        SessionAuthenticationStrategy session =
                http.getSharedObject(SessionAuthenticationStrategy.class);
        if (session == null) {
            throw new IllegalStateException("nothing gives sessions a new identity");
        }
        filter.setSessionAuthenticationStrategy(session);
        http.addFilterAfter(filter, UsernamePasswordAuthenticationFilter.class);
    }
}
