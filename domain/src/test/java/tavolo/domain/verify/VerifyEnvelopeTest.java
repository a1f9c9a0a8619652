package tavolo.domain.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tavolo.domain.document.Bytes;
import tavolo.domain.fake.FakeSignedFiles;
import tavolo.domain.fake.FakeTransactions;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.party.Capacity;
import tavolo.domain.party.PartySide;
import tavolo.domain.signing.Finding;
import tavolo.domain.signing.OutsideSignature;
import tavolo.domain.signing.SignatureMeans;
import tavolo.domain.signing.Verdict;
import tavolo.domain.verify.EnvelopeSignature.Covers;
import tavolo.domain.verify.EnvelopeSignature.State;

/// An envelope is as good as its signatures, what is inside it, and what is known of both.
@DisplayNameGeneration(ReplaceUnderscores.class)
class VerifyEnvelopeTest {

    private static final Bytes ENVELOPE = Bytes.of(new byte[] {0x30, 0});
    private static final Bytes PAPER = ascii("%PDF-1.7 un documento");
    private static final Bytes TEXT = ascii("un testo");
    private static final Bytes MARIA = ascii("certificato di Maria");
    private static final Bytes OTHER = ascii("un altro certificato");

    @Test
    void a_complete_paper_signed_by_somebody_known_is_green() {
        Verification.Enveloped found = check(valid(PAPER, MARIA), paper(1));

        assertThat(found.light()).isEqualTo(Light.GREEN);
        assertThat(found.content()).contains(new Verification.Known(PAPER.digest(), paper(1)));
        assertThat(found.known(found.envelope().signatures().getFirst()))
                .map(KnownSignature::capacity)
                .contains(Capacity.RSU_MEMBER);
    }

    @Test
    void somebody_unknown_a_missing_signature_and_a_strange_file_are_amber() {
        Verification.Enveloped strangers = check(valid(PAPER, OTHER), paper(1));

        assertThat(strangers.light()).isEqualTo(Light.AMBER);
        assertThat(strangers.known(strangers.envelope().signatures().getFirst())).isEmpty();
        assertThat(check(valid(PAPER, MARIA), paper(2)).light()).isEqualTo(Light.AMBER);
        assertThat(check(valid(TEXT, MARIA), paper(1)).light()).isEqualTo(Light.AMBER);
    }

    @Test
    void a_file_inside_that_is_neither_known_nor_of_a_kind_that_is_read_is_said_to_be_unread() {
        assertThat(check(valid(TEXT, MARIA), paper(1)).content())
                .contains(
                        new Verification.Judged(
                                TEXT.digest(), new Verdict.Refused(Set.of(Finding.NOT_A_PDF))));
    }

    @Test
    void an_altered_paper_inside_is_red_however_right_the_envelope_is() {
        Bytes altered = ascii("%PDF-1.7 alterato");

        assertThat(check(valid(altered, MARIA), paper(1)).light()).isEqualTo(Light.RED);
    }

    @ParameterizedTest
    @EnumSource(Finding.class)
    void no_finding_is_ever_green(Finding finding) {
        Set<Finding> why = EnumSet.of(finding);
        for (Verdict verdict :
                List.of(
                        new Verdict.Undetermined(why, List.of()),
                        new Verdict.Refused(why),
                        new Verdict.NotSigned())) {
            assertThat(check(opened(verdict, PAPER, MARIA), paper(1)).light())
                    .isEqualTo(Light.AMBER);
        }
        for (Verdict verdict :
                List.of(
                        new Verdict.Invalid(why, List.of()),
                        new Verdict.NotWhole(why, List.of()))) {
            assertThat(check(opened(verdict, PAPER, MARIA), paper(1)).light()).isEqualTo(Light.RED);
        }
    }

    @Test
    void what_was_not_opened_says_nothing_of_a_content() {
        Verification.Enveloped found =
                check(
                        OpenedEnvelope.unfit(new Verdict.Refused(Set.of(Finding.CONTENT_MISSING))),
                        paper(1));

        assertThat(found.light()).isEqualTo(Light.AMBER);
        assertThat(found.content()).isEmpty();
    }

    private static Verification.Enveloped check(OpenedEnvelope opened, KnownPaper known) {
        VerifyFile verify =
                new VerifyFile(
                        new FakeTransactions(),
                        digest -> Optional.of(known).filter(_ -> digest.equals(PAPER.digest())),
                        new Opener(opened),
                        new FakeSignedFiles(new FakeTransactions()));
        return (Verification.Enveloped) verify.check(ENVELOPE);
    }

    private static OpenedEnvelope valid(Bytes content, Bytes certificate) {
        return opened(new Verdict.Valid(List.of()), content, certificate);
    }

    private static OpenedEnvelope opened(Verdict verdict, Bytes content, Bytes certificate) {
        OutsideSignature told =
                new OutsideSignature(
                        "",
                        "Maria Rinaldi",
                        "",
                        "",
                        "Prestatore di prova CA",
                        Optional.of(certificate),
                        Instant.EPOCH,
                        Instant.MAX,
                        Instant.EPOCH,
                        false,
                        verdict.findings());
        return new OpenedEnvelope(
                verdict,
                List.of(
                        new EnvelopeSignature(
                                told,
                                State.PASSED,
                                "CAdES-BASELINE-B",
                                Optional.empty(),
                                Covers.CONTENT)),
                Optional.of(content));
    }

    private static KnownPaper paper(int required) {
        return new KnownPaper(
                "2020/0001",
                InstrumentKind.COMPANY_AGREEMENT,
                1,
                false,
                false,
                true,
                required,
                0,
                List.of(
                        new KnownSignature(
                                "Maria Rinaldi",
                                "Alfa",
                                PartySide.UNION,
                                Capacity.RSU_MEMBER,
                                SignatureMeans.P7M,
                                Instant.EPOCH,
                                Optional.empty(),
                                MARIA.digest(),
                                "VALID")));
    }

    private static Bytes ascii(String words) {
        return Bytes.of(words.getBytes(StandardCharsets.US_ASCII));
    }

    /// Opens every envelope alike, and finds every PDF altered.
    private record Opener(OpenedEnvelope opened) implements StrangersJudge {
        @Override
        public void prepare() {}

        @Override
        public Verdict judge(byte[] file) {
            return new Verdict.NotWhole(Set.of(Finding.CHANGED_AFTER_SIGNING), List.of());
        }

        @Override
        public OpenedEnvelope open(byte[] envelope) {
            return opened;
        }

        @Override
        public PageHistory pages(byte[] file) {
            return PageHistory.none();
        }
    }
}
