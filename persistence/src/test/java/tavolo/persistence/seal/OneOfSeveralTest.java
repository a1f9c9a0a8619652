package tavolo.persistence.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
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
import tavolo.domain.signing.JudgedSignature;
import tavolo.domain.signing.Prepared;
import tavolo.domain.signing.Revocation;
import tavolo.domain.signing.RevocationReason;
import tavolo.domain.signing.Verdict;

/// One wrong signature on a paper falls alone: those of the others are judged by what concerns
/// themselves, and get their times and their archive.
class OneOfSeveralTest {

    private static final Instant DAY_AFTER = Ceremony.AT.plus(Duration.ofDays(1));

    @TempDir private Path folder;

    @Test
    void a_certificate_revoked_from_before_lowers_its_own_signature_only() {
        Ceremony ceremony = new Ceremony(folder);
        Signed one = signed(ceremony, ceremony.sealed(Fixture.PAPER), SampleTexts.PROVIDER_SLOT);
        Signed two = signed(ceremony, one.file(), SampleTexts.FIRST_UNION_SLOT);
        revoke(ceremony, one.key(), Ceremony.AT.minusSeconds(30));

        Verdict first = ceremony.verdict(one.file(), Expectation.addedTo(one.base()));
        Verdict second = ceremony.verdict(two.file(), Expectation.addedTo(two.base()));

        assertThat(first).isInstanceOf(Verdict.Invalid.class);
        assertThat(first.findings()).containsExactly(Finding.CERTIFICATE_REVOKED);
        assertThat(second).isInstanceOf(Verdict.Valid.class);
        assertThat(second.signatures())
                .extracting(JudgedSignature::passed)
                .containsExactly(true, false, true);
        assertThat(ceremony.verdict(two.file(), Expectation.nothing()).findings())
                .containsExactly(Finding.CERTIFICATE_REVOKED);
    }

    @Test
    void a_later_wrong_signature_takes_nothing_from_an_earlier_one() {
        Ceremony ceremony = new Ceremony(folder);
        Signed one = signed(ceremony, ceremony.sealed(Fixture.PAPER), SampleTexts.PROVIDER_SLOT);
        Signed two = signed(ceremony, one.file(), SampleTexts.FIRST_UNION_SLOT);
        revoke(ceremony, two.key(), Ceremony.AT.minusSeconds(30));

        assertThat(ceremony.verdict(one.file(), Expectation.addedTo(one.base())))
                .isInstanceOf(Verdict.Valid.class);
        assertThat(ceremony.verdict(two.file(), Expectation.addedTo(two.base())).findings())
                .containsExactly(Finding.CERTIFICATE_REVOKED);
    }

    @Test
    void a_paper_with_one_wrong_signature_gets_its_time_and_lasts() {
        Ceremony ceremony = new Ceremony(folder);
        Signed one = signed(ceremony, ceremony.sealed(Fixture.PAPER), SampleTexts.PROVIDER_SLOT);
        byte[] two = signed(ceremony, one.file(), SampleTexts.FIRST_UNION_SLOT).file();
        revoke(ceremony, one.key(), Ceremony.AT.minusSeconds(30));

        byte[] stamped =
                new DssTimeStamps(ceremony.pades).stamp(two).orElseThrow().file().toArray();
        byte[] lasting = lasting(ceremony, two);

        assertThat(ceremony.verdict(stamped, Expectation.addedTo(two)))
                .isInstanceOf(Verdict.Valid.class);
        Verdict last =
                ceremony.judgeAt(DAY_AFTER.plusSeconds(60))
                        .judge(lasting, Expectation.addedTo(two));
        assertThat(last).isInstanceOf(Verdict.Valid.class);
        assertThat(last.signatures())
                .extracting(JudgedSignature::passed)
                .containsExactly(true, false, true);
        assertThat(Fixture.GATE.brokenRules(lasting)).isEmpty();
    }

