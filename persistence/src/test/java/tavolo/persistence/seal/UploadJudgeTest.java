package tavolo.persistence.seal;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.document.SampleTexts;
import tavolo.domain.document.Sha256;
import tavolo.domain.signing.Examined;
import tavolo.domain.signing.Finding;
import tavolo.domain.signing.OutsideSignature;
import tavolo.domain.signing.Verdict;
import tavolo.persistence.seal.ForeignAuthority.Device;
import tavolo.persistence.seal.ForeignAuthority.Holder;
import tavolo.persistence.seal.trust.TrustBundle;

/// What signatories bring, judged as in the process that judges it.
@DisplayNameGeneration(ReplaceUnderscores.class)
class UploadJudgeTest {

    private static final Instant NOW = Ceremony.AT.plus(Duration.ofHours(1));
    private static final Holder RINALDI = new Holder("Maria", "Rinaldi", "TINIT-RNLMRA80A41H501L");
    private static final ForeignAuthority AUTHORITY =
            ForeignAuthority.named("Prestatore di prova CA", NOW);
    private static final Device DEVICE = AUTHORITY.device(RINALDI, NOW);
    private static final byte[] BASE = Fixture.ONE;
    private static final String FIELD = SampleTexts.FIRST_UNION_SLOT;

    @Test
    void a_pdf_signed_with_a_trusted_device_is_valid_and_tells_who_signed() {
        Examined found = paper(DEVICE.signed(BASE, FIELD, NOW));

        assertThat(found.verdict()).isInstanceOf(Verdict.Valid.class);
        assertThat(found.added()).hasSize(1);
        OutsideSignature signature = found.added().getFirst();
        assertThat(signature.field()).isEqualTo(FIELD);
        assertThat(signature.names()).isEqualTo("Maria Rinaldi");
        assertThat(signature.serialNumber()).isEqualTo("TINIT-RNLMRA80A41H501L");
        assertThat(signature.issuer()).isEqualTo("Prestatore di prova CA");
        assertThat(signature.certificate()).isPresent();
    }

    @Test
    void a_certificate_is_qualified_when_it_and_its_device_are() {
        String compliance = "0.4.0.1862.1.1";
        String inDevice = "0.4.0.1862.1.4";

        assertThat(isQualified(DEVICE)).isFalse();
        assertThat(isQualified(AUTHORITY.stating(RINALDI, NOW, compliance))).isFalse();
        assertThat(isQualified(AUTHORITY.stating(RINALDI, NOW, inDevice))).isFalse();
        assertThat(isQualified(AUTHORITY.stating(RINALDI, NOW, compliance, inDevice))).isTrue();
    }

    private static boolean isQualified(Device device) {
        Examined found = paper(device.signed(BASE, FIELD, NOW));
        assertThat(found.verdict()).isInstanceOf(Verdict.Valid.class);
        return found.added().getFirst().isQualified();
    }

    @Test
    void a_signature_of_the_portal_can_follow_one_made_elsewhere() {
        byte[] two = DEVICE.signed(BASE, FIELD, NOW);
        byte[] three = Fixture.CEREMONY.signed(two, SampleTexts.SECOND_UNION_SLOT, "Niccolò Ferri");
        DssJudge judge =
                new DssJudge(
                        new PortalValidation(Fixture.CEREMONY.trust(), () -> AUTHORITY.trust(NOW)),
                        InstantSource.fixed(NOW));

        Verdict verdict = judge.judge(three, tavolo.domain.signing.Expectation.buildsOn(two));

        assertThat(verdict).isInstanceOf(Verdict.Valid.class);
        assertThat(verdict.signatures()).hasSize(4);
    }

    @Test
    void an_authority_that_nobody_trusts_stays_undetermined() {
        ForeignAuthority same = ForeignAuthority.named("Prestatore di prova CA", NOW);

        Examined found = paper(same.device(RINALDI, NOW).signed(BASE, FIELD, NOW));

        assertThat(found.verdict()).isInstanceOf(Verdict.Undetermined.class);
        assertThat(found.verdict().findings()).contains(Finding.AUTHORITY_UNKNOWN);
    }

    @Test
    void an_expired_certificate_is_not_accepted() {
        Device old =
                AUTHORITY.device(RINALDI, rsa(), NOW.minus(Duration.ofDays(1200)), "SHA256withRSA");
        Instant then = NOW.minus(Duration.ofDays(200));

        assertThat(paper(old.signed(BASE, FIELD, then)).verdict().findings())
                .contains(Finding.TIME_IMPOSSIBLE);
        assertThat(paper(old.signed(BASE, FIELD, NOW)).verdict().findings())
                .contains(Finding.TIME_IMPOSSIBLE);
    }

    @Test
    void a_certificate_of_tomorrow_is_not_accepted() {
        Device early =
                AUTHORITY.device(RINALDI, rsa(), NOW.plus(Duration.ofDays(1)), "SHA256withRSA");

        assertThat(paper(early.signed(BASE, FIELD, NOW)).verdict().findings())
                .contains(Finding.TIME_IMPOSSIBLE);
    }

