package tavolo.persistence.seal.csc;

import static org.assertj.core.api.Assertions.assertThat;
import static tavolo.persistence.seal.csc.CscScene.BACK;
import static tavolo.persistence.seal.csc.CscScene.DTBS;
import static tavolo.persistence.seal.csc.CscScene.ECDSA;
import static tavolo.persistence.seal.csc.CscScene.GIULIA;
import static tavolo.persistence.seal.csc.CscScene.KEY;
import static tavolo.persistence.seal.csc.CscScene.PROVIDER;
import static tavolo.persistence.seal.csc.CscScene.access;
import static tavolo.persistence.seal.csc.CscScene.arrival;
import static tavolo.persistence.seal.csc.CscScene.consent;
import static tavolo.persistence.seal.csc.CscScene.done;
import static tavolo.persistence.seal.csc.CscScene.failed;
import static tavolo.persistence.seal.csc.CscScene.provider;
import static tavolo.persistence.seal.csc.CscScene.sign;
import static tavolo.persistence.seal.csc.CscScene.signing;
import static tavolo.persistence.seal.csc.CscScene.type;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tavolo.domain.Outcome;
import tavolo.domain.document.Sha256;
import tavolo.domain.signing.Departure;
import tavolo.domain.signing.RemoteAccess;
import tavolo.domain.signing.RemoteConsent;
import tavolo.domain.signing.RemoteTrouble;
import tavolo.persistence.seal.csc.CscProvider.Authorization;
import tavolo.persistence.seal.csc.CscProvider.ClientProof;

/// What the client sends, field by field: whose token, which proof, where to.
class CscRequestsTest {

    private CscServer server = new CscServer(GIULIA, CscServer.Manner.usual(ECDSA));

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void the_requests_are_those_of_the_text() {
        CscRemoteSigning signing = signing(server);
        Departure departure = done(signing.signIn(PROVIDER));
        Map<String, String> asked = CscServer.fields(departure.address().getRawQuery());
        assertThat(departure.address().toString())
                .startsWith(server.address() + "/oauth2/authorize?response_type=code&client_id=");
        assertThat(asked)
                .containsEntry("scope", "service")
                .containsEntry("redirect_uri", BACK.toString())
                .containsKeys("code_challenge", "state")
                .doesNotContainKey("client_secret");
        assertThat(departure.state()).isEqualTo(Sha256.digestOf(asked.getOrDefault("state", "")));

        RemoteAccess access = access(signing, server);
        done(sign(signing, server, access, KEY));

        String hash = Base64.getEncoder().encodeToString(Sha256.digestOf(DTBS).bytes());
        assertThat(server.last("oauth2/authorize").fields())
                .containsEntry("scope", "credential")
                .containsEntry("credentialID", CscServer.CREDENTIAL)
                .containsEntry("numSignatures", "1")
                .containsEntry("hashes", hash.replace('+', '-').replace('/', '_').replace("=", ""));
        assertThat(server.last("oauth2/token").fields())
                .containsEntry("grant_type", "authorization_code")
                .containsEntry("client_id", CscServer.CLIENT)
                .containsKeys("code", "code_verifier")
                .doesNotContainKey("client_secret");
        assertThat(server.last("signatures/signHash").fields())
                .containsEntry("hashes", "[\"" + hash + "\"]")
                .containsEntry("signAlgo", "\"" + ECDSA + "\"")
                .containsEntry("hashAlgorithmOID", "\"" + CscServer.SHA_256 + "\"")
                .containsEntry("operationMode", "\"S\"")
                .doesNotContainKey("SAD");
        assertThat(server.last("signatures/signHash").authorization()).startsWith("Bearer 4/");
    }

    @Test
    void a_consent_at_the_page_signs_by_its_own_token_after_the_sign_in_ran_out() {
        CscRemoteSigning signing = signing(server);
        RemoteAccess access = access(signing, server);
        String signedIn = bearerOf(signing, access);
        RemoteConsent consent = consent(signing, server, KEY);
        server.authorization().forgetSignIns();

        assertThat(signing.sign(PROVIDER, access, KEY, DTBS, consent))
                .isInstanceOf(Outcome.Done.class);
        assertThat(server.last("signatures/signHash").authorization())
                .startsWith("Bearer ")
                .isNotEqualTo(signedIn);
    }

    @Test
    void a_consent_at_the_page_signs_once() {
        CscRemoteSigning signing = signing(server);
        RemoteAccess access = access(signing, server);
        RemoteConsent consent = consent(signing, server, KEY);
        done(signing.sign(PROVIDER, access, KEY, DTBS, consent));

        assertThat(signing.sign(PROVIDER, access, KEY, DTBS, consent))
                .isEqualTo(failed(RemoteTrouble.NOT_AUTHORISED));
    }

    @Test
    void a_typed_pin_signs_by_the_sign_in_and_what_the_pin_activates() {
        serve(CscServer.Manner.usual(ECDSA).explicit());
        CscRemoteSigning signing = signing(server);
        RemoteAccess access = access(signing, server);
        String signedIn = bearerOf(signing, access);

        done(type(signing, access, KEY, CscServer.PIN));

        assertThat(server.last("credentials/authorize").authorization()).isEqualTo(signedIn);
        assertThat(server.last("signatures/signHash").authorization()).isEqualTo(signedIn);
        assertThat(server.last("signatures/signHash").fields())
                .containsEntry("hashAlgorithmOID", "\"" + CscServer.SHA_256 + "\"")
                .containsEntry("operationMode", "\"S\"")
                .containsKey("SAD");
        server.authorization().forgetSignIns();
        assertThat(type(signing, access, KEY, CscServer.PIN))
                .isEqualTo(failed(RemoteTrouble.NOT_AUTHORISED));
    }

