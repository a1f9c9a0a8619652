package tavolo.persistence.seal.csc;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tavolo.domain.signing.RemoteTrouble;

/// What a provider says of itself, and whether the portal can work with it. Source: CSC API
/// v2.0.0.2, section 11.1; v2.2 lists its authorization servers one by one.
final class CscInfo {

    private static final String BY_CODE = "oauth2code";

    private CscInfo() {}

    /// `info` again, if the provider works as the portal needs it.
    static CscAnswer<JsonNode> suitable(CscProvider provider, JsonNode info) {
        boolean fits =
                info.path("specs").asText("").startsWith("2.")
                        && lists(info.path("methods"), "credentials/info")
                        && lists(info.path("methods"), "signatures/signHash")
                        && letsIn(provider.authorization(), info);
        return fits
                ? new CscAnswer.Good<>(info)
                : new CscAnswer.Bad<>(RemoteTrouble.SERVICE_UNSUITABLE);
    }

    /// Whether people are let in by a code, and that at the configured authorization server. A
    /// provider that names only others is not believed; one that names none is.
    private static boolean letsIn(CscProvider.Authorization configured, JsonNode info) {
        List<String> servers = new ArrayList<>();
        if (lists(info.path("authType"), BY_CODE)) {
            servers.add(info.path("oauth2").asText(""));
        }
        for (JsonNode server : info.path("oauth2Servers")) {
            if (lists(server.path("authType"), BY_CODE)) {
                String base = server.path("baseUri").asText("");
                servers.add(base.isBlank() ? server.path("issuerIdentifier").asText("") : base);
            }
        }
        List<String> named = servers.stream().filter(server -> !server.isBlank()).toList();
        return named.isEmpty()
                ? !servers.isEmpty()
                : named.stream().anyMatch(server -> isOneOf(configured, server));
    }

    private static boolean lists(JsonNode words, String wanted) {
        if (words.isTextual()) {
            return words.asText().equals(wanted);
        }
        for (JsonNode word : words) {
            if (word.asText("").equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOneOf(CscProvider.Authorization configured, String named) {
        return Stream.of(configured.root(), configured.authorize(), configured.token())
                .anyMatch(address -> isSameServer(named, address));
    }

    private static boolean isSameServer(String named, URI configured) {
        try {
            URI other = URI.create(named);
            return configured.getScheme().equalsIgnoreCase(other.getScheme())
                    && configured.getHost().equalsIgnoreCase(other.getHost())
                    && port(configured) == port(other);
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    /// The one of the scheme where none is written. Source: RFC 9110, section 4.2.
    private static int port(URI address) {
        if (address.getPort() != -1) {
            return address.getPort();
        }
        return "https".equalsIgnoreCase(address.getScheme()) ? 443 : 80;
    }
}