    @Test
    void a_revoked_certificate_is_not_accepted() {
        Examined found =
                judge(AUTHORITY.trust(NOW, DEVICE))
                        .paper(DEVICE.signed(BASE, FIELD, NOW), BASE.length);

        assertThat(found.verdict()).isInstanceOf(Verdict.Invalid.class);
        assertThat(found.verdict().findings()).contains(Finding.CERTIFICATE_REVOKED);
    }

    @Test
    void weak_algorithms_are_not_accepted() {
        Device small =
                AUTHORITY.device(
                        RINALDI,
                        ForeignAuthority.pair("RSA", 1024),
                        NOW.minus(Duration.ofDays(9)),
                        "SHA256withRSA");
        Device oldHash =
                AUTHORITY.device(RINALDI, rsa(), NOW.minus(Duration.ofDays(9)), "SHA1withRSA");

        assertThat(paper(small.signed(BASE, FIELD, NOW)).verdict().findings())
                .contains(Finding.ALGORITHM_WEAK);
        assertThat(paper(oldHash.signed(BASE, FIELD, NOW)).verdict().findings())
                .contains(Finding.ALGORITHM_WEAK);
        assertThat(
                        paper(DEVICE.signed(BASE, FIELD, NOW, DigestAlgorithm.SHA1))
                                .verdict()
                                .findings())
                .contains(Finding.ALGORITHM_WEAK);
    }

    @Test
    void a_field_that_the_paper_never_had_is_a_change() {
        assertThat(paper(DEVICE.signed(BASE, "", NOW)).verdict())
                .isInstanceOf(Verdict.NotWhole.class);
    }

    @Test
    void a_list_that_has_ended_never_makes_anything_valid() {
        TrustBundle ended =
                new TrustBundle(
                        List.of(
                                new TrustBundle.Anchor(
                                        AUTHORITY.root(), Optional.of(NOW.minusSeconds(1)))),
                        List.of());

        Examined found = judge(ended).paper(DEVICE.signed(BASE, FIELD, NOW), BASE.length);

        assertThat(found.verdict()).isInstanceOf(Verdict.Undetermined.class);
        assertThat(found.verdict().findings()).containsExactly(Finding.LISTS_OUTDATED);
    }

    @Test
    void a_signature_of_the_portal_s_own_authority_is_none_that_was_made_elsewhere() {
        Examined found = paper(Fixture.TWO);

        assertThat(found.added()).hasSize(1);
        assertThat(found.verdict().findings()).contains(Finding.AUTHORITY_UNKNOWN);
    }

    @Test
    void an_envelope_is_opened_and_tells_what_is_in_it_and_who_signed() {
        Examined found = envelope(DEVICE.enveloped(BASE, NOW, false));

        assertThat(found.verdict()).isInstanceOf(Verdict.Valid.class);
        assertThat(found.content()).contains(Sha256.digestOf(BASE));
        assertThat(found.added())
                .extracting(OutsideSignature::names)
                .containsExactly("Maria Rinaldi");
    }

    @Test
    void parallel_signers_and_layers_are_all_told() {
        Device other = AUTHORITY.device(new Holder("Niccolò", "Ferri", ""), NOW);
        byte[] one = DEVICE.enveloped(BASE, NOW, false);

        for (boolean parallel : List.of(true, false)) {
            Examined found = envelope(other.enveloped(one, NOW, parallel));

            assertThat(found.verdict()).isInstanceOf(Verdict.Valid.class);
            assertThat(found.content()).contains(Sha256.digestOf(BASE));
            assertThat(found.added())
                    .extracting(OutsideSignature::names)
                    .containsExactlyInAnyOrder("Maria Rinaldi", "Niccolò Ferri");
        }
    }

    @Test
    void a_fourth_layer_is_refused() {
        byte[] envelope = BASE;
        for (int layer = 0; layer < 3; layer++) {
            envelope = DEVICE.enveloped(envelope, NOW, false);
        }

        assertThat(envelope(envelope).verdict()).isInstanceOf(Verdict.Valid.class);
        assertThat(envelope(DEVICE.enveloped(envelope, NOW, false)).verdict().findings())
                .containsExactly(Finding.ENVELOPE_TOO_DEEP);
    }

    private static java.security.KeyPair rsa() {
        return ForeignAuthority.pair("RSA", 2048);
    }

    private static DssUploadJudge judge(TrustBundle trust) {
        return new DssUploadJudge(
                new PortalValidation(Fixture.CEREMONY.trust(), () -> trust),
                InstantSource.fixed(NOW));
    }

    private static Examined paper(byte[] upload) {
        return judge(AUTHORITY.trust(NOW)).paper(upload, BASE.length);
    }

    private static Examined envelope(byte[] upload) {
        return judge(AUTHORITY.trust(NOW)).envelope(upload);
    }
}
