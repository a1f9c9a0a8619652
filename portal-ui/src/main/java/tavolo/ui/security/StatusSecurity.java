package tavolo.ui.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/// The doors below `/pki`: certificates and what was revoked, for everybody who checks a signature,
/// without a session and without anything that could be forged.
@Configuration
class StatusSecurity {

    @Bean
    @Order(2)
    SecurityFilterChain certificateStatusPages(HttpSecurity http) {
        http.securityMatcher("/pki/**");
        http.csrf(csrf -> csrf.disable());
        http.requestCache(cache -> cache.disable());
        http.sessionManagement(
                sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.authorizeHttpRequests(requests ->
                requests.requestMatchers(
                                HttpMethod.GET,
                                "/pki/root.cer",
                                "/pki/issuing.cer",
                                "/pki/root.crl",
                                "/pki/crl")
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/pki/ocsp")
                        .permitAll()
                        .anyRequest()
                        .denyAll());
        return http.build();
    }
}
