package tavolo.ui.passkey;

import com.webauthn4j.data.client.Origin;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// For whom passkeys are made: the host of `tavolo.address`, and only pages of that address may use
/// them. Without an address this machine alone, by the name that browsers let have passkeys without
/// encryption. A passkey made for one host is worth nothing on another, so the address is chosen
/// once. Source: W3C Web Authentication Level 3, 13.4.9 — the origin must be the expected one.
@Component
final class RelyingParty {

    private static final String THIS_MACHINE = "localhost";

    private final URI address;
    private final boolean given;

    RelyingParty(
            @Value("${tavolo.address:}") String address, @Value("${server.port:8080}") int port) {
        this.given = !address.isBlank();
        this.address = URI.create(given ? address.strip() : "http://" + THIS_MACHINE + ":" + port);
        if (this.address.getHost() == null) {
            throw new IllegalArgumentException("tavolo.address names no host: " + address);
        }
    }

    /// The host that passkeys are made for.
    String id() {
        return address.getHost();
    }

    /// Where people open the portal to use them.
    String address() {
        return address.toString();
    }

    /// Whether a page of `origin` may use them; on this machine whatever its port.
    boolean isHome(Origin origin) {
        return given
                ? origin.equals(new Origin(bare(address)))
                : THIS_MACHINE.equals(origin.getHost());
    }

    private static String bare(URI address) {
        String port = address.getPort() < 0 ? "" : ":" + address.getPort();
        return address.getScheme() + "://" + address.getHost() + port;
    }
}
