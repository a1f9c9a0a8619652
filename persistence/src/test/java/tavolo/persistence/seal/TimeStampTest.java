package tavolo.persistence.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.SampleTexts;
import tavolo.domain.signing.Expectation;
import tavolo.domain.signing.Finding;
import tavolo.domain.signing.JudgedSignature;
import tavolo.domain.signing.Stamp;
import tavolo.domain.signing.StampedFile;
import tavolo.domain.signing.Verdict;
import tavolo.persistence.paper.Tool;

/// The time of signatures: by the embedded authority, by others, and by none.
class TimeStampTest {

    private static final Instant AT = Ceremony.AT;

    @TempDir private Path folder;

    private final TimeServer server = new TimeServer(AT.plusSeconds(5));

    @AfterEach
    void end() {
        server.close();
    }

    @Test
    void every_signature_and_the_seal_carry_the_time_of_the_embedded_authority() {
        assertThat(Fixture.CEREMONY.verdict(Fixture.THREE, Expectation.nothing()).signatures())
                .extracting(JudgedSignature::stamp)
                .hasSize(4)
                .containsOnly(Optional.of(new Stamp(AT, Certifier.TIME_NAME, false)));
    }

    @Test
    void openssl_verifies_each_signature_and_each_time_stamp_with_our_root_alone()
            throws IOException, InterruptedException {
        Path root = pem("root.pem", Fixture.CEREMONY.keys.root());
        try (PDDocument document = Loader.loadPDF(Fixture.THREE)) {
            for (PDSignature signature : document.getSignatureDictionaries()) {
                Path content = file("content", signature.getSignedContent(Fixture.THREE));
                byte[] cms = signature.getContents(Fixture.THREE);
                assertThat(
                                openssl(
                                        "cms",
                                        "-verify",
                                        "-binary",
                                        "-inform",
                                        "DER",
                                        "-in",
                                        file("cms", cms).toString(),
                                        "-content",
                                        content.toString(),
                                        "-CAfile",
                                        root.toString(),
                                        "-purpose",
                                        "any",
                                        "-attime",
                                        Long.toString(AT.getEpochSecond()),
                                        "-out",
                                        "/dev/null"))
                        .contains("successful");
                assertThat(
                                openssl(
                                        "ts",
                                        "-verify",
                                        "-token_in",
                                        "-in",
                                        file("token", token(cms)).toString(),
                                        "-data",
                                        file("value", signer(cms).getSignature()).toString(),
                                        "-CAfile",
                                        root.toString(),
                                        "-attime",
                                        Long.toString(AT.getEpochSecond())))
                        .contains("Verification: OK");
            }
        }
    }

    @Test
    void another_authority_gives_the_time_and_the_judge_trusts_its_root_only_when_told() {
        Ceremony ceremony = asking(server.configured(Optional.of(TimeServer.POLICY)));
        byte[] sealed = ceremony.sealed(Fixture.PAPER);

        Verdict verdict = judge(ceremony, List.of(server.anchor()), sealed);

        assertThat(verdict).isInstanceOf(Verdict.Valid.class);
        assertThat(verdict.signatures().getFirst().stamp())
                .map(Stamp::at)
                .contains(AT.plusSeconds(5));
        assertThat(judge(ceremony, List.of(), sealed).findings())
                .containsExactly(Finding.TIME_STAMP_WRONG);
    }

    @ParameterizedTest
    @EnumSource(value = TimeServer.Manner.class, mode = EnumSource.Mode.EXCLUDE, names = "GOOD")
    void a_stamp_that_is_wrong_or_missing_leaves_a_valid_signature_that_awaits_its_time(
            TimeServer.Manner manner) {
        server.behaves(manner);
        Ceremony ceremony = asking(server.configured(Optional.of(TimeServer.POLICY)));

        StampedFile sealed = ceremony.sealer.sealed(Fixture.PAPER, AT);

        assertThat(sealed.stamp()).isEmpty();
        assertThat(server.asked()).isEqualTo(1);
        assertThat(ceremony.pades.stamp(sealed.file().toArray())).isEmpty();
        assertThat(server.asked()).as("an authority that failed rests").isEqualTo(1);
        assertThat(ceremony.verdict(sealed.file().toArray(), Expectation.nothing()))
                .isInstanceOf(Verdict.Valid.class);
    }

