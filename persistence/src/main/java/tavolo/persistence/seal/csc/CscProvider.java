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
/// @param authorization where its authorization server answers
/// @param client how it knows this portal
record CscProvider(
        String id, String name, URI service, Authorization authorization, Client client) {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    /// The authorization server of a provider.
    ///
    /// @param root names it, with no more than a path
    /// @param authorize where people are sent; a query of its own stays
    /// @param token where codes become tokens; a query of its own stays
    record Authorization(URI root, URI authorize, URI token) {

        /// With the paths that the API gives. Source: CSC API v2.0.0.2, sections 8.4.2 and 8.4.4.
        static Authorization at(URI root) {
            return new Authorization(
                    root, behind(root, "oauth2/authorize"), behind(root, "oauth2/token"));
        }
    }

    /// This portal as the provider knows it.
    ///
    /// @param secret proves that it is this portal
    /// @param proof how the secret is shown
    record Client(String id, String secret, ClientProof proof) {

        @Override
        public String toString() {
            return "Client[" + id + "]";
        }
    }

    /// Where the secret of a client is put when it asks for a token. Source: RFC 6749, section
    /// 2.3.1.
    enum ClientProof {
        /// In the header `Authorization`, which every authorization server must understand.
        BASIC,
        /// In the form, for servers that understand nothing else.
        FORM
    }

    CscProvider {
        if (!id.matches("[a-z0-9][a-z0-9-]{0,39}")) {
            throw refuse(id, "id", "is not made of 1 to 40 small letters, digits and dashes");
        }
        if (name.isBlank()) {
            throw refuse(id, "name", "is missing");
        }
        requireBase(id, "address", service);
        requireBase(id, "authorization", authorization.root());
        requireSafe(id, "authorize-address", authorization.authorize());
        requireSafe(id, "token-address", authorization.token());
        if (client.id().isBlank() || client.secret().isBlank()) {
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

    private static URI behind(URI base, String method) {
        String text = base.toString();
        return URI.create((text.endsWith("/") ? text : text + "/") + method);
    }

    /// Something to which a path can be added.
    private static void requireBase(String id, String what, URI address) {
        requireSafe(id, what, address);
        if (address.getRawQuery() != null) {
            throw refuse(id, what, "holds more than an address");
        }
    }

    /// Encrypted, or within this machine; without user and fragment.
    private static void requireSafe(String id, String what, URI address) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
        boolean encrypted = scheme.equals("https") && address.getHost() != null;
        boolean within = scheme.equals("http") && LOOPBACK.contains(host);
        if (!encrypted && !within) {
            throw refuse(id, what, "does not begin with https://");
        }
        if (address.getRawUserInfo() != null || address.getRawFragment() != null) {
            throw refuse(id, what, "holds more than an address");
        }
    }

    static ProviderIncomplete refuse(String id, String what, String why) {
        return new ProviderIncomplete(
                "tavolo.remote-signing: the %s of the signing provider \"%s\" %s."
                        .formatted(what, id, why));
    }

    @Override
    public String toString() {
        return "CscProvider[" + id + "]";
    }
}