    /// The proof of the header of whoever signed in.
    private String bearerOf(CscRemoteSigning signing, RemoteAccess access) {
        done(signing.credentials(PROVIDER, access));
        return server.last("credentials/list").authorization();
    }

    @Test
    void the_client_proves_itself_in_the_header() {
        access(signing(server), server);

        assertThat(server.last("oauth2/token").authorization())
                .isEqualTo(CscHttp.basic(CscServer.CLIENT, CscServer.SECRET));
        assertThat(server.last("oauth2/token").fields())
                .containsEntry("client_id", CscServer.CLIENT)
                .doesNotContainKey("client_secret")
                .doesNotContainValue(CscServer.SECRET);
    }

    /// Both words are encoded first, so that a colon in either of them divides nothing.
    @Test
    void the_header_keeps_every_character() {
        String header = CscHttp.basic("tavolo:uno", "a b+c%à/");

        assertThat(header).startsWith("Basic ");
        assertThat(
                        new String(
                                Base64.getDecoder().decode(header.substring(6)),
                                StandardCharsets.US_ASCII))
                .isEqualTo("tavolo%3Auno:a+b%2Bc%25%C3%A0%2F");
    }

    @Test
    void where_the_form_is_asked_for_the_secret_is_there_and_nowhere_else() {
        server.authorization().takeForms();
        CscRemoteSigning byForm = signing(provider(server, usual(), ClientProof.FORM));

        RemoteAccess access = access(byForm, server);

        assertThat(done(byForm.credentials(PROVIDER, access))).hasSize(1);
        assertThat(server.last("oauth2/token").fields())
                .containsEntry("client_secret", CscServer.SECRET);
        assertThat(server.last("oauth2/token").authorization()).isEqualTo("null");
    }

    @ParameterizedTest
    @CsvSource({"true, BASIC", "false, FORM"})
    void the_wrong_place_for_the_secret_is_told_as_not_let_in(
            boolean takesForms, ClientProof proof) {
        if (takesForms) {
            server.authorization().takeForms();
        }
        CscRemoteSigning signing = signing(provider(server, usual(), proof));
        Departure departure = done(signing.signIn(PROVIDER));

        assertThat(signing.arrive(PROVIDER, arrival(server.visit(departure.address()))))
                .isEqualTo(failed(RemoteTrouble.NOT_AUTHORISED));
    }

    @Test
    void the_authorization_server_may_have_other_paths_and_a_query_of_its_own() {
        server.authorization().move("/realms/firma/auth", "/realms/firma/token");
        URI page = URI.create(server.address() + "/realms/firma/auth?policy=firma");
        URI token = URI.create(server.address() + "/realms/firma/token");
        CscRemoteSigning signing =
                signing(
                        provider(
                                server,
                                new Authorization(URI.create(server.address()), page, token),
                                ClientProof.BASIC));

        assertThat(done(signing.signIn(PROVIDER)).address().toString())
                .startsWith(page + "&response_type=code&client_id=");
        assertThat(sign(signing, server, access(signing, server), KEY))
                .isInstanceOf(Outcome.Done.class);
        assertThat(server.last("oauth2/authorize").fields()).containsEntry("policy", "firma");
    }

    @Test
    void no_secret_and_no_token_reaches_the_log() {
        serve(CscServer.Manner.usual(ECDSA).explicit());
        server.list(List.of("guasto", CscServer.CREDENTIAL));
        CscRemoteSigning signing = signing(server);
        try (LogLines log = new LogLines()) {
            RemoteAccess access = access(signing, server);
            String bearer = bearerOf(signing, access);
            done(type(signing, access, KEY, CscServer.PIN));
            type(signing, access, KEY, "0");

            assertThat(log.all()).isNotEmpty();
            assertThat(String.join("\n", log.all()))
                    .doesNotContain(
                            CscServer.SECRET,
                            CscServer.PIN,
                            bearer.substring("Bearer ".length()),
                            CscHttp.basic(CscServer.CLIENT, CscServer.SECRET));
        }
        assertThat(provider(server, usual(), ClientProof.BASIC).client().toString())
                .doesNotContain(CscServer.SECRET);
    }

    @Test
    void the_token_is_nowhere_to_be_read() {
        CscRemoteSigning signing = signing(server);
        RemoteAccess access = access(signing, server);

        String sealed = new String(access.sealed().toArray(), StandardCharsets.ISO_8859_1);

        assertThat(sealed).doesNotContain("CKN69L8");
        assertThat(signing.providers().toString()).doesNotContain(CscServer.SECRET);
        CscRemoteSigning other =
                signing(provider(server, usual(), ClientProof.BASIC), "another key");
        assertThat(other.credentials(PROVIDER, access))
                .isEqualTo(failed(RemoteTrouble.NOT_AUTHORISED));
        assertThat(signing(server).credentials(PROVIDER, access)).isInstanceOf(Outcome.Done.class);
    }

    private Authorization usual() {
        return Authorization.at(URI.create(server.address()));
    }

    private void serve(CscServer.Manner manner) {
        server.close();
        server = new CscServer(GIULIA, manner);
    }
}
