package tavolo.domain.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.FileRefusal;
import tavolo.domain.agreement.RemarkFile;
import tavolo.domain.agreement.SentFile;
import tavolo.domain.audit.FactKind;
import tavolo.domain.claim.ClaimId;
import tavolo.domain.document.Bytes;
import tavolo.domain.given.ClaimActs;
import tavolo.domain.given.House;
import tavolo.domain.given.Story;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.party.PartySide;

/// Claims that time should not count, with the files that prove them.
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProvingClaimsTest {

    private final House house = new House();
    private final Story story = new Story(house);
    private final Actor provider = house.everyone.at(PartySide.PROVIDER);

    @BeforeEach
    void negotiate() {
        ClaimActs.excluding(house, story.negotiating());
    }

    @Test
    void files_go_with_the_claim_and_the_fact_names_them_with_their_digests() {
        SentFile sent = file("%PDF-1.7 guasto");

        ClaimId claim = Story.done(claim(List.of(sent)));

        assertThat(house.transactions.inOne(() -> house.claims.files(claim)))
                .extracting(RemarkFile::name)
                .containsExactly("guasto.pdf");
        assertThat(house.trail.facts(FactKind.EXCLUSION_CLAIMED).getLast().details().get("files"))
                .isEqualTo("guasto.pdf " + sent.content().digest());
    }

    @Test
    void without_files_the_fact_says_nothing_of_any() {
        Story.done(claim(List.of()));

        assertThat(house.trail.facts(FactKind.EXCLUSION_CLAIMED).getLast().details())
                .doesNotContainKey("files");
    }

    @Test
    void what_cannot_be_taken_is_refused_and_nothing_is_claimed() {
        assertThat(claim(List.of(file("ciao"))))
                .isEqualTo(Outcome.refused(new FileRefusal.FileOfOtherKind("guasto.pdf")));
        SentFile fine = file("%PDF-1.7");
        assertThat(claim(List.of(fine, fine, fine)))
                .isEqualTo(Outcome.refused(new FileRefusal.TooManyFiles(2)));
        assertThat(house.transactions.inOne(() -> house.claims.of(story.id()))).isEmpty();
    }

    @Test
    void who_may_not_claim_has_no_file_looked_into() {
        Actor union = house.everyone.at(PartySide.UNION);

        assertThat(
                        house.claimExclusion.by(
                                union, story.id(), ClaimActs.time(), List.of(file("ciao"))))
                .isEqualTo(Outcome.refused(new AgreementRefusal.NotAllowed(Deed.CLAIM_EXCLUSION)));
    }

    private Outcome<ClaimId> claim(List<SentFile> files) {
        return house.claimExclusion.by(provider, story.id(), ClaimActs.time(), files);
    }

    private static SentFile file(String content) {
        return new SentFile("guasto.pdf", Bytes.of(content.getBytes(StandardCharsets.UTF_8)));
    }
}
