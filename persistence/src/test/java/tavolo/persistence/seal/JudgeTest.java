package tavolo.persistence.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static tavolo.persistence.seal.Fixture.CEREMONY;
import static tavolo.persistence.seal.Fixture.ONE;
import static tavolo.persistence.seal.Fixture.PAPER;
import static tavolo.persistence.seal.Fixture.SEALED;
import static tavolo.persistence.seal.Fixture.THREE;
import static tavolo.persistence.seal.Fixture.TWO;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tavolo.domain.document.Renderer;
import tavolo.domain.document.SampleTexts;
import tavolo.domain.signing.Expectation;
import tavolo.domain.signing.Finding;
import tavolo.domain.signing.IssuedKey;
import tavolo.domain.signing.JudgedSignature;
import tavolo.domain.signing.Prepared;
import tavolo.domain.signing.Verdict;

/// Each forgery gets its verdict; where the portal knows nothing of the file beforehand, the file
/// must speak for itself.
class JudgeTest {

    @Test
    void bytes_behind_the_last_signature_leave_a_file_not_whole() {
        Verdict verdict = judged(Forgery.bytesBehind(THREE));

        assertThat(verdict).isInstanceOf(Verdict.NotWhole.class);
        assertThat(verdict.findings()).contains(Finding.BYTES_AFTER_LAST_SIGNATURE);
        assertThat(verdict.signatures())
                .extracting(JudgedSignature::coversWholeFile)
                .containsOnly(false);
    }

    @Test
    void one_changed_byte_breaks_every_signature() {
        Verdict verdict = judged(Forgery.oneByteChanged(THREE));

        assertThat(verdict).isInstanceOf(Verdict.Invalid.class);
        assertThat(verdict.findings()).contains(Finding.SIGNATURE_BROKEN);
        assertThat(verdict.signatures()).extracting(JudgedSignature::passed).containsOnly(false);
    }

    /// Lists are published every few days, and people are certified for hours.
    @Test
    void the_list_of_revoked_certificates_may_be_older_than_a_certificate() {
        PortalTrust older = CEREMONY.trustAt(Ceremony.AT.minus(Duration.ofHours(2)));
        DssJudge judge =
                new DssJudge(
                        new PortalValidation(older),
                        InstantSource.fixed(Ceremony.AT.plus(Duration.ofMinutes(5))));

        assertThat(judge.judge(THREE, Expectation.nothing())).isInstanceOf(Verdict.Valid.class);
    }

    @Test
    void a_swapped_value_is_wrong_while_earlier_signatures_stay_right() {
        Verdict verdict = judged(Forgery.valuesSwapped(THREE));

        assertThat(verdict).isInstanceOf(Verdict.Invalid.class);
        assertThat(verdict.signatures())
                .extracting(JudgedSignature::passed)
                .containsExactly(true, true, true, false);
    }

    @Test
    void nothing_may_hide_behind_a_signature_value() {
        Verdict verdict = judged(Forgery.hiddenBehindTheValue(THREE));

        assertThat(verdict).isInstanceOf(Verdict.Invalid.class);
        assertThat(verdict.findings()).contains(Finding.FORMAT_NOT_ACCEPTED);
        assertThat(
                        CEREMONY.quick.check(
                                TWO,
                                Forgery.hiddenBehindTheValue(THREE),
                                CEREMONY.key("Niccolò Ferri").certificate()))
                .isNotEmpty();
    }

    @Test
    void an_added_annotation_is_a_change() {
        assertChanged(Forgery.annotationAdded(THREE));
    }

    @Test
    void an_annotation_that_the_next_person_signs_unseen_is_a_change() {
        assertChanged(CEREMONY.signed(Forgery.annotationAdded(ONE), "sign-client", "S. D’Amico"));
    }

    @Test
    void a_revision_that_covers_text_is_a_change() {
        assertChanged(Forgery.overlaidByAnotherRevision(THREE));
    }

    @Test
    void an_overlay_that_the_next_person_signs_unseen_is_a_change() {
        assertChanged(
                CEREMONY.signed(
                        Forgery.overlaidByAnotherRevision(ONE), "sign-client", "S. D’Amico"));
    }

    @Test
    void another_look_of_a_box_that_is_signed_already_is_a_change() {
        byte[] changed = Forgery.lookChanged(ONE, SampleTexts.PROVIDER_SLOT);

        assertChanged(CEREMONY.signed(changed, "sign-client", "S. D’Amico"));
    }

    @Test
    void another_look_of_a_box_that_nobody_signed_is_a_change() {
        byte[] changed = Forgery.lookChanged(ONE, SampleTexts.FIRST_UNION_SLOT);

        assertChanged(CEREMONY.signed(changed, "sign-client", "S. D’Amico"));
    }

    @Test
    void a_field_that_the_paper_never_had_is_a_change_even_when_signed() {
        byte[] added = Forgery.fieldAdded(ONE, "sign-fourth");

        assertChanged(CEREMONY.signed(added, "sign-fourth", "S. D’Amico"));
    }

    @Test
    void another_title_and_language_are_a_change() {
        assertChanged(CEREMONY.signed(Forgery.titleChanged(ONE), "sign-client", "S. D’Amico"));
    }

    @Test
    void a_file_saved_anew_has_no_valid_signature() {
        assertThat(judged(Forgery.savedAnew(THREE))).isInstanceOf(Verdict.Invalid.class);
    }

