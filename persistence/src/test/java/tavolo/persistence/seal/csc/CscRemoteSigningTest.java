package tavolo.persistence.seal.csc;

import static org.assertj.core.api.Assertions.assertThat;
import static tavolo.persistence.seal.csc.CscScene.DTBS;
import static tavolo.persistence.seal.csc.CscScene.ECDSA;
import static tavolo.persistence.seal.csc.CscScene.GIULIA;
import static tavolo.persistence.seal.csc.CscScene.KEY;
import static tavolo.persistence.seal.csc.CscScene.PROVIDER;
import static tavolo.persistence.seal.csc.CscScene.RSA;
import static tavolo.persistence.seal.csc.CscScene.RSA_PERSON;
import static tavolo.persistence.seal.csc.CscScene.RSA_PSS;
import static tavolo.persistence.seal.csc.CscScene.arrival;
import static tavolo.persistence.seal.csc.CscScene.consent;
import static tavolo.persistence.seal.csc.CscScene.done;
import static tavolo.persistence.seal.csc.CscScene.failed;
import static tavolo.persistence.seal.csc.CscScene.type;
import static tavolo.persistence.seal.csc.CscScene.words;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
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

    private static final String EC = "1.2.840.10045.2.1";
    private static final String RSA_SHA_256 = "1.2.840.113549.1.1.11";

    private CscServer server = new CscServer(GIULIA, CscServer.Manner.usual(ECDSA));

    @AfterEach
    void close() {
        server.close();
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

    private Outcome<RemoteValue> sign(
            CscRemoteSigning signing, RemoteAccess access, RemoteCredential found) {
        return switch (found.use()) {
            case Use.AtProvider(RemoteKey key) -> CscScene.sign(signing, server, access, key);
            case Use.BySecrets(RemoteKey key, var fields) -> {
                assertThat(fields).extracting(field -> field.id()).containsExactly("PIN");
                yield type(signing, access, key, CscServer.PIN);
            }
            case Use.Unusable(RemoteTrouble why) -> throw new AssertionError(why);
        };
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
        RemoteConsent consent = consent(signing, server, KEY);
        assertThat(
                        signing.sign(
                                PROVIDER,
                                access,
                                KEY,
                                "altro".getBytes(StandardCharsets.UTF_8),
                                consent))
                .isEqualTo(failed(RemoteTrouble.REQUEST_REFUSED));
    }

    @Test
    void a_wrong_pin_is_told_apart() {
        serve(GIULIA, CscServer.Manner.usual(ECDSA).explicit());
        CscRemoteSigning signing = signing();

        assertThat(type(signing, access(signing), KEY, "0"))
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
    void nested_and_long_are_refused() {
        CscRemoteSigning signing = signing();
        RemoteAccess access = access(signing);
        for (String body :
                List.of(
                        "{\"a\":".repeat(50) + "1" + "}".repeat(50),
                        "{\"credentialIDs\": [\"" + "x".repeat(300) + "\"]}")) {
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
                "{\"signatures\": []}",
                "{\"signatures\": [\"a\", \"b\"]}",
                "{\"signatures\": [7]}",
                "{\"responseID\": \"158112\"}"
            })
    void a_value_that_is_none_is_refused(String body) {
        CscRemoteSigning signing = signing();
        RemoteAccess access = access(signing);
        server.answer("signatures/signHash", CscServer.Reply.of(200, body));

        assertThat(CscScene.sign(signing, server, access, KEY))
                .isEqualTo(failed(RemoteTrouble.ANSWER_UNREADABLE));
        server.answer(
                "signatures/signHash", CscServer.Reply.of(200, "{\"signatures\": [\"AAA=\"]}"));
        assertThat(CscScene.sign(signing, server, access, KEY))
                .isEqualTo(failed(RemoteTrouble.WRONG_VALUE));
    }

    private void serve(QualifiedPerson person, CscServer.Manner manner) {
        server.close();
        server = new CscServer(person, manner);
    }

    private CscRemoteSigning signing() {
        return CscScene.signing(server);
    }

    private RemoteAccess access(CscRemoteSigning signing) {
        return CscScene.access(signing, server);
    }
}