    @Test
    void the_second_authority_is_asked_when_the_first_does_not_answer() {
        Ceremony ceremony =
                asking(server.configured(Optional.empty(), "http://localhost:1/nobody"));

        assertThat(ceremony.sealer.sealed(Fixture.PAPER, AT).stamp()).isPresent();
        assertThat(ceremony.pades.authorities())
                .extracting(authority -> authority.restsUntil().isPresent())
                .containsExactly(true, false);
        assertThat(ceremony.pades.authorities())
                .extracting(authority -> authority.lastFailure().isPresent())
                .containsExactly(true, false);
        assertThat(ceremony.pades.authorities().get(1).lastAnswer()).contains(AT);
    }

    @Test
    void authorities_without_a_root_to_trust_are_refused_at_the_start() {
        assertThatThrownBy(() ->
                        new OnlineTime(List.of("http://tsa.example"), List.of(), Optional.empty()))
                .isInstanceOf(KeysUnavailable.class)
                .hasMessageContaining("tavolo.time.anchors");
    }

    @Test
    void an_awaited_time_comes_as_a_document_time_stamp_and_others_sign_behind_it() {
        Ceremony silent = new Ceremony(folder.resolve("keys"), AT, _ -> List.of());
        byte[] sealed = silent.sealed(Fixture.PAPER);
        byte[] one = silent.signed(sealed, SampleTexts.PROVIDER_SLOT, "Giulia Marchetti");
        Ceremony again = new Ceremony(folder.resolve("keys"), AT);

        byte[] stamped = again.pades.stamp(one).orElseThrow().file().toArray();
        byte[] two = again.signed(stamped, SampleTexts.FIRST_UNION_SLOT, "Maria Rinaldi");

        assertThat(Bytes.of(one).isPrefixOf(stamped)).isTrue();
        assertThat(again.verdict(stamped, Expectation.buildsOn(one)))
                .isInstanceOf(Verdict.Valid.class);
        Verdict verdict = again.verdict(two, Expectation.buildsOn(stamped));
        assertThat(verdict).isInstanceOf(Verdict.Valid.class);
        assertThat(verdict.signatures())
                .extracting(signature -> signature.stamp().isPresent())
                .containsExactly(true, true, true);
        assertThat(Fixture.GATE.brokenRules(two)).isEmpty();
        assertThat(Tool.run("pdfsig", two, folder).split("Signature is Valid", -1)).hasSize(4);
    }

    private Ceremony asking(OnlineTime online) {
        return new Ceremony(folder.resolve("keys"), AT, _ -> online.authorities());
    }

    private static Verdict judge(Ceremony ceremony, List<X509Certificate> more, byte[] file) {
        Instant now = AT.plusSeconds(3600);
        PortalTrust own = ceremony.trustAt(now);
        PortalTrust trust = new PortalTrust(own.anchors(), more, own.lists());
        return new DssJudge(new PortalValidation(trust), InstantSource.fixed(now))
                .judge(file, Expectation.nothing());
    }

    private static SignerInformation signer(byte[] cms) {
        try {
            return new CMSSignedData(cms).getSignerInfos().iterator().next();
        } catch (CMSException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static byte[] token(byte[] cms) throws IOException {
        Attribute attribute =
                signer(cms)
                        .getUnsignedAttributes()
                        .get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
        return attribute.getAttrValues().getObjectAt(0).toASN1Primitive().getEncoded();
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private Path pem(String name, X509Certificate certificate) throws IOException {
        String body =
                Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                        .encodeToString(PortalKeys.encoded(certificate).toArray());
        return file(
                name,
                ("-----BEGIN CERTIFICATE-----\n" + body + "\n-----END CERTIFICATE-----\n")
                        .getBytes(StandardCharsets.US_ASCII));
    }

    private static String openssl(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("openssl"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
