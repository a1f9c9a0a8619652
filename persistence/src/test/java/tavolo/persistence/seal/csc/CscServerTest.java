package tavolo.persistence.seal.csc;

import static org.assertj.core.api.Assertions.assertThat;
import static tavolo.persistence.seal.csc.CscScene.BACK;
import static tavolo.persistence.seal.csc.CscScene.DTBS;
import static tavolo.persistence.seal.csc.CscScene.ECDSA;
import static tavolo.persistence.seal.csc.CscScene.GIULIA;
import static tavolo.persistence.seal.csc.CscScene.KEY;
import static tavolo.persistence.seal.csc.CscScene.arrival;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tavolo.domain.document.Sha256;
import tavolo.domain.signing.Departure;
import tavolo.domain.signing.RemoteTrouble;

/// The provider in the tests is as strict as a strict one: what passes here was not waved through.
class CscServerTest {

    private final CscServer server = new CscServer(GIULIA, CscServer.Manner.usual(ECDSA));
    private final CscHttp http = new CscHttp(Duration.ofSeconds(5));
    private final CscOAuth oauth =
            new CscOAuth(http, new PortalSeal("a key".getBytes(StandardCharsets.UTF_8)), BACK);
    private final CscProvider provider =
            CscScene.provider(
                    server,
                    CscProvider.Authorization.at(URI.create(server.address())),
                    CscProvider.ClientProof.BASIC);

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void all_that_is_asked_for_signs() {
        assertThat(signHash(tokenForKey(), request())).isInstanceOf(CscAnswer.Good.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hashAlgorithmOID", "operationMode", "signAlgo", "credentialID"})
    void what_is_left_out_is_missed(String what) {
        Map<String, Object> request = request();
        request.remove(what);

        assertThat(signHash(tokenForKey(), request)).isEqualTo(refused());
    }

    @Test
    void a_token_for_the_key_stands_alone() {
        String token = tokenForKey();
        Map<String, Object> request = request();
        request.put("SAD", token);

        assertThat(signHash(token, request)).isEqualTo(refused());
    }

    @Test
    void a_token_of_the_sign_in_needs_activation_and_a_token_for_the_key_is_none() {
        String signedIn = token(oauth.signIn(provider));
        assertThat(signHash(signedIn, request())).isEqualTo(refused());

        Map<String, Object> request = request();
        request.put("SAD", tokenForKey());
        assertThat(signHash(signedIn, request)).isEqualTo(refused());
    }

    @Test
    void a_token_for_the_key_lists_nothing() {
        assertThat(http.ask(provider.serviceMethod("credentials/list"), tokenForKey(), Map.of()))
                .isEqualTo(new CscAnswer.Bad<>(RemoteTrouble.NOT_AUTHORISED));
    }

    private static Map<String, Object> request() {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("credentialID", CscServer.CREDENTIAL);
        request.put(
                "hashes",
                List.of(Base64.getEncoder().encodeToString(Sha256.digestOf(DTBS).bytes())));
        request.put("hashAlgorithmOID", CscServer.SHA_256);
        request.put("signAlgo", ECDSA);
        request.put("operationMode", "S");
        return request;
    }

    private CscAnswer<JsonNode> signHash(String token, Map<String, Object> request) {
        return http.ask(provider.serviceMethod("signatures/signHash"), token, request);
    }

    private String tokenForKey() {
        return token(oauth.consent(provider, KEY, Sha256.digestOf(DTBS)));
    }

    private String token(Departure departure) {
        return switch (oauth.token(provider, arrival(server.visit(departure.address())))) {
            case CscAnswer.Good<String>(String token) -> token;
            case CscAnswer.Bad<String>(RemoteTrouble why) -> throw new AssertionError(why);
        };
    }

    private static CscAnswer<JsonNode> refused() {
        return new CscAnswer.Bad<>(RemoteTrouble.REQUEST_REFUSED);
    }
}