    @Test
    void a_file_that_does_not_build_on_our_revision_is_not_whole() {
        byte[] fork = CEREMONY.signed(ONE, "sign-client", "S. D’Amico");

        Verdict verdict = CEREMONY.verdict(fork, Expectation.buildsOn(TWO));

        assertThat(verdict).isInstanceOf(Verdict.NotWhole.class);
        assertThat(verdict.findings()).containsExactly(Finding.NOT_OUR_REVISION);
    }

    @Test
    void a_file_from_which_the_last_signature_was_cut_is_not_whole() {
        Verdict verdict =
                CEREMONY.verdict(Arrays.copyOf(THREE, TWO.length), Expectation.buildsOn(THREE));

        assertThat(verdict).isInstanceOf(Verdict.NotWhole.class);
    }

    @Test
    void an_unsigned_paper_in_place_of_ours_is_not_whole() {
        assertThat(CEREMONY.verdict(PAPER, Expectation.buildsOn(SEALED)))
                .isInstanceOf(Verdict.NotWhole.class);
    }

    @Test
    void a_paper_signed_without_the_portal_s_certification_is_not_whole() {
        Verdict verdict = judged(CEREMONY.signed(PAPER, "sign-client", "S. D’Amico"));

        assertThat(verdict).isInstanceOf(Verdict.NotWhole.class);
        assertThat(verdict.findings()).contains(Finding.NOT_CERTIFIED);
    }

    @Test
    void a_certification_by_a_person_does_not_stand_for_the_portal_s() {
        byte[] signed = CEREMONY.signed(PAPER, Renderer.SEAL_FIELD, "Sigillo Tavolo");

        assertThat(judged(signed).findings()).contains(Finding.NOT_CERTIFIED);
    }

    @Test
    void signatures_of_another_authority_stay_undetermined() {
        Ceremony other = Fixture.ceremony();
        byte[] foreign = other.signed(other.sealed(PAPER), "sign-client", "S. D’Amico");

        Verdict verdict = judged(foreign);

        assertThat(verdict).isInstanceOf(Verdict.Undetermined.class);
        assertThat(verdict.findings()).contains(Finding.AUTHORITY_UNKNOWN);
    }

    @Test
    void a_signature_may_not_claim_a_time_outside_its_certificate() {
        CommonCertificateVerifier careless = new CommonCertificateVerifier();
        careless.setAlertOnExpiredCertificate(new SilentOnStatusAlert());
        DssPreparer preparer =
                new DssPreparer(
                        new Pades(careless, new TimeAuthorities(List.of(), InstantSource.system())),
                        new SignatureLook());
        IssuedKey key = CEREMONY.key("S. D’Amico");
        Prepared prepared =
                preparer.prepare(
                        SEALED,
                        "sign-client",
                        key.certificate(),
                        Ceremony.AT.plus(Duration.ofHours(13)));
        byte[] signed = preparer.complete(prepared, CEREMONY.value(key, prepared)).file().toArray();

        Verdict verdict =
                CEREMONY.judgeAt(Ceremony.AT.plus(Duration.ofDays(2)))
                        .judge(signed, Expectation.nothing());

        assertThat(verdict).isInstanceOf(Verdict.Invalid.class);
        assertThat(verdict.findings()).contains(Finding.TIME_IMPOSSIBLE);
    }

    @Test
    void a_signature_may_not_claim_a_time_to_come() {
        Verdict verdict =
                CEREMONY.judgeAt(Ceremony.AT.minus(Duration.ofMinutes(30)))
                        .judge(THREE, Expectation.nothing());

        assertThat(verdict).isInstanceOf(Verdict.Invalid.class);
        assertThat(verdict.findings()).contains(Finding.TIME_IMPOSSIBLE);
    }

    @Test
    void what_is_no_pdf_is_encrypted_or_claims_too_much_is_refused() {
        byte[] html = "<html>%PDF-</html>".getBytes(StandardCharsets.US_ASCII);
        byte[] header = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);

        assertThat(judged(new byte[0])).isEqualTo(refused(Finding.NOT_A_PDF));
        assertThat(judged(html)).isEqualTo(refused(Finding.NOT_A_PDF));
        assertThat(judged(header)).isEqualTo(refused(Finding.NOT_A_PDF));
        assertThat(judged(Forgery.encrypted(PAPER))).isEqualTo(refused(Finding.ENCRYPTED));
        assertThat(judged(Forgery.pageBomb(PAPER))).isEqualTo(refused(Finding.TOO_LARGE));
    }

    @Test
    void a_file_cut_anywhere_is_never_valid() {
        for (int tenth = 1; tenth < 10; tenth++) {
            byte[] cut = Arrays.copyOf(THREE, SEALED.length / 10 * tenth);

            assertThat(judged(cut)).isNotInstanceOf(Verdict.Valid.class);
        }
    }

    private static Verdict judged(byte[] file) {
        return CEREMONY.verdict(file, Expectation.nothing());
    }

    private static Verdict refused(Finding finding) {
        return new Verdict.Refused(Set.of(finding));
    }

    private static void assertChanged(byte[] file) {
        Verdict verdict = judged(file);

        assertThat(verdict).isInstanceOf(Verdict.NotWhole.class);
        assertThat(verdict.findings())
                .containsAnyOf(Finding.CHANGED_AFTER_SIGNING, Finding.CHANGES_UNEXPLAINED);
    }
}
