package tavolo.persistence.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static tavolo.persistence.seal.Fixture.CEREMONY;
import static tavolo.persistence.seal.Fixture.THREE;

import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.SampleTexts;
import tavolo.domain.party.PersonId;
import tavolo.domain.signing.Archive;
import tavolo.domain.signing.Expectation;
import tavolo.domain.signing.Finding;
import tavolo.domain.signing.IssuedKey;
import tavolo.domain.signing.Prepared;
import tavolo.domain.signing.Revocation;
import tavolo.domain.signing.RevocationReason;
import tavolo.domain.signing.Verdict;
import tavolo.persistence.paper.Tool;

/// Papers that are made to last, and certificates that are revoked.
class ArchiveTest {

    private static final Instant DAY_AFTER = Ceremony.AT.plus(Duration.ofDays(1));
    private static final Instant YEARS_LATER = Ceremony.AT.plus(Duration.ofDays(4 * 365));

    @TempDir private Path folder;

    @Test
    void one_augmentation_makes_every_signature_last_and_keeps_the_norms() {
        Archive.Archived.Done done = done(CEREMONY, THREE, DAY_AFTER);
        byte[] lasting = done.file().toArray();

        assertThat(Bytes.of(THREE).isPrefixOf(lasting)).isTrue();
        assertThat(levels(lasting, DAY_AFTER.plusSeconds(60)))
                .hasSize(4)
                .containsOnly(SignatureLevel.PAdES_BASELINE_LTA);
        assertThat(Fixture.GATE.brokenRules(lasting)).isEmpty();
        assertThat(Tool.run("pdfsig", lasting, folder).split("Signature is Valid", -1)).hasSize(5);
        assertThat(
                        CEREMONY.judgeAt(DAY_AFTER.plusSeconds(60))
                                .judge(lasting, Expectation.buildsOn(THREE)))
                .isInstanceOf(Verdict.Valid.class);
        assertThat(done.renewBy()).isBetween(YEARS_LATER, YEARS_LATER.plus(Duration.ofDays(365)));
    }

    @Test
    void before_it_weakens_it_is_renewed_by_a_further_revision() {
        byte[] lasting = done(CEREMONY, THREE, DAY_AFTER).file().toArray();

        byte[] renewed = done(CEREMONY, lasting, YEARS_LATER).file().toArray();

        assertThat(Bytes.of(lasting).isPrefixOf(renewed)).isTrue();
        assertThat(
                        CEREMONY.judgeAt(YEARS_LATER.plusSeconds(60))
                                .judge(renewed, Expectation.buildsOn(lasting)))
                .isInstanceOf(Verdict.Valid.class);
        assertThat(Fixture.GATE.brokenRules(renewed)).isEmpty();
    }

    @Test
    void nothing_is_stored_while_no_authority_gives_the_time() {
        Pades silent = new Pades(new TimeAuthorities(List.of(), InstantSource.fixed(DAY_AFTER)));

        assertThat(
                        new DssArchive(
                                        Ceremony.alone(CEREMONY.trustAt(DAY_AFTER)),
                                        silent,
                                        Fixture.GATE)
                                .augment(THREE))
                .isInstanceOf(Archive.Archived.NoTime.class);
    }

    @Test
    void a_signature_whose_time_is_proven_before_its_certificate_was_revoked_stays_valid() {
        Ceremony ceremony = new Ceremony(folder.resolve("keys"));
        Signed signed = signed(ceremony);
        revoke(ceremony, signed.key(), Ceremony.AT.plusSeconds(600));

        assertThat(ceremony.verdict(signed.file().toArray(), Expectation.nothing()))
                .isInstanceOf(Verdict.Valid.class);
    }

    @Test
    void a_signature_with_a_certificate_that_was_revoked_before_is_not_accepted() {
        Ceremony ceremony = new Ceremony(folder.resolve("keys"));
        Signed signed = signed(ceremony);
        revoke(ceremony, signed.key(), Ceremony.AT.minusSeconds(30));

        Verdict verdict = ceremony.verdict(signed.file().toArray(), Expectation.nothing());

        assertThat(verdict).isNotInstanceOf(Verdict.Valid.class);
        assertThat(verdict.findings()).containsExactly(Finding.CERTIFICATE_REVOKED);
    }

    private record Signed(Bytes file, IssuedKey key) {}

    private static Signed signed(Ceremony ceremony) {
        byte[] sealed = ceremony.sealed(Fixture.PAPER);
        IssuedKey key = ceremony.key("Maria Rinaldi");
        Prepared prepared =
                ceremony.preparer.prepare(
                        sealed, SampleTexts.PROVIDER_SLOT, key.certificate(), Ceremony.AT);
        return new Signed(Bytes.of(ceremony.completed(prepared, key)), key);
    }

    private static void revoke(Ceremony ceremony, IssuedKey key, Instant at) {
        Bytes certificate = key.certificate().certificate();
        ceremony.revoked.add(
                new Revocation(
                        certificate.digest(),
                        serial(certificate),
                        at,
                        new PersonId(new UUID(0, 1)),
                        RevocationReason.KEY_COMPROMISE,
                        "Chiesto da Maria Rinaldi"));
    }

    private static BigInteger serial(Bytes certificate) {
        try {
            return ((X509Certificate)
                            CertificateFactory.getInstance("X.509")
                                    .generateCertificate(
                                            new ByteArrayInputStream(certificate.toArray())))
                    .getSerialNumber();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static List<SignatureLevel> levels(byte[] file, Instant now) {
        return new PortalValidation(CEREMONY.trustAt(now))
                .fullReports(file, now).getDiagnosticData().getSignatures().stream()
                        .map(SignatureWrapper::getSignatureFormat)
                        .toList();
    }

    private static Archive.Archived.Done done(Ceremony ceremony, byte[] file, Instant at) {
        return (Archive.Archived.Done) archive(ceremony, at).augment(file);
    }

    private static DssArchive archive(Ceremony ceremony, Instant at) {
        InstantSource clock = InstantSource.fixed(at);
        Pades pades =
                new Pades(
                        new TimeAuthorities(
                                List.of(EmbeddedTime.authority(ceremony.keys, clock)), clock));
        return new DssArchive(Ceremony.alone(ceremony.trustAt(at)), pades, Fixture.GATE);
    }
}
