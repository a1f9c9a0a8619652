package tavolo.persistence.seal.csc;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import tavolo.domain.document.Sha256;
import tavolo.domain.signing.Arrival;
import tavolo.domain.signing.Departure;
import tavolo.domain.signing.RemoteKey;
import tavolo.domain.signing.RemoteTrouble;

/// Sends people to a provider's authorization server and turns the code they bring back into a
/// token. Source: CSC API v2.0.0.2, sections 8.4.2 and 8.4.4; RFC 6749; RFC 7636.
final class CscOAuth {

    /// SHA-256. Source: RFC 5754, section 2.
    static final String SHA_256 = "2.16.840.1.101.3.4.2.1";

    private static final int LONGEST_TOKEN = 16 * 1024;

    private final CscHttp http;
    private final PortalSeal seal;
    private final URI back;

    CscOAuth(CscHttp http, PortalSeal seal, URI back) {
        this.http = http;
        this.seal = seal;
        this.back = back;
    }

    /// Where a person signs in.
    Departure signIn(CscProvider provider) {
        return departure(provider, "service", Map.of());
    }

    /// Where a person allows `key` to sign `hash`, once.
    Departure consent(CscProvider provider, RemoteKey key, Sha256 hash) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("credentialID", key.credential());
        fields.put("numSignatures", "1");
        fields.put("hashes", url(hash.bytes()));
        fields.put("hashAlgorithmOID", SHA_256);
        return departure(provider, "credential", fields);
    }

    private Departure departure(CscProvider provider, String scope, Map<String, String> more) {
        String state = seal.newState();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("response_type", "code");
        fields.put("client_id", provider.client().id());
        fields.put("redirect_uri", back.toString());
        fields.put("scope", scope);
        fields.put("code_challenge", url(Sha256.digestOf(seal.verifierOf(state)).bytes()));
        fields.put("code_challenge_method", "S256");
        fields.putAll(more);
        fields.put("state", state);
        URI page = provider.authorization().authorize();
        String joint = page.getRawQuery() == null ? "?" : "&";
        return new Departure(
                URI.create(page + joint + CscHttp.encoded(fields)), Sha256.digestOf(state));
    }

    /// The token behind the code of `arrival`.
    CscAnswer<String> token(CscProvider provider, Arrival arrival) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("grant_type", "authorization_code");
        fields.put("code", arrival.code());
        fields.put("client_id", provider.client().id());
        fields.put("redirect_uri", back.toString());
        fields.put("code_verifier", seal.verifierOf(arrival.state()));
        return http.send(provider.authorization().token(), proof(provider.client(), fields), fields)
                .then(CscOAuth::tokenIn);
    }

    /// What the header says of `client`; nothing where its secret goes into `fields`.
    private static String proof(CscProvider.Client client, Map<String, String> fields) {
        return switch (client.proof()) {
            case BASIC -> CscHttp.basic(client.id(), client.secret());
            case FORM -> {
                fields.put("client_secret", client.secret());
                yield "";
            }
        };
    }

    private static CscAnswer<String> tokenIn(JsonNode answer) {
        String token = answer.path("access_token").asText("");
        boolean sound =
                answer.path("access_token").isTextual()
                        && token.length() <= LONGEST_TOKEN
                        && token.matches("[\\x21-\\x7E]+");
        return sound
                ? new CscAnswer.Good<>(token)
                : new CscAnswer.Bad<>(RemoteTrouble.ANSWER_UNREADABLE);
    }

    private static String url(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
