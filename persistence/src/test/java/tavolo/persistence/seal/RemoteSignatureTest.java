package tavolo.persistence.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tavolo.persistence.seal.Fixture.CEREMONY;
import static tavolo.persistence.seal.Fixture.GATE;
import static tavolo.persistence.seal.Fixture.ONE;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Date;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.SampleTexts;
import tavolo.domain.signing.Arrival;
import tavolo.domain.signing.Prepared;
import tavolo.domain.signing.RemoteAccess;
import tavolo.domain.signing.RemoteConsent;
import tavolo.domain.signing.RemoteCredential;
import tavolo.domain.signing.RemoteCredential.Use;
import tavolo.domain.signing.RemoteKey;
import tavolo.domain.signing.RemoteSigning;
import tavolo.domain.signing.RemoteValue;
import tavolo.domain.signing.WrongSignatureValue;
import tavolo.persistence.paper.Tool;
import tavolo.persistence.seal.csc.CscRemoteSigning;
import tavolo.persistence.seal.csc.CscServer;
import tavolo.persistence.seal.csc.CscServer.Manner;
import tavolo.persistence.seal.csc.QualifiedPerson;

/// A paper signed with a key that a provider keeps, judged by other eyes than those that made it.
class RemoteSignatureTest {

    private static final String PROVIDER = "lontana";
    private static final String ECDSA = "1.2.840.10045.4.3.2";
    private static final String RSA_SHA_256 = "1.2.840.113549.1.1.11";

    @TempDir private Path folder;

    static Stream<Arguments> people() {
        QualifiedPerson.Words words =
                QualifiedPerson.qualified(
                        "Maria", "Rinaldi", Ceremony.AT.minus(Duration.ofDays(3)));
        QualifiedPerson elliptic = QualifiedPerson.elliptic("secp256r1", words);
        return Stream.of(
                Arguments.of(elliptic, Manner.usual(ECDSA).plain()),
                Arguments.of(elliptic, Manner.usual(ECDSA).unbound()),
                Arguments.of(QualifiedPerson.elliptic("secp384r1", words), Manner.usual(ECDSA)),
                Arguments.of(QualifiedPerson.rsa(3072, words), Manner.usual(RSA_SHA_256)));
    }

    @ParameterizedTest
    @MethodSource("people")
    void the_file_is_signed_and_everybody_finds_it_so(QualifiedPerson person, Manner manner) {
        byte[] signed;
        Prepared prepared;
        try (CscServer server = new CscServer(person, manner)) {
            Remote remote = new Remote(server);
            prepared = remote.prepared(ONE);
            signed = CEREMONY.preparer.complete(prepared, remote.value(prepared)).file().toArray();
        }

        assertThat(CEREMONY.quick.check(ONE, signed, prepared.certificate())).isEmpty();
        assertThat(Bytes.of(ONE).isPrefixOf(signed)).isTrue();
        assertThat(GATE.brokenRules(signed)).isEmpty();
        String read = Tool.run("pdfsig", signed, folder);
        assertThat(read.split("Signature is Valid.", -1)).hasSize(4);
        assertThat(read).contains("Rinaldi Maria").contains("Signature Type: ETSI.CAdES");
        SimpleReport report = report(signed, person);
        assertThat(report.getIndication(report.getSignatureIdList().getLast()))
                .isEqualTo(Indication.TOTAL_PASSED);
        assertThat(report.getSignatureIdList()).hasSize(3);
    }

    /// By the validator's own policy, with the person's authority as the only anchor.
    private static SimpleReport report(byte[] signed, QualifiedPerson person) {
        CommonTrustedCertificateSource anchors = new CommonTrustedCertificateSource();
        anchors.addCertificate(new CertificateToken(person.authority()));
        CommonCertificateVerifier verifier = new CommonCertificateVerifier(true);
        verifier.setTrustedCertSources(anchors);
        verifier.setAIASource(null);
        PDFDocumentValidator validator = new PDFDocumentValidator(Pades.document(signed));
        validator.setCertificateVerifier(verifier);
        validator.setValidationTime(Date.from(Ceremony.AT.plusSeconds(3600)));
        return validator.validateDocument().getSimpleReport();
    }

    @ParameterizedTest
    @MethodSource("people")
    void a_value_for_something_else_never_enters_the_file(QualifiedPerson person, Manner manner) {
        try (CscServer server = new CscServer(person, manner)) {
            Remote remote = new Remote(server);
            Prepared prepared = remote.prepared(ONE);
            server.signSomethingElse();
            byte[] value = remote.value(prepared);

            assertThatThrownBy(() -> CEREMONY.preparer.complete(prepared, value))
                    .isInstanceOf(WrongSignatureValue.class);
        }
    }

    /// A person at a provider, from the sign-in to the value.
    private static final class Remote {

        private final CscServer server;
        private final RemoteSigning signing;
        private final RemoteAccess access;
        private final RemoteCredential credential;

        Remote(CscServer server) {
            this.server = server;
            this.signing =
                    CscRemoteSigning.configured(
                            environment(server), new byte[32], InstantSource.fixed(Ceremony.AT));
            URI back = server.visit(done(signing.signIn(PROVIDER)).address());
            this.access = done(signing.arrive(PROVIDER, arrival(back)));
            this.credential = done(signing.credentials(PROVIDER, access)).getFirst();
        }

        private static StandardEnvironment environment(CscServer server) {
            String all = "tavolo.remote-signing." + PROVIDER + ".";
            StandardEnvironment environment = new StandardEnvironment();
            environment
                    .getPropertySources()
                    .addFirst(
                            new MapPropertySource(
                                    "test",
                                    Map.of(
                                            all + "name",
                                            "Firma Lontana",
                                            all + "address",
                                            server.address() + "/csc/v2",
                                            all + "client-id",
                                            CscServer.CLIENT,
                                            all + "client-secret",
                                            CscServer.SECRET)));
            return environment;
        }

        Prepared prepared(byte[] base) {
            return CEREMONY.preparer.prepare(
                    base,
                    SampleTexts.FIRST_UNION_SLOT,
                    credential.certificate(),
                    Ceremony.AT.plusSeconds(60));
        }

        byte[] value(Prepared prepared) {
            RemoteKey key = ((Use.AtProvider) credential.use()).key();
            byte[] dtbs = prepared.dtbs().toArray();
            URI back = server.visit(done(signing.consent(PROVIDER, key, dtbs)).address());
            RemoteConsent consent = new RemoteConsent.Returned(arrival(back));
            RemoteValue value = done(signing.sign(PROVIDER, access, key, dtbs, consent));
            return value.value().toArray();
        }

        private static Arrival arrival(URI back) {
            Map<String, String> brought = CscServer.fields(back.getRawQuery());
            return new Arrival(brought.getOrDefault("state", ""), brought.getOrDefault("code", ""));
        }

        private static <T> T done(Outcome<T> outcome) {
            return switch (outcome) {
                case Outcome.Done<T>(T value) -> value;
                case Outcome.Refused<T>(Refusal why) -> throw new AssertionError(why.toString());
            };
        }
    }
}
