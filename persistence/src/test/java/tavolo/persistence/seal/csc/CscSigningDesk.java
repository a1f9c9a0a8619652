package tavolo.persistence.seal.csc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import tavolo.domain.document.Sha256;
import tavolo.persistence.seal.csc.CscServer.Refused;

/// Where the provider in the tests lets its key sign: one hash, allowed by a token for the
/// credential or by the PIN, with everything said that a strict provider asks for. Source: CSC API
/// v2.0.0.2, sections 11.6 and 11.10.
final class CscSigningDesk {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final CscAuthorizationServer authorization;
    private final Map<String, String> activations = new ConcurrentHashMap<>();
    private volatile boolean signsSomethingElse;

    CscSigningDesk(CscAuthorizationServer authorization) {
        this.authorization = authorization;
    }

    void signSomethingElse(boolean from) {
        signsSomethingElse = from;
    }

    ObjectNode authorize(JsonNode asked, CscServer.Manner manner) {
        JsonNode pin = asked.path("authData").path(0);
        if (!manner.isExplicit() || asked.path("numSignatures").asInt() != 1) {
            throw new Refused(400, "invalid_request");
        }
        if (!"PIN".equals(pin.path("id").asText())
                || !CscServer.PIN.equals(pin.path("value").asText())) {
            throw new Refused(400, "invalid_authentication_data");
        }
        String sad = "_TiHRG-" + UUID.randomUUID();
        byte[] hash = Base64.getDecoder().decode(asked.path("hashes").path(0).asText());
        activations.put(sad, CscAuthorizationServer.url(hash));
        return JSON.createObjectNode().put("SAD", sad);
    }

    ObjectNode signHash(
            JsonNode asked, String token, QualifiedPerson person, CscServer.Manner manner) {
        String bound = allowed(asked, token);
        if (!CscServer.CREDENTIAL.equals(asked.path("credentialID").asText())
                || asked.path("hashes").size() != 1
                || !manner.algorithms().contains(asked.path("signAlgo").asText())
                || !CscServer.SHA_256.equals(asked.path("hashAlgorithmOID").asText())
                || !"S".equals(asked.path("operationMode").asText())) {
            throw new Refused(400, "invalid_request");
        }
        byte[] digest = Base64.getDecoder().decode(asked.path("hashes").path(0).asText());
        if (digest.length != 32
                || (manner.bindsToHash() && !bound.equals(CscAuthorizationServer.url(digest)))) {
            throw new Refused(400, "invalid_request");
        }
        byte[] signed = signsSomethingElse ? Sha256.digestOf("something else").bytes() : digest;
        ObjectNode answer = JSON.createObjectNode();
        answer.putArray("signatures")
                .add(
                        Base64.getEncoder()
                                .encodeToString(person.signature(signed, manner.isPlain())));
        return answer;
    }

    /// The hash that was allowed: by the token, if it is one for the credential, and then by
    /// nothing beside it; by the activation data, if it is one for the service. Source: CSC API
    /// v2.0.0.2, section 11.10, SAD.
    private String allowed(JsonNode asked, String token) {
        Optional<String> byToken = authorization.spend(token);
        if (byToken.isPresent()) {
            if (asked.has("SAD")) {
                throw new Refused(400, "invalid_request");
            }
            return byToken.get();
        }
        authorization.requireService(token);
        String bySad = activations.remove(asked.path("SAD").asText());
        if (bySad == null) {
            throw new Refused(400, "invalid_request");
        }
        return bySad;
    }
}
