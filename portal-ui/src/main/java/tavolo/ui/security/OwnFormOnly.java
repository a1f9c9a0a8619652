package tavolo.ui.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DeferredCsrfToken;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets nobody sign in but by our own forms. Vaadin exempts the path of the sign-in page from the
/// check against forged requests; without it another site could sign a visitor in as somebody else
/// and read what the visitor then writes. Runs behind the filter that knows the session's token.
final class OwnFormOnly extends OncePerRequestFilter {

    /// The forms of the sign-in besides the first.
    static final PathPatternRequestMatcher FORMS =
            PathPatternRequestMatcher.pathPattern(HttpMethod.POST, "/login/{proof}");

    private static final PathPatternRequestMatcher SIGN_IN =
            PathPatternRequestMatcher.pathPattern(HttpMethod.POST, "/login");

    private final XorCsrfTokenRequestAttributeHandler tokens =
            new XorCsrfTokenRequestAttributeHandler();

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !SIGN_IN.matches(request) && !FORMS.matches(request);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isOurs(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendRedirect(request.getContextPath() + "/login?again");
        }
    }

    private boolean isOurs(HttpServletRequest request) {
        if (!(request.getAttribute(DeferredCsrfToken.class.getName())
                instanceof DeferredCsrfToken deferred)) {
            return false;
        }
        CsrfToken expected = deferred.get();
        String given = tokens.resolveCsrfTokenValue(request, expected);
        return given != null
                && MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8),
                        expected.getToken().getBytes(StandardCharsets.UTF_8));
    }
}
