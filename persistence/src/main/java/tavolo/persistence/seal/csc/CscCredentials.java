package tavolo.persistence.seal.csc;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tavolo.domain.signing.RemoteCredential;
import tavolo.domain.signing.RemoteCredential.Use;
import tavolo.domain.signing.RemoteKey;
import tavolo.domain.signing.RemoteTrouble;
import tavolo.domain.signing.SecretField;

/// Reads a person's certificates at a provider. Source: CSC API v2.0.0.2, sections 11.4 and 11.5.
final class CscCredentials {

    private static final int MOST_CREDENTIALS = 20;
    private static final int LONGEST_ID = 255;
    private static final int LONGEST_LABEL = 80;
    private static final int MOST_CERTIFICATES = 10;
    private static final int MOST_SECRETS = 4;

    private static final Logger LOG = LoggerFactory.getLogger(CscCredentials.class);

    /// What may be wrong with one certificate while the provider works.
    private static final Set<RemoteTrouble> OF_ONE_ALONE =
            Set.of(
                    RemoteTrouble.ANSWER_UNREADABLE,
                    RemoteTrouble.ANSWER_TOO_LARGE,
                    RemoteTrouble.REQUEST_REFUSED,
                    RemoteTrouble.BROKEN);

    private final CscHttp http;
    private final InstantSource clock;

    CscCredentials(CscHttp http, InstantSource clock) {
        this.http = http;
        this.clock = clock;
    }

    /// The certificates, in the provider's order, the first twenty. One that cannot be read hides
    /// no other.
    CscAnswer<List<RemoteCredential>> all(CscProvider provider, String token) {
        return http.ask(
                        provider.serviceMethod("credentials/list"),
                        token,
                        Map.of("credentialInfo", false, "onlyValid", true))
                .then(CscCredentials::ids)
                .then(ids -> each(provider, token, ids));
    }

    private static CscAnswer<List<String>> ids(JsonNode answer) {
        JsonNode listed = answer.path("credentialIDs");
        if (!listed.isArray()) {
            return new CscAnswer.Bad<>(RemoteTrouble.ANSWER_UNREADABLE);
        }
        if (listed.isEmpty()) {
            return new CscAnswer.Bad<>(RemoteTrouble.NO_CERTIFICATE);
        }
        List<String> ids =
                listed.valueStream()
                        .filter(CscCredentials::isId)
                        .map(JsonNode::asText)
                        .distinct()
                        .limit(MOST_CREDENTIALS)
                        .toList();
        return ids.isEmpty()
                ? new CscAnswer.Bad<>(RemoteTrouble.ANSWER_UNREADABLE)
                : new CscAnswer.Good<>(ids);
    }

    private static boolean isId(JsonNode id) {
        return id.isTextual() && !id.asText().isBlank() && id.asText().length() <= LONGEST_ID;
    }

    private CscAnswer<List<RemoteCredential>> each(
            CscProvider provider, String token, List<String> ids) {
        List<RemoteCredential> all = new ArrayList<>();
        List<RemoteTrouble> passedOver = new ArrayList<>();
        for (String id : ids) {
            CscAnswer<RemoteCredential> one = one(provider, token, id);
            switch (one) {
                case CscAnswer.Good<RemoteCredential>(RemoteCredential found) -> all.add(found);
                case CscAnswer.Bad<RemoteCredential>(RemoteTrouble why)
                        when OF_ONE_ALONE.contains(why) ->
                        passedOver.add(why);
                case CscAnswer.Bad<RemoteCredential>(RemoteTrouble why) -> {
                    return new CscAnswer.Bad<>(why);
                }
            }
        }
        if (!passedOver.isEmpty()) {
            LOG.warn(
                    "{} of {} certificates at the signing provider {} could not be read: {}",
                    passedOver.size(),
                    ids.size(),
                    provider.id(),
                    EnumSet.copyOf(passedOver));
        }
        return all.isEmpty()
                ? new CscAnswer.Bad<>(passedOver.getFirst())
                : new CscAnswer.Good<>(List.copyOf(all));
    }

