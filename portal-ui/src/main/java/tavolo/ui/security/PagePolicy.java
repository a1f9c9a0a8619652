package tavolo.ui.security;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/// The content security policy. A page runs only the scripts it names by a nonce that is new each
/// time; `unsafe-eval` stays because Vaadin's client builds functions from what the server sends,
/// and inline styles because its components bring theirs.
@Component
class PagePolicy implements VaadinServiceInitListener {

    private static final String EVERYWHERE =
            "default-src 'self'; img-src 'self' data: blob:; font-src 'self' data:; "
                    + "style-src 'self' 'unsafe-inline'; connect-src 'self'; worker-src 'self' blob:; "
                    + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'; ";

    /// For everything that is not a page.
    static final String FOR_FILES = EVERYWHERE + "script-src 'self'";

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
        page.getVaadinResponse()
                .setHeader(
                        "Content-Security-Policy",
                        EVERYWHERE + "script-src 'self' 'nonce-%s' 'unsafe-eval'".formatted(nonce));
    }
}
