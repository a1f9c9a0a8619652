package tavolo.domain.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Sha256;
import tavolo.domain.fake.FakeSignedFiles;
import tavolo.domain.fake.FakeTransactions;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.party.Capacity;
import tavolo.domain.party.PartySide;
import tavolo.domain.signing.Finding;
import tavolo.domain.signing.SignatureMeans;
import tavolo.domain.signing.Verdict;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VerifyFileTest {

    /// Finds no signature in any file.
    private static final class Unsigned implements StrangersJudge {
        private int parsed;

        @Override
        public void prepare() {}

        @Override
        public Verdict judge(byte[] file) {
            parsed++;
            return new Verdict.NotSigned();
        }

        @Override
        public OpenedEnvelope open(byte[] envelope) {
            return OpenedEnvelope.unfit(new Verdict.Refused(Set.of(Finding.NOT_AN_ENVELOPE)));
        }

        @Override
        public PageHistory pages(byte[] file) {
            throw new IllegalStateException("nobody signed these pages");
        }
    }

    private static final Bytes FILE = Bytes.of("un file".getBytes(StandardCharsets.UTF_8));
    private static final KnownSignature RIGHT = signature("VALID");
    private static final KnownSignature WAITING = signature("PENDING");

    @Test
    void a_known_file_is_told_from_its_digest_and_never_parsed() {
        Unsigned judge = new Unsigned();
        KnownPaper paper = paper(false, 1, RIGHT);
        VerifyFile verify =
                new VerifyFile(
                        new FakeTransactions(),
                        digest -> Optional.of(paper).filter(_ -> digest.equals(FILE.digest())),
                        judge,
                        new FakeSignedFiles(new FakeTransactions()));

        assertThat(verify.check(FILE)).isEqualTo(new Verification.Known(FILE.digest(), paper));
        assertThat(judge.parsed).isZero();
        Bytes other = Bytes.of("%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
        assertThat(verify.check(other))
                .isEqualTo(new Verification.Judged(other.digest(), new Verdict.NotSigned()));
        assertThat(judge.parsed).isEqualTo(1);
    }

    @Test
    void green_is_a_complete_paper_whose_signatures_were_all_found_valid() {
        assertThat(paper(false, 2, RIGHT, RIGHT).light()).isEqualTo(Light.GREEN);
    }

    @Test
    void what_is_missing_superseded_or_still_being_checked_is_amber() {
        assertThat(paper(false, 2, RIGHT).light()).isEqualTo(Light.AMBER);
        assertThat(paper(false, 1).light()).isEqualTo(Light.AMBER);
        assertThat(paper(true, 1, RIGHT).light()).isEqualTo(Light.AMBER);
        assertThat(paper(false, 2, RIGHT, WAITING).light()).isEqualTo(Light.AMBER);
    }

    @ParameterizedTest
    @EnumSource(Finding.class)
    void a_wrong_signature_is_red_and_no_finding_is_ever_green(Finding finding) {
        assertThat(paper(false, 2, RIGHT, signature("INVALID")).light()).isEqualTo(Light.RED);
        assertThat(paper(true, 3, signature("NOT_WHOLE")).light()).isEqualTo(Light.RED);
        Set<Finding> why = Set.of(finding);
        assertThat(light(new Verdict.Invalid(why, List.of()))).isEqualTo(Light.RED);
        assertThat(light(new Verdict.NotWhole(why, List.of()))).isEqualTo(Light.RED);
        assertThat(light(new Verdict.Undetermined(why, List.of()))).isEqualTo(Light.AMBER);
        assertThat(light(new Verdict.Refused(why))).isEqualTo(Light.AMBER);
    }

    @Test
    void a_file_that_the_portal_does_not_keep_is_never_green() {
        assertThat(light(new Verdict.Valid(List.of()))).isEqualTo(Light.AMBER);
        assertThat(light(new Verdict.NotSigned())).isEqualTo(Light.AMBER);
    }

    @Test
    void a_reserve_that_still_stands_is_never_green() {
        KnownPaper reserved =
                new KnownPaper(
                        "2020/0001",
                        InstrumentKind.COMPANY_AGREEMENT,
                        1,
                        false,
                        false,
                        true,
                        1,
                        1,
                        List.of(signature("VALID")));

        assertThat(reserved.isComplete()).isFalse();
        assertThat(reserved.light()).isEqualTo(Light.AMBER);
    }

    @Test
    void a_package_without_papers_is_never_green() {
        Verification.Packaged empty =
                new Verification.Packaged(
                        Sha256.digestOf("x"),
                        new PackageVerdict.Whole("2020/0001", 3, List.of()),
                        List.of());

        assertThat(empty.light()).isEqualTo(Light.AMBER);
    }

    @Test
    void green_needs_that_the_authority_said_of_a_certificate_of_others_that_it_was_not_revoked() {
        assertThat(paper(false, 1, elsewhere(Optional.empty())).light()).isEqualTo(Light.AMBER);
        assertThat(paper(false, 1, elsewhere(Optional.of(Instant.EPOCH))).light())
                .isEqualTo(Light.GREEN);
    }

    private static KnownSignature elsewhere(Optional<Instant> notRevokedAt) {
        return new KnownSignature(
                "Maria Rinaldi",
                "Valdibruna Voice",
                PartySide.PROVIDER,
                Capacity.LEGAL_REPRESENTATIVE,
                SignatureMeans.QES,
                Instant.EPOCH,
                Optional.empty(),
                Sha256.digestOf("certificato"),
                "VALID",
                notRevokedAt);
    }

    private static Light light(Verdict verdict) {
        return new Verification.Judged(Sha256.digestOf("x"), verdict).light();
    }

    private static KnownSignature signature(String verdict) {
        return new KnownSignature(
                "Giulia Marchetti",
                "Valdibruna Voice",
                PartySide.PROVIDER,
                Capacity.LEGAL_REPRESENTATIVE,
                SignatureMeans.FEA,
                Instant.EPOCH,
                Optional.empty(),
                Sha256.digestOf("certificato"),
                verdict,
                Optional.empty());
    }

    private static KnownPaper paper(
            boolean isSuperseded, int required, KnownSignature... signatures) {
        return new KnownPaper(
                "2020/0001",
                InstrumentKind.COMPANY_AGREEMENT,
                1,
                isSuperseded,
                false,
                true,
                required,
                0,
                List.of(signatures));
    }
}
