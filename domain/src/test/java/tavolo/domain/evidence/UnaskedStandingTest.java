package tavolo.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.agreement.Manner;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Sha256;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.library.Language;
import tavolo.domain.party.Capacity;
import tavolo.domain.party.PartySide;
import tavolo.domain.signing.RevisionCause;
import tavolo.domain.signing.SignatureLevel;
import tavolo.domain.signing.Verdict;

/// What reports and certificates say while nobody said that a certificate was not revoked.
@DisplayNameGeneration(ReplaceUnderscores.class)
class UnaskedStandingTest {

    private static final Verdict VALID = new Verdict.Valid(List.of());
    private static final Sha256 FILE = Sha256.digestOf("carta");

    @Test
    void signatures_of_the_portal_and_those_that_were_vouched_for_are_called_valid() {
        EvidencePaper paper =
                paper(given("FEA", Optional.empty()), given("QES", Optional.of(Instant.EPOCH)));

        assertThat(ReportWords.code(VALID, paper)).isEqualTo("VALID");
        assertThat(said(VALID, paper)).isEqualTo("Every signature is valid and the file is whole");
    }

    @Test
    void one_of_which_nobody_said_anything_is_called_intact_and_no_more() {
        for (String kind : List.of("QES", "P7M")) {
            EvidencePaper paper =
                    paper(given("FEA", Optional.empty()), given(kind, Optional.empty()));

            assertThat(ReportWords.code(VALID, paper)).isEqualTo("UNASKED");
            assertThat(said(VALID, paper)).contains("intact", "not yet checked");
        }
    }

    @Test
    void what_is_wrong_stays_wrong() {
        EvidencePaper paper = paper(given("QES", Optional.empty()));
        Verdict wrong = new Verdict.NotSigned();

        assertThat(ReportWords.code(wrong, paper)).isEqualTo("NOT_SIGNED");
        assertThat(said(wrong, paper)).isEqualTo("The file is not signed");
    }

    private static String said(Verdict verdict, EvidencePaper paper) {
        return ReportWords.verdict(verdict, paper.isStandingKnown()).in(Language.EN);
    }

    private static EvidencePaper.Given given(String kind, Optional<Instant> notRevokedAt) {
        return new EvidencePaper.Given(
                "campo",
                "Maria Rinaldi",
                "Alfa",
                PartySide.UNION,
                Capacity.RSU_MEMBER,
                new EvidencePaper.Proviso(Manner.NORMAL, ""),
                kind,
                "",
                FILE,
                Instant.EPOCH,
                Optional.empty(),
                "VALID",
                Optional.of(Instant.EPOCH),
                notRevokedAt,
                Bytes.of(new byte[] {1}));
    }

    private static EvidencePaper paper(EvidencePaper.Given... signatures) {
        return new EvidencePaper(
                new UUID(0, 1),
                InstrumentKind.COMPANY_AGREEMENT,
                1,
                false,
                FILE,
                FILE,
                signatures.length,
                SignatureLevel.ADVANCED,
                List.of(new EvidencePaper.Revision(2, FILE, RevisionCause.SEALED, Instant.EPOCH)),
                List.of(signatures),
                List.of(),
                Optional.empty());
    }
}
