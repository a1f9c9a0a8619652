package tavolo.ui.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import tavolo.domain.party.Accounts;
import tavolo.domain.proof.SignInProof;

/// Closed by default: every route needs a signed-in person unless it says otherwise, every other
/// path as well but the files below. Vaadin guards its own requests against forgery, Spring
/// Security the rest, and gives the session a new identity at sign-in.
@Configuration
@EnableWebSecurity
class SecurityConfiguration {

    private static final String[] FILES_FOR_EVERYBODY = {
        "/styles.css",
        "/css/**",
        "/fonts/**",
        "/js/**",
        "/favicon.svg",
        "/aura/**",
        "/webjars/echarts/**",
        "/webjars/pdfjs-dist/**",
        "/actuator/health/**"
    };

    /// Answers for programs, to whoever has signed in; each decides itself what that person sees.
    private static final String FOR_PROGRAMS = "/api/targets";

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http,
            ThrottledSignIn signIn,
            SignInProof proof,
            Accounts accounts,
            DemoMode demo) {
        // Alone, without the manager that Spring Security would put behind it, which asks the same
        // provider again: every wrong password would count twice.
        http.authenticationManager(new ProviderManager(signIn));
        http.authorizeHttpRequests(requests ->
                requests.requestMatchers(FILES_FOR_EVERYBODY)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, FOR_PROGRAMS)
                        .authenticated());
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.loginView(LoginView.class, "/login?out"));
        http.csrf(forgery -> forgery.ignoringRequestMatchers(OwnFormOnly.FORMS));
        http.addFilterAfter(new OwnFormOnly(), CsrfFilter.class);
        http.addFilterAfter(HandOver.filter(), OwnFormOnly.class);
        http.formLogin(form -> form.failureHandler(SecurityConfiguration::explain));
        http.with(
                new ProofSteps(
                        new ProofSignIn(proof, accounts, demo), SecurityConfiguration::explain),
                Customizer.withDefaults());
        http.headers(headers ->
                headers.frameOptions(frames -> frames.sameOrigin())
                        .referrerPolicy(policy -> policy.policy(PagePolicy.REFERRER))
                        .permissionsPolicyHeader(policy -> policy.policy(PagePolicy.PERMISSIONS))
                        .contentSecurityPolicy(
                                policy -> policy.policyDirectives(PagePolicy.FOR_FILES)));
        return http.build();
    }

    @Bean
    ThrottledSignIn signIn(KnownPeople people, PasswordEncoder encoder, SignInProof proof) {
        return new ThrottledSignIn(people, encoder, new SignInThrottle(Clock.systemUTC()), proof);
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    private static void explain(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        String reason =
                switch (why) {
                    case TooManyTries tries -> "wait=" + tries.minutes();
                    case CodeNeeded needed -> {
                        request.getSession()
                                .setAttribute(
                                        HalfSignedIn.IN_SESSION,
                                        HalfSignedIn.of(
                                                needed.person(), Clock.systemUTC().instant()));
                        yield "code";
                    }
                    case ProofSignIn.ProofRefused refused -> refused.query();
                    default -> "error";
                };
        response.sendRedirect(request.getContextPath() + "/login?" + reason);
    }
}
