package tavolo.persistence.seal.csc;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import tavolo.domain.signing.RemoteProvider;

/// A provider as it is configured.
///
/// @param id names it in rows and addresses: small letters, digits and dashes
/// @param name as people know it
/// @param service where its service answers, such as `https://rssp.example/csc/v2`
/// @param authorization where its authorization server answers; methods are added behind it
/// @param clientId how the provider knows this portal
/// @param clientSecret proves that it is this portal
record CscProvider(
        String id,
        String name,
        URI service,
        URI authorization,
        String clientId,
        String clientSecret) {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    CscProvider {
        if (!id.matches("[a-z0-9][a-z0-9-]{0,39}")) {
            throw refuse(id, "id", "is not made of 1 to 40 small letters, digits and dashes");
        }
        if (name.isBlank()) {
            throw refuse(id, "name", "is missing");
        }
        requireSafe(id, "address", service);
        requireSafe(id, "authorization", authorization);
        if (clientId.isBlank() || clientSecret.isBlank()) {
            throw refuse(id, "client-id or client-secret", "is missing");
        }
    }

    RemoteProvider shown() {
        return new RemoteProvider(id, name, service);
    }

    /// Where `method` of the service answers.
    URI serviceMethod(String method) {
        return behind(service, method);
    }

    /// Where `method` of the authorization server answers.
    URI authorizationMethod(String method) {
        return behind(authorization, method);
    }

    private static URI behind(URI base, String method) {
        String text = base.toString();
        return URI.create((text.endsWith("/") ? text : text + "/") + method);
    }

    /// Encrypted, or within this machine; without user, query and fragment.
    private static void requireSafe(String id, String what, URI address) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
        boolean encrypted = scheme.equals("https") && address.getHost() != null;
        boolean within = scheme.equals("http") && LOOPBACK.contains(host);
        if (!encrypted && !within) {
            throw refuse(id, what, "does not begin with https://");
        }
        if (address.getUserInfo() != null
                || address.getQuery() != null
                || address.getFragment() != null) {
            throw refuse(id, what, "holds more than an address");
        }
    }

    private static ProviderIncomplete refuse(String id, String what, String why) {
        return new ProviderIncomplete(
                "tavolo.remote-signing: the %s of the signing provider \"%s\" %s."
                        .formatted(what, id, why));
    }

    @Override
    public String toString() {
        return "CscProvider[" + id + "]";
    }
}