    private CscAnswer<RemoteCredential> one(CscProvider provider, String token, String id) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("credentialID", id);
        body.put("certificates", "chain");
        body.put("certInfo", true);
        body.put("authInfo", true);
        return http.ask(provider.serviceMethod("credentials/info"), token, body)
                .then(answer -> read(id, answer));
    }

    private CscAnswer<RemoteCredential> read(String id, JsonNode answer) {
        return certificate(answer.path("cert").path("certificates"))
                .<CscAnswer<RemoteCredential>>map(certificate ->
                        new CscAnswer.Good<>(
                                new RemoteCredential(
                                        id,
                                        certificate.holder(),
                                        certificate.issuer(),
                                        certificate.signer(),
                                        certificate.own().getNotAfter().toInstant(),
                                        use(id, certificate, answer))))
                .orElseGet(() -> new CscAnswer.Bad<>(RemoteTrouble.ANSWER_UNREADABLE));
    }

    private static Optional<QualifiedCertificate> certificate(JsonNode listed) {
        if (!listed.isArray() || listed.size() > MOST_CERTIFICATES) {
            return Optional.empty();
        }
        List<byte[]> encoded = new ArrayList<>();
        try {
            listed.forEach(each -> encoded.add(Base64.getMimeDecoder().decode(each.asText(""))));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        return QualifiedCertificate.read(encoded);
    }

    private Use use(String id, QualifiedCertificate certificate, JsonNode answer) {
        if (!isInUse(certificate, answer)) {
            return new Use.Unusable(RemoteTrouble.CERTIFICATE_NOT_IN_USE);
        }
        if (!certificate.isQualified()) {
            return new Use.Unusable(RemoteTrouble.NOT_QUALIFIED);
        }
        return CscKeys.choice(certificate.own().getPublicKey(), answer.path("key").path("algo"))
                .map(algorithm -> consent(new RemoteKey(id, algorithm), answer.path("auth")))
                .orElseGet(() -> new Use.Unusable(RemoteTrouble.ALGORITHM_UNSUPPORTED));
    }

    private boolean isInUse(QualifiedCertificate certificate, JsonNode answer) {
        Instant now = clock.instant();
        return answer.path("key").path("status").asText("").equals("enabled")
                && answer.path("cert").path("status").asText("valid").equals("valid")
                && !now.isBefore(certificate.own().getNotBefore().toInstant())
                && now.isBefore(certificate.own().getNotAfter().toInstant());
    }

    private static Use consent(RemoteKey key, JsonNode auth) {
        return switch (auth.path("mode").asText("")) {
            case "oauth2code" -> new Use.AtProvider(key);
            case "explicit" ->
                    fields(auth)
                            .<Use>map(fields -> new Use.BySecrets(key, fields))
                            .orElseGet(() -> new Use.Unusable(RemoteTrouble.PROOF_UNSUPPORTED));
            default -> new Use.Unusable(RemoteTrouble.PROOF_UNSUPPORTED);
        };
    }

    /// All are asked for; where the provider lets choose among them, or asks for something that
    /// cannot be typed, there are none. Source: CSC API v2.0.0.2, section 8.3.
    private static Optional<List<SecretField>> fields(JsonNode auth) {
        JsonNode objects = auth.path("objects");
        boolean letsChoose = auth.path("expression").asText("").matches(".*\\bX?OR\\b.*");
        if (letsChoose || objects.size() > MOST_SECRETS) {
            return Optional.empty();
        }
        List<SecretField> fields = new ArrayList<>();
        for (JsonNode object : objects) {
            String id = object.path("id").asText("");
            if (!object.path("type").asText("").equals("Password")
                    || id.isBlank()
                    || id.length() > LONGEST_LABEL) {
                return Optional.empty();
            }
            String label = object.path("label").asText(id).strip();
            fields.add(
                    new SecretField(
                            id, label.substring(0, Math.min(label.length(), LONGEST_LABEL))));
        }
        return Optional.of(fields);
    }
}
