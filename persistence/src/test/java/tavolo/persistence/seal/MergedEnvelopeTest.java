package tavolo.persistence.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tavolo.domain.document.Bytes;
import tavolo.domain.signing.Examined;
import tavolo.domain.signing.OutsideSignature;
import tavolo.domain.signing.Verdict;
import tavolo.persistence.seal.ForeignAuthority.Device;
import tavolo.persistence.seal.ForeignAuthority.Holder;

/// What two parties signed apart, put together: nothing of a signature changes, and others read it.
@DisplayNameGeneration(ReplaceUnderscores.class)
class MergedEnvelopeTest {

    private static final Instant NOW = Ceremony.AT.plus(Duration.ofHours(1));
    private static final ForeignAuthority AUTHORITY =
            ForeignAuthority.named("Prestatore di prova CA", NOW);
    private static final Device MARIA = AUTHORITY.device(new Holder("Maria", "Rinaldi", ""), NOW);
    private static final Device FERRI = AUTHORITY.device(new Holder("Niccolò", "Ferri", ""), NOW);
    private static final byte[] PAPER = Fixture.ONE;
    private static final Bytes ONE = Bytes.of(MARIA.enveloped(PAPER, NOW, false));
    private static final Bytes OTHER = Bytes.of(FERRI.enveloped(PAPER, NOW.plusSeconds(60), false));

    @TempDir Path folder;

    @Test
    void both_signatures_stand_in_one_envelope_byte_for_byte() throws CMSException, IOException {
        Bytes merged = MergedEnvelope.of(List.of(ONE, OTHER)).orElseThrow();

        Set<Bytes> before = signatures(ONE);
        before.addAll(signatures(OTHER));
        assertThat(signatures(merged)).hasSize(2).isEqualTo(before);
        assertThat(new CMSSignedData(merged.toArray()).getSignedContent().getContent())
                .isEqualTo(PAPER);
        assertThat(MergedEnvelope.of(List.of(ONE, OTHER))).contains(merged);
    }

    @Test
    void the_judge_finds_both_valid() {
        Examined found =
                new DssUploadJudge(
                                new PortalValidation(
                                        Fixture.CEREMONY.trust(), () -> AUTHORITY.trust(NOW)),
                                InstantSource.fixed(NOW.plusSeconds(3600)))
                        .envelope(MergedEnvelope.of(List.of(ONE, OTHER)).orElseThrow().toArray());

        assertThat(found.verdict()).isInstanceOf(Verdict.Valid.class);
        assertThat(found.added())
                .extracting(OutsideSignature::names)
                .containsExactlyInAnyOrder("Maria Rinaldi", "Niccolò Ferri");
    }

    @Test
    void openssl_verifies_what_was_put_together() throws IOException, InterruptedException {
        Bytes merged = MergedEnvelope.of(List.of(ONE, OTHER)).orElseThrow();
        Path out = folder.resolve("content");

        String said =
                openssl(
                        "cms",
                        "-verify",
                        "-binary",
                        "-inform",
                        "DER",
                        "-in",
                        file("merged.p7m", merged.toArray()).toString(),
                        "-CAfile",
                        root().toString(),
                        "-purpose",
                        "any",
                        "-attime",
                        Long.toString(NOW.getEpochSecond()),
                        "-out",
                        out.toString());

        assertThat(said).contains("successful");
        assertThat(Files.readAllBytes(out)).isEqualTo(PAPER);
        assertThat(
                        openssl(
                                        "cms",
                                        "-cmsout",
                                        "-print",
                                        "-noout",
                                        "-inform",
                                        "DER",
                                        "-in",
                                        folder.resolve("merged.p7m").toString())
                                .split("issuerAndSerialNumber", -1))
                .as("two signers")
                .hasSize(3);
    }

    @Test
    void the_same_envelope_twice_adds_nothing_and_one_around_another_file_is_not_merged()
            throws CMSException, IOException {
        assertThat(signatures(MergedEnvelope.of(List.of(ONE, ONE)).orElseThrow())).hasSize(1);
        assertThat(
                        MergedEnvelope.of(
                                List.of(ONE, Bytes.of(FERRI.enveloped(Fixture.TWO, NOW, false)))))
                .isEmpty();
        assertThat(
                        MergedEnvelope.of(
                                List.of(ONE, Bytes.of(FERRI.enveloped(ONE.toArray(), NOW, false)))))
                .as("one around the other")
                .isEmpty();
        assertThat(MergedEnvelope.of(List.of(ONE, Bytes.of(new byte[] {1, 2})))).isEmpty();
    }

    private static Set<Bytes> signatures(Bytes envelope) throws CMSException, IOException {
        List<Bytes> all = new ArrayList<>();
        for (SignerInformation each : new CMSSignedData(envelope.toArray()).getSignerInfos()) {
            all.add(Bytes.of(each.toASN1Structure().getEncoded()));
        }
        return all.stream().collect(Collectors.toSet());
    }

    private Path root() throws IOException {
        String body =
                Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                        .encodeToString(AUTHORITY.root().toArray());
        return file(
                "root.pem",
                ("-----BEGIN CERTIFICATE-----\n" + body + "\n-----END CERTIFICATE-----\n")
                        .getBytes(StandardCharsets.US_ASCII));
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
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
