package tavolo.persistence.seal.csc;

import static org.assertj.core.api.Assertions.assertThat;
import static tavolo.persistence.seal.csc.CscScene.ECDSA;
import static tavolo.persistence.seal.csc.CscScene.GIULIA;
import static tavolo.persistence.seal.csc.CscScene.KEY;
import static tavolo.persistence.seal.csc.CscScene.NOW;
import static tavolo.persistence.seal.csc.CscScene.PROVIDER;
import static tavolo.persistence.seal.csc.CscScene.RSA;
import static tavolo.persistence.seal.csc.CscScene.RSA_PERSON;
import static tavolo.persistence.seal.csc.CscScene.RSA_PSS;
import static tavolo.persistence.seal.csc.CscScene.done;
import static tavolo.persistence.seal.csc.CscScene.failed;
import static tavolo.persistence.seal.csc.CscScene.words;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tavolo.domain.Outcome;
import tavolo.domain.document.Bytes;
import tavolo.domain.signing.RemoteCredential;
import tavolo.domain.signing.RemoteCredential.Use;
import tavolo.domain.signing.RemoteTrouble;

/// The certificates that the client finds at a provider, read one by one.
class CscCredentialsTest {

    private CscServer server = new CscServer(GIULIA, CscServer.Manner.usual(ECDSA));

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void what_the_certificate_says_is_read_from_the_certificate() {
        RemoteCredential found = done(credentials()).getFirst();

        assertThat(found.credential()).isEqualTo(CscServer.CREDENTIAL);
        assertThat(found.holder()).isEqualTo("Giulia Marchetti");
        assertThat(found.issuer()).isEqualTo("Firma Lontana CA di prova");
        assertThat(found.certificate().authorities()).hasSize(1);
        assertThat(found.use()).isEqualTo(new Use.AtProvider(KEY));
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

        assertThat(done(credentials()).getFirst().use()).isEqualTo(new Use.Unusable(why));
    }

    @Test
    void a_chain_that_does_not_hold_together_is_not_believed() {
        serve(
                new QualifiedPerson(
                        GIULIA.key(), List.of(GIULIA.chain().getFirst(), RSA_PERSON.authority())),
                CscServer.Manner.usual(ECDSA));

        assertThat(credentials()).isEqualTo(failed(RemoteTrouble.ANSWER_UNREADABLE));
    }

    @Test
    void only_certificates_that_can_sign_are_asked_for() {
        done(credentials());

        assertThat(server.last("credentials/list").fields())
                .containsEntry("onlyValid", "true")
                .containsEntry("credentialInfo", "false");
        assertThat(server.last("credentials/info").fields())
                .containsEntry("certificates", "\"chain\"")
                .containsEntry("authInfo", "true");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200 | {}",
                "200 | no object",
                "200 | {\"cert\": {\"certificates\": [\"AAAA\"]}}",
                "400 | {\"error\": \"invalid_request\"}",
                "500 | {}"
            })
    void one_that_cannot_be_read_hides_no_other(int status, String body) {
        server.list(List.of("guasto", CscServer.CREDENTIAL));
        server.answerAbout("guasto", CscServer.Reply.of(status, body));

        assertThat(done(credentials()))
                .extracting(RemoteCredential::credential)
                .containsExactly(CscServer.CREDENTIAL);
    }

    @Test
    void what_has_no_name_hides_no_other() {
        server.answer(
                "credentials/list",
                CscServer.Reply.of(
                        200,
                        "{\"credentialIDs\": [7, \"\", \"%s\", \"%s\", \"%s\"]}"
                                .formatted(
                                        "x".repeat(300),
                                        CscServer.CREDENTIAL,
                                        CscServer.CREDENTIAL)));

        assertThat(done(credentials()))
                .extracting(RemoteCredential::credential)
                .containsExactly(CscServer.CREDENTIAL);
    }

    @Test
    void when_none_can_be_read_it_is_said_why() {
        server.list(List.of("guasto", "rotto"));
        server.answerAbout("guasto", CscServer.Reply.of(200, "{}"));

        assertThat(credentials()).isEqualTo(failed(RemoteTrouble.ANSWER_UNREADABLE));
    }

    /// A provider that fails as a whole is not asked twenty times.
    @ParameterizedTest
    @CsvSource({"401, NOT_AUTHORISED", "503, BUSY", "302, SENT_ELSEWHERE"})
    void a_provider_that_fails_is_not_asked_for_the_next(int status, RemoteTrouble why) {
        server.list(List.of("guasto", CscServer.CREDENTIAL));
        server.answerAbout("guasto", CscServer.Reply.of(status, ""));

        assertThat(credentials()).isEqualTo(failed(why));
        assertThat(infos()).isEqualTo(1);
    }

    @Test
    void of_many_the_first_twenty_are_read() {
        List<String> many = new ArrayList<>(List.of(CscServer.CREDENTIAL));
        IntStream.range(0, 40).forEach(number -> many.add("altro-" + number));
        server.list(many);

        assertThat(done(credentials())).hasSize(1);
        assertThat(infos()).isEqualTo(20);
    }

    @Test
    void nothing_listed_is_told_as_such() {
        server.list(List.of());

        assertThat(credentials()).isEqualTo(failed(RemoteTrouble.NO_CERTIFICATE));
    }

    /// The log names neither the certificate nor the person.
    @Test
    void what_was_passed_over_is_logged_without_a_name() {
        server.list(List.of("GIULIA-MARCHETTI-7", CscServer.CREDENTIAL));

        try (LogLines log = new LogLines()) {
            done(credentials());

            assertThat(log.all())
                    .singleElement()
                    .asString()
                    .contains("1 of 2", PROVIDER, "REQUEST_REFUSED")
                    .doesNotContain("GIULIA", CscServer.CREDENTIAL);
        }
    }

    @Test
    void a_chain_in_another_order_is_put_in_order() throws CertificateEncodingException {
        QualifiedPerson person = QualifiedPerson.underRoot(words("Giulia", "Marchetti"));
        X509Certificate own = person.chain().getFirst();
        X509Certificate authority = person.chain().get(1);
        X509Certificate root = person.chain().getLast();
        serve(
                new QualifiedPerson(person.key(), List.of(own, root, authority, root)),
                CscServer.Manner.usual(ECDSA));

        RemoteCredential found = done(credentials()).getFirst();

        assertThat(found.holder()).isEqualTo("Giulia Marchetti");
        assertThat(found.certificate().authorities())
                .containsExactly(Bytes.of(authority.getEncoded()), Bytes.of(root.getEncoded()));
        assertThat(found.use()).isEqualTo(new Use.AtProvider(KEY));
    }

    private Outcome<List<RemoteCredential>> credentials() {
        CscRemoteSigning signing = CscScene.signing(server);
        return signing.credentials(PROVIDER, CscScene.access(signing, server));
    }

    private long infos() {
        return server.calls().stream()
                .filter(call -> call.method().equals("credentials/info"))
                .count();
    }

    private void serve(QualifiedPerson person, CscServer.Manner manner) {
        server.close();
        server = new CscServer(person, manner);
    }
}
