package tavolo.persistence.seal.csc;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.env.Environment;
import tavolo.domain.Outcome;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Sha256;
import tavolo.domain.signing.Arrival;
import tavolo.domain.signing.Departure;
import tavolo.domain.signing.RemoteAccess;
import tavolo.domain.signing.RemoteConsent;
import tavolo.domain.signing.RemoteCredential;
import tavolo.domain.signing.RemoteKey;
import tavolo.domain.signing.RemoteProvider;
import tavolo.domain.signing.RemoteRefusal;
import tavolo.domain.signing.RemoteSigning;
import tavolo.domain.signing.RemoteTrouble;
import tavolo.domain.signing.RemoteValue;

/// Remote signatures by the API of the Cloud Signature Consortium.
public final class CscRemoteSigning implements RemoteSigning {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int LONGEST_VALUE = 2048;

    /// The page of the portal that takes people who come back.
    private static final String RETURN_PATH = "firma-remota";

    private final CscSettings settings;
    private final PortalSeal seal;
    private final CscHttp http;
    private final CscOAuth oauth;
    private final CscCredentials credentials;

    CscRemoteSigning(
            CscSettings settings, PortalSeal seal, InstantSource clock, Duration patience) {
        this.settings = settings;
        this.seal = seal;
        this.http = new CscHttp(patience);
        this.oauth = new CscOAuth(http, seal, settings.back());
        this.credentials = new CscCredentials(http, clock);
    }

    /// The providers of the configuration.
    ///
    /// @param secret a private key of the portal, from which tokens are protected
    /// @throws ProviderIncomplete if the configuration is wrong
    public static CscRemoteSigning configured(
            Environment environment, byte[] secret, InstantSource clock) {
        return new CscRemoteSigning(
                CscSettings.of(environment, RETURN_PATH), new PortalSeal(secret), clock, PATIENCE);
    }

    @Override
    public List<RemoteProvider> providers() {
        return settings.providers().stream().map(CscProvider::shown).toList();
    }

    @Override
    public Outcome<Departure> signIn(String provider) {
        return with(
                provider,
                known ->
                        http.ask(known.serviceMethod("info"), "", Map.of())
                                .then(info -> CscInfo.suitable(known, info))
                                .then(_ -> new CscAnswer.Good<>(oauth.signIn(known))));
    }

    @Override
    public Outcome<RemoteAccess> arrive(String provider, Arrival arrival) {
        return with(
                provider,
                known ->
                        oauth.token(known, arrival)
                                .then(token ->
                                        new CscAnswer.Good<>(
                                                new RemoteAccess(seal.sealed(provider, token)))));
    }

    @Override
    public Outcome<List<RemoteCredential>> credentials(String provider, RemoteAccess access) {
        return with(
                provider,
                known -> token(known, access).then(token -> credentials.all(known, token)));
    }

    @Override
    public Outcome<Departure> consent(String provider, RemoteKey key, byte[] dtbs) {
        return with(
                provider,
                known -> new CscAnswer.Good<>(oauth.consent(known, key, Sha256.digestOf(dtbs))));
    }

    @Override
    public Outcome<RemoteValue> sign(
            String provider,
            RemoteAccess access,
            RemoteKey key,
            byte[] dtbs,
            RemoteConsent consent) {
        Order order = new Order(key, Sha256.digestOf(dtbs));
        return with(
                provider,
                known ->
                        switch (consent) {
                            case RemoteConsent.Returned(Arrival arrival) ->
                                    oauth.token(known, arrival)
                                            .then(token -> value(known, new Power(token), order));
                            case RemoteConsent.Typed(Map<String, String> secrets) ->
                                    token(known, access)
                                            .then(token -> authorized(known, token, order, secrets))
                                            .then(power -> value(known, power, order));
                        });
    }

    /// What is to be signed, and with what.
    private record Order(RemoteKey key, Sha256 hash) {}

