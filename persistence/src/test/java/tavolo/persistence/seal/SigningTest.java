package tavolo.persistence.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tavolo.persistence.seal.Fixture.CEREMONY;
import static tavolo.persistence.seal.Fixture.GATE;
import static tavolo.persistence.seal.Fixture.ONE;
import static tavolo.persistence.seal.Fixture.PAPER;
import static tavolo.persistence.seal.Fixture.SEALED;
import static tavolo.persistence.seal.Fixture.THREE;
import static tavolo.persistence.seal.Fixture.TWO;

import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.ASN1InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.SampleTexts;
import tavolo.domain.document.Sha256;
import tavolo.domain.signing.Expectation;
import tavolo.domain.signing.Finding;
import tavolo.domain.signing.IssuedKey;
import tavolo.domain.signing.JudgedSignature;
import tavolo.domain.signing.Prepared;
import tavolo.domain.signing.SignerCertificate;
import tavolo.domain.signing.SlotUnavailable;
import tavolo.domain.signing.Stamp;
import tavolo.domain.signing.Verdict;
import tavolo.domain.signing.WrongSignatureValue;
import tavolo.persistence.paper.Tool;

class SigningTest {

    private static final List<byte[]> REVISIONS = List.of(PAPER, SEALED, ONE, TWO, THREE);

    @TempDir private Path folder;

    @Test
    void seal_and_three_signatures_keep_pdf_a_2a_and_pdf_ua_1() {
        for (byte[] revision : REVISIONS) {
            assertThat(GATE.brokenRules(revision)).isEmpty();
        }
    }

    @Test
    void every_revision_begins_with_the_one_before() {
        for (int index = 1; index < REVISIONS.size(); index++) {
            assertThat(Bytes.of(REVISIONS.get(index - 1)).isPrefixOf(REVISIONS.get(index)))
                    .isTrue();
        }
    }

    @Test
    void read_back_as_many_signatures_are_counted_as_were_made() {
        for (int index = 0; index < REVISIONS.size(); index++) {
            assertThat(
                            new PDFDocumentValidator(Pades.document(REVISIONS.get(index)))
                                    .getSignatures())
                    .hasSize(index);
        }
    }

    @Test
    void an_independent_reader_finds_every_signature_valid_and_the_last_one_total() {
        for (int index = 1; index < REVISIONS.size(); index++) {
            String read = Tool.run("pdfsig", REVISIONS.get(index), folder);

            assertThat(count(read, "Signature is Valid.")).isEqualTo(index);
            assertThat(count(read, "  - Total document signed")).isEqualTo(1);
            assertThat(count(read, "Not total document signed")).isEqualTo(index - 1);
        }
    }

    @Test
    void every_revision_is_judged_valid_with_the_names_of_the_certificates() {
        assertThat(CEREMONY.verdict(PAPER, Expectation.nothing()))
                .isInstanceOf(Verdict.NotSigned.class);
        for (int index = 1; index < REVISIONS.size(); index++) {
            assertThat(
                            CEREMONY.verdict(
                                    REVISIONS.get(index),
                                    Expectation.buildsOn(REVISIONS.get(index - 1))))
                    .isInstanceOf(Verdict.Valid.class);
        }
        assertThat(CEREMONY.verdict(THREE, Expectation.buildsOn(TWO)).signatures())
                .extracting(JudgedSignature::signer)
                .containsExactly(
                        "Sigillo Tavolo", "Giulia Marchetti", "Maria Rinaldi", "Niccolò Ferri");
    }

    @Test
    void each_row_says_who_when_and_how_much() {
        List<JudgedSignature> rows = CEREMONY.verdict(THREE, Expectation.nothing()).signatures();

        assertThat(rows)
                .extracting(JudgedSignature::isSeal)
                .containsExactly(true, false, false, false);
        assertThat(rows)
                .extracting(JudgedSignature::coversWholeFile)
                .containsExactly(false, false, false, true);
        assertThat(rows.getLast())
                .isEqualTo(
                        new JudgedSignature(
                                SampleTexts.SECOND_UNION_SLOT,
                                "Niccolò Ferri",
                                "Federazione Addetti Comunicazione",
                                "P-7Q2M4",
                                false,
                                Ceremony.AT.plusSeconds(60),
                                Optional.of(new Stamp(Ceremony.AT, Certifier.TIME_NAME, false)),
                                true,
                                true));
    }

    @Test
    void a_paper_stays_valid_long_after_the_certificates_of_its_signers_ended() {
        Instant later = Ceremony.AT.plusSeconds(3L * 365 * 24 * 3600);

        assertThat(CEREMONY.judgeAt(later).judge(THREE, Expectation.nothing()))
                .isInstanceOf(Verdict.Valid.class);
    }

