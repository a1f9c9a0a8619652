package tavolo.persistence.seal.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tavolo.domain.document.SampleTexts;
import tavolo.domain.signing.Expectation;
import tavolo.domain.signing.Finding;
import tavolo.domain.signing.JudgedSignature;
import tavolo.domain.signing.Verdict;
import tavolo.persistence.seal.Ceremony;
import tavolo.persistence.seal.Fixture;
import tavolo.persistence.seal.Forgery;
import tavolo.persistence.seal.pages.PageEye;
import tavolo.persistence.seal.trust.TrustBundle;

/// A process of its own finds what the judge of the portal finds.
@DisplayNameGeneration(ReplaceUnderscores.class)
class OutsideJudgeTest {

    @TempDir static Path folder;

    private static Ceremony ceremony;
    private static byte[] signed;
    private static OutsideJudge judge;

    @BeforeAll
    static void sign_a_moment_ago() {
        ceremony = new Ceremony(folder.resolve("keys"), Instant.now().minusSeconds(600));
        byte[] sealed = ceremony.sealed(Fixture.PAPER);
        signed = ceremony.signed(sealed, SampleTexts.PROVIDER_SLOT, "Niccolò Ferri");
        judge = OutsideJudge.trusting(ceremony.trust(), TrustBundle::none);
    }

    @AfterAll
    static void end() {
        judge.destroy();
    }

    @Test
    void a_good_file_is_valid_with_every_signature_told() {
        Verdict verdict = judge.judge(signed);

        assertThat(verdict).isInstanceOf(Verdict.Valid.class);
        assertThat(verdict.signatures())
                .extracting(JudgedSignature::signer)
                .hasSize(2)
                .endsWith("Niccolò Ferri");
        assertThat(verdict).isEqualTo(ceremony.verdict(signed, Expectation.nothing()));
    }

    @Test
    void forgeries_get_the_same_verdict_as_from_the_judge_of_the_portal() {
        for (byte[] forged :
                Set.of(
                        Forgery.bytesBehind(signed),
                        Forgery.oneByteChanged(signed),
                        Forgery.annotationAdded(signed),
                        Forgery.savedAnew(signed),
                        Forgery.encrypted(Fixture.PAPER),
                        Forgery.pageBomb(Fixture.PAPER),
                        "<html>%PDF-</html>".getBytes(StandardCharsets.US_ASCII))) {
            Verdict verdict = judge.judge(forged);

            assertThat(verdict).isNotInstanceOf(Verdict.Valid.class);
            assertThat(verdict).isEqualTo(ceremony.verdict(forged, Expectation.nothing()));
        }
    }

    @Test
    void pages_are_compared_in_the_process_as_they_are_here() {
        byte[] covered = Forgery.overlaidByAnotherRevision(signed);

        assertThat(judge.pages(covered)).isEqualTo(PageEye.history(covered));
    }

    @Test
    void an_unsigned_file_is_told_as_such() {
        assertThat(judge.judge(Fixture.PAPER)).isEqualTo(new Verdict.NotSigned());
    }

    @Test
    void signatures_of_another_authority_stay_undetermined() {
        assertThat(judge.judge(Fixture.THREE).findings()).contains(Finding.AUTHORITY_UNKNOWN);
    }
}
