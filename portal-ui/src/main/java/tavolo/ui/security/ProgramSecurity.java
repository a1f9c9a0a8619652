package tavolo.ui.security;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import tavolo.domain.machine.RecogniseToken;
import tavolo.ui.problem.Problems;

/// The doors for programs, below `/api`: each opens for a scope of a token, everything else stays
/// shut. A signed-in person may read targets there as well; that one is left to the pages' chain.
@Configuration
class ProgramSecurity {

    private static final String TARGETS = "/api/targets";

    private static final RequestMatcher API = PathPatternRequestMatcher.pathPattern("/api/**");
    private static final RequestMatcher FOR_PEOPLE_TOO =
            PathPatternRequestMatcher.pathPattern(HttpMethod.GET, TARGETS);

    @Bean
    @Order(1)
    SecurityFilterChain programs(
            HttpSecurity http, RecogniseToken recognise, DemoMode demo, Problems problems) {
        ProgramSignIn signIn =
                new ProgramSignIn(
                        recognise, demo, new RequestThrottle(Clock.systemUTC()), problems);
        http.securityMatcher(ProgramSecurity::isOfProgram);
        http.csrf(csrf -> csrf.disable());
        http.requestCache(cache -> cache.disable());
        http.sessionManagement(
                sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.authorizeHttpRequests(requests ->
                requests.requestMatchers(HttpMethod.GET, TARGETS)
                        .hasAuthority("SCOPE_READ_TARGETS")
                        .requestMatchers(HttpMethod.POST, "/api/figures")
                        .hasAuthority("SCOPE_SEND_FIGURES")
                        .requestMatchers(HttpMethod.DELETE, "/api/figures/imports/*")
                        .hasAuthority("SCOPE_SEND_FIGURES")
                        .anyRequest()
                        .denyAll());
        http.exceptionHandling(handling ->
                handling.authenticationEntryPoint((request, response, _) ->
                                signIn.refuse(request, response, HttpStatus.UNAUTHORIZED))
                        .accessDeniedHandler((request, response, _) ->
                                signIn.refuse(request, response, HttpStatus.FORBIDDEN)));
        http.addFilterBefore(signIn, AuthorizationFilter.class);
        return http.build();
    }

    private static boolean isOfProgram(HttpServletRequest request) {
        return API.matches(request)
                && (request.getHeader(HttpHeaders.AUTHORIZATION) != null
                        || !FOR_PEOPLE_TOO.matches(request));
    }
}
