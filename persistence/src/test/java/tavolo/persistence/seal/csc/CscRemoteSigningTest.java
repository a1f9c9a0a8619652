package tavolo.persistence.seal.csc;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.document.Sha256;
import tavolo.domain.signing.Arrival;
import tavolo.domain.signing.Departure;
import tavolo.domain.signing.RemoteAccess;
import tavolo.domain.signing.RemoteConsent;
import tavolo.domain.signing.RemoteCredential;
import tavolo.domain.signing.RemoteCredential.Use;
import tavolo.domain.signing.RemoteKey;
import tavolo.domain.signing.RemoteRefusal;
import tavolo.domain.signing.RemoteTrouble;
import tavolo.domain.signing.RemoteValue;

/// The client against a provider that runs here and answers as the text of the API says.
class CscRemoteSigningTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:30:00Z");
    private static final String PROVIDER = "lontana";
    private static final byte[] DTBS = "quel che si firma".getBytes(StandardCharsets.UTF_8);
    private static final String ECDSA = "1.2.840.10045.4.3.2";
    private static final String EC = "1.2.840.10045.2.1";
    private static final String RSA = "1.2.840.113549.1.1.1";
    private static final String RSA_SHA_256 = "1.2.840.113549.1.1.11";
    private static final String RSA_PSS = "1.2.840.113549.1.1.10";
    private static final URI BACK = URI.create("https://tavolo.example/firma-remota");

    private static final QualifiedPerson GIULIA =
            QualifiedPerson.elliptic("secp256r1", words("Giulia", "Marchetti"));
    private static final QualifiedPerson RSA_PERSON =
            QualifiedPerson.rsa(2048, words("Giulia", "Marchetti"));

    private CscServer server = new CscServer(GIULIA, CscServer.Manner.usual(ECDSA));

    @AfterEach
    void close() {
        server.close();
    }

    private static QualifiedPerson.Words words(String given, String family) {
        return QualifiedPerson.qualified(given, family, NOW.minus(Duration.ofDays(10)));
    }

    static Stream<Arguments> manners() {
        return Stream.of(
                Arguments.of(GIULIA, CscServer.Manner.usual(ECDSA)),
                Arguments.of(GIULIA, CscServer.Manner.usual(ECDSA).plain()),
                Arguments.of(GIULIA, CscServer.Manner.usual(EC).plain()),
                Arguments.of(GIULIA, CscServer.Manner.usual(ECDSA).unbound()),
                Arguments.of(
                        QualifiedPerson.elliptic("secp384r1", words("Ugo", "Riva")),
                        CscServer.Manner.usual(ECDSA).plain()),
                Arguments.of(RSA_PERSON, CscServer.Manner.usual(RSA_SHA_256, RSA_PSS)),
                Arguments.of(RSA_PERSON, CscServer.Manner.usual(RSA)),
                Arguments.of(GIULIA, CscServer.Manner.usual(ECDSA).explicit()),
                Arguments.of(GIULIA, CscServer.Manner.usual(ECDSA).plain().explicit()));
    }

    @ParameterizedTest
    @MethodSource("manners")
    void a_value_comes_back_that_the_certificate_confirms(
            QualifiedPerson person, CscServer.Manner manner) throws GeneralSecurityException {
        serve(person, manner);
        CscRemoteSigning signing = signing();
        RemoteAccess access = access(signing);
        RemoteCredential found = done(signing.credentials(PROVIDER, access)).getFirst();

        RemoteValue value = done(sign(signing, access, found));

        Signature check =
                Signature.getInstance(
                        person.key().getPublic().getAlgorithm().equals("RSA")
                                ? "SHA256withRSA"
                                : "SHA256withECDSA");
        check.initVerify(person.key().getPublic());
        check.update(DTBS);
        assertThat(check.verify(value.value().toArray())).isTrue();
    }

    private static Outcome<RemoteValue> sign(
            CscRemoteSigning signing, CscServer server, RemoteAccess access, RemoteKey key) {
        Departure departure = done(signing.consent(PROVIDER, key, DTBS));
        return signing.sign(
                PROVIDER,
                access,
                key,
                DTBS,
                new RemoteConsent.Returned(arrival(server.visit(departure.address()))));
    }

    private Outcome<RemoteValue> sign(
            CscRemoteSigning signing, RemoteAccess access, RemoteCredential found) {
        return switch (found.use()) {
            case Use.AtProvider(RemoteKey key) -> sign(signing, server, access, key);
            case Use.BySecrets(RemoteKey key, var fields) -> {
                assertThat(fields).extracting(field -> field.id()).containsExactly("PIN");
                yield signing.sign(
                        PROVIDER,
                        access,
                        key,
                        DTBS,
                        new RemoteConsent.Typed(Map.of("PIN", CscServer.PIN)));
            }
            case Use.Unusable(RemoteTrouble why) -> throw new AssertionError(why);
        };
    }

    @Test
    void the_requests_are_those_of_the_text() {
        CscRemoteSigning signing = signing();
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

        RemoteAccess access = access(signing);
        RemoteCredential found = done(signing.credentials(PROVIDER, access)).getFirst();
        done(sign(signing, access, found));

        String hash = Base64.getEncoder().encodeToString(Sha256.digestOf(DTBS).bytes());
        assertThat(server.last("oauth2/authorize").fields())
                .containsEntry("scope", "credential")
                .containsEntry("credentialID", CscServer.CREDENTIAL)
                .containsEntry("numSignatures", "1")
                .containsEntry("hashes", hash.replace('+', '-').replace('/', '_').replace("=", ""));
        assertThat(server.last("oauth2/token").fields())
                .containsEntry("grant_type", "authorization_code")
                .containsKeys("code", "code_verifier", "client_secret");
        assertThat(server.last("credentials/info").fields())
                .containsEntry("certificates", "\"chain\"")
                .containsEntry("authInfo", "true");
        assertThat(server.last("signatures/signHash").fields())
                .containsEntry("hashes", "[\"" + hash + "\"]")
                .containsEntry("signAlgo", "\"" + ECDSA + "\"")
                .containsKey("SAD")
                .doesNotContainKey("hashAlgorithmOID");
        assertThat(server.last("signatures/signHash").authorization()).startsWith("Bearer 4/");
    }

    @Test
    void what_the_certificate_says_is_read_from_the_certificate() {
        CscRemoteSigning signing = signing();

        RemoteCredential found = done(signing.credentials(PROVIDER, access(signing))).getFirst();

        assertThat(found.credential()).isEqualTo(CscServer.CREDENTIAL);
        assertThat(found.holder()).isEqualTo("Giulia Marchetti");
        assertThat(found.issuer()).isEqualTo("Firma Lontana CA di prova");
        assertThat(found.certificate().authorities()).hasSize(1);
        assertThat(found.use())
                .isEqualTo(new Use.AtProvider(new RemoteKey(CscServer.CREDENTIAL, ECDSA)));
    }

    @Test
    void the_token_is_nowhere_to_be_read() {
        CscRemoteSigning signing = signing();
        RemoteAccess access = access(signing);

        String sealed = new String(access.sealed().toArray(), StandardCharsets.ISO_8859_1);

        assertThat(sealed).doesNotContain("CKN69L8");
        assertThat(signing.providers().toString()).doesNotContain(CscServer.SECRET);
        CscRemoteSigning other =
                signing(server.address(), "another key".getBytes(StandardCharsets.UTF_8));
        assertThat(other.credentials(PROVIDER, access))
                .isEqualTo(failed(RemoteTrouble.NOT_AUTHORISED));
        assertThat(signing().credentials(PROVIDER, access)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void a_code_counts_once_and_only_with_its_own_verifier() {
        CscRemoteSigning signing = signing();
        Departure departure = done(signing.signIn(PROVIDER));
        Arrival first = arrival(server.visit(departure.address()));
        assertThat(signing.arrive(PROVIDER, first)).isInstanceOf(Outcome.Done.class);
        assertThat(signing.arrive(PROVIDER, first)).isEqualTo(failed(RemoteTrouble.NOT_AUTHORISED));

        Arrival stolen = arrival(server.visit(done(signing.signIn(PROVIDER)).address()));
        assertThat(signing.arrive(PROVIDER, new Arrival("another state", stolen.code())))
                .isEqualTo(failed(RemoteTrouble.NOT_AUTHORISED));
    }

    @Test
    void consent_to_one_hash_signs_no_other() {
        CscRemoteSigning signing = signing();
        RemoteAccess access = access(signing);
        RemoteKey key = new RemoteKey(CscServer.CREDENTIAL, ECDSA);
        Departure departure = done(signing.consent(PROVIDER, key, DTBS));
        RemoteConsent consent =
                new RemoteConsent.Returned(arrival(server.visit(departure.address())));

        assertThat(
                        signing.sign(
                                PROVIDER,
                                access,
                                key,
                                "altro".getBytes(StandardCharsets.UTF_8),
                                consent))
                .isEqualTo(failed(RemoteTrouble.REQUEST_REFUSED));
    }

    @Test
    void a_wrong_pin_is_told_apart() {
        serve(GIULIA, CscServer.Manner.usual(ECDSA).explicit());
        CscRemoteSigning signing = signing();

        assertThat(
                        signing.sign(
                                PROVIDER,
                                access(signing),
                                new RemoteKey(CscServer.CREDENTIAL, ECDSA),
                                DTBS,
                                new RemoteConsent.Typed(Map.of("PIN", "0"))))
                .isEqualTo(failed(RemoteTrouble.WRONG_SECRETS));
    }

    @ParameterizedTest
    @CsvSource({
        "401, NOT_AUTHORISED",
        "403, NOT_AUTHORISED",
        "400, REQUEST_REFUSED",
        "404, REQUEST_REFUSED",
        "429, BUSY",
        "500, BROKEN",
        "501, BROKEN",
        "503, BUSY",
        "204, ANSWER_UNREADABLE",
        "302, SENT_ELSEWHERE",
        "307, SENT_ELSEWHERE"
    })
    void every_status_has_its_word(int status, RemoteTrouble word) {
        CscRemoteSigning signing = signing();
        RemoteAccess access = access(signing);
        server.answer("credentials/list", CscServer.Reply.of(status, ""));

        assertThat(signing.credentials(PROVIDER, access)).isEqualTo(failed(word));
    }

    @Test
    void the_client_goes_nowhere_else_and_takes_its_secrets_nowhere_else() {
        try (CscServer elsewhere = new CscServer(GIULIA, CscServer.Manner.usual(ECDSA))) {
            CscRemoteSigning signing = signing();
            RemoteAccess access = access(signing);
            server.answer(
                    "credentials/list",
                    new CscServer.Reply(
                            307,
                            "{}",
                            Map.of("Location", elsewhere.address() + "/csc/v2/credentials/list"),
                            0));

            assertThat(signing.credentials(PROVIDER, access))
                    .isEqualTo(failed(RemoteTrouble.SENT_ELSEWHERE));
            assertThat(elsewhere.calls()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "<html>",
                "{\"credentialIDs\": \"GX0112348\"}",
                "{\"credentialIDs\": [1]}",
                "{\"credentialIDs\": [\"\"]}",
                "{\"credentialIDs\": [\"a\"], \"credentialIDs\": [\"b\"]}",
                "{\"credentialIDs\": [\"a\"]} and more",
                "{}"
            })
    void an_answer_of_another_form_is_not_guessed_at(String body) {
        CscRemoteSigning signing = signing();
        RemoteAccess access = access(signing);
        server.answer("credentials/list", CscServer.Reply.of(200, body));

        assertThat(signing.credentials(PROVIDER, access))
                .isEqualTo(failed(RemoteTrouble.ANSWER_UNREADABLE));
    }

    @Test
    void nested_long_and_many_are_refused() {
        CscRemoteSigning signing = signing();
        RemoteAccess access = access(signing);
        for (String body :
                List.of(
                        "{\"a\":".repeat(50) + "1" + "}".repeat(50),
                        "{\"credentialIDs\": [\"" + "x".repeat(300) + "\"]}",
                        "{\"credentialIDs\": [" + "\"x\",".repeat(30) + "\"x\"]}")) {
            server.answer("credentials/list", CscServer.Reply.of(200, body));

            assertThat(signing.credentials(PROVIDER, access))
                    .isEqualTo(failed(RemoteTrouble.ANSWER_UNREADABLE));
        }
    }

    @Test
    void a_huge_answer_is_not_read_to_its_end() {
        CscRemoteSigning signing = signing();
        RemoteAccess access = access(signing);
        server.answer(
                "credentials/list",
                CscServer.Reply.of(200, " ".repeat(CscHttp.LARGEST_ANSWER + 1) + "{}"));

        assertThat(signing.credentials(PROVIDER, access))
                .isEqualTo(failed(RemoteTrouble.ANSWER_TOO_LARGE));
    }

    @Test
    void a_slow_answer_is_not_waited_for() {
        CscRemoteSigning signing = signing();
        RemoteAccess access = access(signing);
        server.answer("credentials/list", new CscServer.Reply(200, "{}", Map.of(), 3000));

        assertThat(signing.credentials(PROVIDER, access))
                .isEqualTo(failed(RemoteTrouble.TIMED_OUT));
    }

    @Test
    void nobody_there_is_told_as_such() {
        CscRemoteSigning signing = signing();
        server.close();

        assertThat(signing.signIn(PROVIDER)).isEqualTo(failed(RemoteTrouble.UNREACHABLE));
        assertThat(signing.signIn("unknown"))
                .isEqualTo(Outcome.refused(new RemoteRefusal.ProviderUnknown()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"specs\": \"1.0.4.0\"}",
                "{\"specs\": \"2.0.0.0\", \"authType\": [\"basic\"]}",
                "{\"specs\": \"2.0.0.0\", \"authType\": [\"oauth2code\"], \"methods\": [\"info\"]}",
                "{\"specs\": \"2.0.0.0\", \"authType\": [\"oauth2code\"], \"methods\":"
                        + " [\"credentials/info\", \"signatures/signHash\"],"
                        + " \"oauth2\": \"https://elsewhere.example/\"}"
            })
    void a_service_that_does_not_fit_is_not_begun_with(String info) {
        server.answer("info", CscServer.Reply.of(200, info));

        assertThat(signing().signIn(PROVIDER)).isEqualTo(failed(RemoteTrouble.SERVICE_UNSUITABLE));
    }

    static Stream<Arguments> unusable() {
        Instant longAgo = NOW.minus(Duration.ofDays(5000));
        return Stream.of(
                Arguments.of(
                        RSA_PERSON,
                        CscServer.Manner.usual(RSA_PSS),
                        RemoteTrouble.ALGORITHM_UNSUPPORTED),
                Arguments.of(
                        GIULIA,
                        CscServer.Manner.usual("1.3.101.112"),
                        RemoteTrouble.ALGORITHM_UNSUPPORTED),
                Arguments.of(
                        QualifiedPerson.rsa(1024, words("Giulia", "Marchetti")),
                        CscServer.Manner.usual(RSA),
                        RemoteTrouble.ALGORITHM_UNSUPPORTED),
                Arguments.of(
                        QualifiedPerson.elliptic(
                                "secp256r1",
                                new QualifiedPerson.Words("Giulia", "Marchetti", NOW, List.of())),
                        CscServer.Manner.usual(ECDSA),
                        RemoteTrouble.NOT_QUALIFIED),
                Arguments.of(
                        QualifiedPerson.elliptic(
                                "secp256r1",
                                new QualifiedPerson.Words(
                                        "Giulia", "Marchetti", NOW, List.of("0.4.0.1862.1.1"))),
                        CscServer.Manner.usual(ECDSA),
                        RemoteTrouble.NOT_QUALIFIED),
                Arguments.of(
                        QualifiedPerson.elliptic(
                                "secp256r1",
                                QualifiedPerson.qualified("Giulia", "Marchetti", longAgo)),
                        CscServer.Manner.usual(ECDSA),
                        RemoteTrouble.CERTIFICATE_NOT_IN_USE));
    }

    @ParameterizedTest
    @MethodSource("unusable")
    void a_certificate_that_cannot_be_used_says_why(
            QualifiedPerson person, CscServer.Manner manner, RemoteTrouble why) {
        serve(person, manner);
        CscRemoteSigning signing = signing();

        assertThat(done(signing.credentials(PROVIDER, access(signing))).getFirst().use())
                .isEqualTo(new Use.Unusable(why));
    }

    @Test
    void a_chain_that_does_not_hold_together_is_not_believed() {
        serve(
                new QualifiedPerson(
                        GIULIA.key(), List.of(GIULIA.chain().getFirst(), RSA_PERSON.authority())),
                CscServer.Manner.usual(ECDSA));
        CscRemoteSigning signing = signing();

        assertThat(signing.credentials(PROVIDER, access(signing)))
                .isEqualTo(failed(RemoteTrouble.ANSWER_UNREADABLE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"signatures\": []}",
                "{\"signatures\": [\"a\", \"b\"]}",
                "{\"signatures\": [7]}",
                "{\"responseID\": \"158112\"}"
            })
    void a_value_that_is_none_is_refused(String body) {
        CscRemoteSigning signing = signing();
        RemoteAccess access = access(signing);
        server.answer("signatures/signHash", CscServer.Reply.of(200, body));

        assertThat(sign(signing, server, access, new RemoteKey(CscServer.CREDENTIAL, ECDSA)))
                .isEqualTo(failed(RemoteTrouble.ANSWER_UNREADABLE));
        server.answer(
                "signatures/signHash", CscServer.Reply.of(200, "{\"signatures\": [\"AAA=\"]}"));
        assertThat(sign(signing, server, access, new RemoteKey(CscServer.CREDENTIAL, ECDSA)))
                .isEqualTo(failed(RemoteTrouble.WRONG_VALUE));
    }

    private void serve(QualifiedPerson person, CscServer.Manner manner) {
        server.close();
        server = new CscServer(person, manner);
    }

    private CscRemoteSigning signing() {
        return signing(server.address(), "a private key".getBytes(StandardCharsets.UTF_8));
    }

    private static CscRemoteSigning signing(String address, byte[] secret) {
        CscProvider provider =
                new CscProvider(
                        PROVIDER,
                        "Firma Lontana",
                        URI.create(address + "/csc/v2"),
                        URI.create(address),
                        CscServer.CLIENT,
                        CscServer.SECRET);
        return new CscRemoteSigning(
                new CscSettings(List.of(provider), BACK),
                new PortalSeal(secret),
                InstantSource.fixed(NOW),
                Duration.ofSeconds(1));
    }

    private RemoteAccess access(CscRemoteSigning signing) {
        Departure departure = done(signing.signIn(PROVIDER));
        return done(signing.arrive(PROVIDER, arrival(server.visit(departure.address()))));
    }

    private static Arrival arrival(URI back) {
        assertThat(back.toString()).startsWith(BACK + "?");
        Map<String, String> brought = CscServer.fields(back.getRawQuery());
        return new Arrival(brought.getOrDefault("state", ""), brought.getOrDefault("code", ""));
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(Refusal why) -> throw new AssertionError(why.toString());
        };
    }

    private static <T> Outcome<T> failed(RemoteTrouble why) {
        return Outcome.refused(new RemoteRefusal.ProviderFailed(why));
    }
}