    @Test
    void a_prepared_signature_is_completed_by_another_node_after_a_restart() {
        IssuedKey key = CEREMONY.key("Maria Rinaldi");
        Prepared prepared =
                CEREMONY.preparer.prepare(
                        ONE, SampleTexts.FIRST_UNION_SLOT, key.certificate(), Ceremony.AT);
        byte[] value = CEREMONY.value(key, prepared);
        Prepared stored =
                new Prepared(
                        prepared.field(),
                        new SignerCertificate(
                                Bytes.of(prepared.certificate().certificate().toArray()),
                                prepared.certificate().authorities()),
                        Instant.parse(prepared.at().toString()),
                        Bytes.of(prepared.file().toArray()),
                        Bytes.of(prepared.dtbs().toArray()),
                        Sha256.parse(prepared.digest().toString()));

        byte[] signed =
                new DssPreparer(CEREMONY.pades, new SignatureLook())
                        .complete(stored, value)
                        .file()
                        .toArray();

        assertThat(CEREMONY.quick.check(ONE, signed, key.certificate())).isEmpty();
        assertThat(CEREMONY.verdict(signed, Expectation.buildsOn(ONE)))
                .isInstanceOf(Verdict.Valid.class);
    }

    @Test
    void the_value_is_written_by_the_distinguished_rules() throws IOException {
        SignedRange range = SignedRange.behind(TWO.length, THREE).orElseThrow();

        byte[] value;
        try (ASN1InputStream place = new ASN1InputStream(range.value(THREE))) {
            value = place.readObject().getEncoded("DER");
        }

        assertThat(range.value(THREE)).startsWith(value);
    }

    @Test
    void a_wrong_value_is_refused_before_it_enters_the_file() {
        IssuedKey right = CEREMONY.key("Maria Rinaldi");
        IssuedKey wrong = CEREMONY.key("Maria Rinaldi");
        Prepared prepared =
                CEREMONY.preparer.prepare(
                        ONE, SampleTexts.FIRST_UNION_SLOT, right.certificate(), Ceremony.AT);
        byte[] value = CEREMONY.value(wrong, prepared);

        assertThatThrownBy(() -> CEREMONY.preparer.complete(prepared, value))
                .isInstanceOf(WrongSignatureValue.class);
    }

    @Test
    void something_that_is_no_signature_value_is_refused_too() {
        IssuedKey key = CEREMONY.key("Maria Rinaldi");
        Prepared prepared =
                CEREMONY.preparer.prepare(
                        ONE, SampleTexts.FIRST_UNION_SLOT, key.certificate(), Ceremony.AT);

        assertThatThrownBy(() -> CEREMONY.preparer.complete(prepared, new byte[] {1, 2, 3}))
                .isInstanceOf(WrongSignatureValue.class);
    }

    @Test
    void a_slot_is_signed_once() {
        IssuedKey key = CEREMONY.key("Giulia Marchetti");

        assertThatThrownBy(() ->
                        CEREMONY.preparer.prepare(
                                ONE, SampleTexts.PROVIDER_SLOT, key.certificate(), Ceremony.AT))
                .isInstanceOf(SlotUnavailable.class);
        assertThatThrownBy(() -> CEREMONY.sealed(SEALED)).isInstanceOf(SlotUnavailable.class);
    }

    @Test
    void the_quick_check_sees_another_base_another_signer_and_bytes_behind() {
        IssuedKey key = CEREMONY.key("Maria Rinaldi");
        Prepared prepared =
                CEREMONY.preparer.prepare(
                        ONE, SampleTexts.FIRST_UNION_SLOT, key.certificate(), Ceremony.AT);
        byte[] signed = CEREMONY.completed(prepared, key);
        SignerCertificate other = CEREMONY.key("Maria Rinaldi").certificate();

        assertThat(CEREMONY.quick.check(ONE, signed, key.certificate())).isEmpty();
        assertThat(CEREMONY.quick.check(TWO, signed, key.certificate()))
                .contains(Finding.NOT_OUR_REVISION);
        assertThat(CEREMONY.quick.check(ONE, signed, other)).containsExactly(Finding.OTHER_SIGNER);
        assertThat(
                        CEREMONY.quick.check(
                                ONE, Arrays.copyOf(signed, signed.length + 1), key.certificate()))
                .containsExactly(Finding.BYTES_AFTER_LAST_SIGNATURE);
        assertThat(CEREMONY.quick.check(ONE, prepared.file().toArray(), key.certificate()))
                .isNotEmpty();
    }

    @Test
    void the_boxes_show_name_organisation_and_time_as_text() {
        String read = Tool.run("pdftotext", THREE, folder);

        assertThat(read).contains("02/03/2026 09:31:00 UTC").contains("Sigillo elettronico");
    }

    @Test
    void a_paper_of_more_than_124_pages_is_sealed_and_signed() {
        byte[] sealed = CEREMONY.sealed(Fixture.RENDERER.render(SampleTexts.longAgreement()));

        byte[] signed = CEREMONY.signed(sealed, SampleTexts.PROVIDER_SLOT, "Giulia Marchetti");

        assertThat(CEREMONY.verdict(signed, Expectation.buildsOn(sealed)))
                .isInstanceOf(Verdict.Valid.class);
        assertThat(GATE.brokenRules(signed)).isEmpty();
    }

    private static long count(String text, String words) {
        return Pattern.compile(Pattern.quote(words)).matcher(text).results().count();
    }
}