    /// What lets this portal use the key for this one hash. A token that the person gave for the
    /// key says so by itself; the token of their sign-in needs the activation data beside it.
    ///
    /// @param sad what the provider gave for the secrets; empty with a token for the key
    private record Power(String token, Optional<String> sad) {

        /// By a token for the key.
        Power(String token) {
            this(token, Optional.empty());
        }
    }

    /// Source: CSC API v2.0.0.2, section 11.6.
    private CscAnswer<Power> authorized(
            CscProvider provider, String token, Order order, Map<String, String> secrets) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("credentialID", order.key().credential());
        body.put("numSignatures", 1);
        body.put("hashes", List.of(base64(order.hash().bytes())));
        body.put("hashAlgorithmOID", CscOAuth.SHA_256);
        body.put(
                "authData",
                secrets.entrySet().stream()
                        .map(secret -> Map.of("id", secret.getKey(), "value", secret.getValue()))
                        .toList());
        return http.ask(provider.serviceMethod("credentials/authorize"), token, body)
                .then(answer -> text(answer.path("SAD")))
                .then(sad -> new CscAnswer.Good<>(new Power(token, Optional.of(sad))));
    }

    private static CscAnswer<String> text(JsonNode node) {
        return node.isTextual() && !node.asText().isBlank()
                ? new CscAnswer.Good<>(node.asText())
                : new CscAnswer.Bad<>(RemoteTrouble.ANSWER_UNREADABLE);
    }

    /// Names the digest and the mode even where they go without saying: some providers ask for
    /// them, the others pass over them. Source: CSC API v2.0.0.2, section 11.10.
    private CscAnswer<RemoteValue> value(CscProvider provider, Power power, Order order) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("credentialID", order.key().credential());
        power.sad().ifPresent(sad -> body.put("SAD", sad));
        body.put("hashes", List.of(base64(order.hash().bytes())));
        body.put("hashAlgorithmOID", CscOAuth.SHA_256);
        body.put("signAlgo", order.key().algorithm());
        body.put("operationMode", "S");
        return http.ask(provider.serviceMethod("signatures/signHash"), power.token(), body)
                .then(answer -> signature(order.key(), answer.path("signatures")));
    }

    private static CscAnswer<RemoteValue> signature(RemoteKey key, JsonNode signatures) {
        if (!signatures.isArray() || signatures.size() != 1 || !signatures.get(0).isTextual()) {
            return new CscAnswer.Bad<>(RemoteTrouble.ANSWER_UNREADABLE);
        }
        try {
            byte[] raw = Base64.getMimeDecoder().decode(signatures.get(0).asText());
            Optional<byte[]> value =
                    raw.length == 0 || raw.length > LONGEST_VALUE
                            ? Optional.empty()
                            : CscKeys.isElliptic(key.algorithm())
                                    ? EcdsaValue.der(raw)
                                    : Optional.of(raw);
            return value.<CscAnswer<RemoteValue>>map(
                            bytes -> new CscAnswer.Good<>(new RemoteValue(Bytes.of(bytes))))
                    .orElseGet(() -> new CscAnswer.Bad<>(RemoteTrouble.WRONG_VALUE));
        } catch (IllegalArgumentException notBase64) {
            return new CscAnswer.Bad<>(RemoteTrouble.ANSWER_UNREADABLE);
        }
    }

    private CscAnswer<String> token(CscProvider provider, RemoteAccess access) {
        return seal.opened(provider.id(), access.sealed())
                .<CscAnswer<String>>map(CscAnswer.Good::new)
                .orElseGet(() -> new CscAnswer.Bad<>(RemoteTrouble.NOT_AUTHORISED));
    }

    private <T> Outcome<T> with(String provider, Asking<T> ask) {
        return settings.find(provider)
                .map(known -> ask.of(known).outcome())
                .orElseGet(() -> Outcome.refused(new RemoteRefusal.ProviderUnknown()));
    }

    @FunctionalInterface
    private interface Asking<T> {
        CscAnswer<T> of(CscProvider provider);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
