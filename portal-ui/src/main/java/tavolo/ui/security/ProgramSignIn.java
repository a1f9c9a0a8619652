package tavolo.ui.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import tavolo.domain.machine.RecogniseToken;
import tavolo.domain.machine.RecogniseToken.Recognised;
import tavolo.ui.language.Speech;
import tavolo.ui.problem.Problem;
import tavolo.ui.problem.Problems;

/// Recognises a program by the token in `Authorization: Bearer`, for this one request. No session
/// is made, so that there is nothing another site could make a browser send along.
final class ProgramSignIn extends OncePerRequestFilter {

    private static final String BEARER = "Bearer ";

    private final RecogniseToken recognise;
    private final DemoMode demo;
    private final RequestThrottle throttle;
    private final Problems problems;

    ProgramSignIn(
            RecogniseToken recognise, DemoMode demo, RequestThrottle throttle, Problems problems) {
        this.recognise = recognise;
        this.demo = demo;
        this.throttle = throttle;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> secret = secret(request);
        if (secret.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        Duration wait = throttle.waitFor(request.getRemoteAddr());
        if (wait.isPositive()) {
            refuse(request, response, HttpStatus.TOO_MANY_REQUESTS, wait);
            return;
        }
        Optional<Program> program = program(secret.get());
        if (program.isEmpty()) {
            throttle.failed(request.getRemoteAddr());
            refuse(request, response, HttpStatus.UNAUTHORIZED, Duration.ZERO);
            return;
        }
        Duration turn = throttle.asked(program.get().token().id());
        if (turn.isPositive()) {
            refuse(request, response, HttpStatus.TOO_MANY_REQUESTS, turn);
            return;
        }
        signIn(program.get());
        chain.doFilter(request, response);
    }

    private static Optional<String> secret(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(header -> header.substring(BEARER.length()).strip());
    }

    /// People of the demo are unknown outside demo mode, and so are their programs.
    private Optional<Program> program(String secret) {
        return recognise
                .by(secret)
                .filter(found -> demo.isOn() || !found.account().demo())
                .map(Recognised::token)
                .map(Program::new);
    }

    private static void signIn(Program program) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(
                        program, null, program.authorities()));
        SecurityContextHolder.setContext(context);
    }

    private void refuse(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            Duration wait)
            throws IOException {
        if (wait.isPositive()) {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, wait.toSeconds())));
        }
        refuse(request, response, status);
    }

    /// Answers with a problem: unknown, not allowed, or too often.
    void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status)
            throws IOException {
        if (status == HttpStatus.UNAUTHORIZED) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        Locale language = Speech.askedBy(request);
        Problem problem = problems.of(status, code(status), language);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(problem.bytes());
    }

    private static String code(HttpStatus status) {
        return status == HttpStatus.UNAUTHORIZED
                ? "token-unknown"
                : status == HttpStatus.FORBIDDEN ? "scope-missing" : "too-often";
    }
}
