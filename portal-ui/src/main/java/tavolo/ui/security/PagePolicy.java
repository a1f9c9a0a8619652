package tavolo.ui.security;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.stereotype.Component;

/// What the answer with a page tells the browser. Spring Security's headers come too late for it:
/// Vaadin has sent the page by then, so they are set here as well. A page runs only the scripts it
/// names by a nonce that is new each time; `unsafe-eval` stays because Vaadin's client builds
/// functions from what the server sends, and inline styles because its components bring theirs.
@Component
class PagePolicy implements VaadinServiceInitListener {

    private static final String EVERYWHERE =
            "default-src 'self'; img-src 'self' data: blob:; font-src 'self' data:; "
                    + "style-src 'self' 'unsafe-inline'; connect-src 'self'; worker-src 'self' blob:; "
                    + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'; ";

    /// For everything that is not a page.
    static final String FOR_FILES = EVERYWHERE + "script-src 'self'";

    /// To other sites no page says where a person came from.
    static final ReferrerPolicy REFERRER = ReferrerPolicy.SAME_ORIGIN;

    /// What no page of the portal ever asks the browser for.
    static final String PERMISSIONS = "camera=(), geolocation=(), microphone=(), payment=()";

    private final SecureRandom random = new SecureRandom();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::allowOwnScripts);
    }

    private void allowOwnScripts(IndexHtmlResponse page) {
        byte[] bytes = new byte[18];
        random.nextBytes(bytes);
        String nonce = Base64.getEncoder().encodeToString(bytes);
        page.getDocument().select("script").forEach(script -> script.attr("nonce", nonce));
        VaadinResponse response = page.getVaadinResponse();
        response.setHeader(
                "Content-Security-Policy",
                EVERYWHERE + "script-src 'self' 'nonce-%s' 'unsafe-eval'".formatted(nonce));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", REFERRER.getPolicy());
        response.setHeader("Permissions-Policy", PERMISSIONS);
        response.setHeader("Cache-Control", "no-store");
    }
}
