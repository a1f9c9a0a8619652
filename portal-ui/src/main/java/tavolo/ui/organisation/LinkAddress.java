package tavolo.ui.organisation;

import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The full address of a one-time link, to be sent to somebody: below `tavolo.address` where that
/// is set, else below the address at which the administrator has opened the portal.
@Component
class LinkAddress {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private final String given;

    LinkAddress(@Value("${tavolo.address:}") String given) {
        this.given = given;
    }

    /// Where the link with `token` is used.
    String of(String token) {
        return (given.isBlank() ? asked() : given) + "/link/" + token;
    }

    private static String asked() {
        VaadinServletRequest request = VaadinServletRequest.getCurrent();
        return request == null ? "" : base(request.getHttpServletRequest());
    }

    private static String base(HttpServletRequest request) {
        int port = request.getServerPort();
        String shown = port == HTTP || port == HTTPS ? "" : ":" + port;
        return request.getScheme()
                + "://"
                + request.getServerName()
                + shown
                + request.getContextPath();
    }
}