    @Test
    void a_certificate_that_ended_before_any_time_was_proven_stops_no_time_for_the_others() {
        Ceremony silent = new Ceremony(folder, Ceremony.AT, _ -> List.of());
        Ceremony timed = new Ceremony(folder);
        byte[] sealed = timed.sealed(Fixture.PAPER);
        byte[] one = silent.signed(sealed, SampleTexts.PROVIDER_SLOT, "Giulia Marchetti");
        byte[] two = timed.signed(one, SampleTexts.FIRST_UNION_SLOT, "Maria Rinaldi");

        byte[] stamped = stampedAt(timed, two, DAY_AFTER);
        Verdict verdict =
                timed.judgeAt(DAY_AFTER.plusSeconds(60)).judge(stamped, Expectation.addedTo(two));

        assertThat(verdict).isInstanceOf(Verdict.Valid.class);
        assertThat(Bytes.of(stamped).isPrefixOf(lasting(timed, stamped))).isTrue();
    }

    @Test
    void nothing_added_is_no_right_signature() {
        assertThat(
                        Fixture.CEREMONY
                                .verdict(Fixture.TWO, Expectation.addedTo(Fixture.TWO))
                                .findings())
                .containsExactly(Finding.NO_CLEAR_ANSWER);
        assertThat(Fixture.CEREMONY.verdict(Fixture.TWO, Expectation.addedTo(Fixture.THREE)))
                .isNotInstanceOf(Verdict.Valid.class);
    }

    @Test
    void what_was_changed_after_an_earlier_signature_still_counts() {
        byte[] forged = Forgery.bytesBehind(Fixture.THREE);

        assertThat(Fixture.CEREMONY.verdict(forged, Expectation.addedTo(Fixture.TWO)).findings())
                .contains(Finding.BYTES_AFTER_LAST_SIGNATURE);
        assertThat(
                        Fixture.CEREMONY
                                .verdict(
                                        Forgery.oneByteChanged(Fixture.THREE),
                                        Expectation.addedTo(Fixture.TWO))
                                .findings())
                .contains(Finding.SIGNATURE_BROKEN);
    }

    private record Signed(Bytes before, Bytes after, IssuedKey key) {

        byte[] base() {
            return before.toArray();
        }

        byte[] file() {
            return after.toArray();
        }
    }

    private static Signed signed(Ceremony ceremony, byte[] base, String field) {
        IssuedKey key = ceremony.key("Maria Rinaldi");
        Prepared prepared = ceremony.preparer.prepare(base, field, key.certificate(), Ceremony.AT);
        return new Signed(Bytes.of(base), Bytes.of(ceremony.completed(prepared, key)), key);
    }

    private static void revoke(Ceremony ceremony, IssuedKey key, Instant at) {
        Bytes certificate = key.certificate().certificate();
        ceremony.revoked.add(
                new Revocation(
                        certificate.digest(),
                        read(certificate).getSerialNumber(),
                        at,
                        new PersonId(new UUID(0, 1)),
                        RevocationReason.KEY_COMPROMISE,
                        ""));
    }

    private static X509Certificate read(Bytes certificate) {
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509")
                            .generateCertificate(new ByteArrayInputStream(certificate.toArray()));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static byte[] stampedAt(Ceremony ceremony, byte[] file, Instant at) {
        return new DssTimeStamps(pades(ceremony, at)).stamp(file).orElseThrow().file().toArray();
    }

    private static byte[] lasting(Ceremony ceremony, byte[] file) {
        Archive.Archived archived =
                new DssArchive(
                                Ceremony.alone(ceremony.trustAt(DAY_AFTER)),
                                pades(ceremony, DAY_AFTER),
                                Fixture.GATE)
                        .augment(file);
        assertThat(archived).isInstanceOf(Archive.Archived.Done.class);
        return ((Archive.Archived.Done) archived).file().toArray();
    }

    private static Pades pades(Ceremony ceremony, Instant at) {
        InstantSource clock = InstantSource.fixed(at);
        return new Pades(
                new TimeAuthorities(List.of(EmbeddedTime.authority(ceremony.keys, clock)), clock));
    }
}
