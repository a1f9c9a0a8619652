package tavolo.domain.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.agreement.Signatory;
import tavolo.domain.audit.FactKind;
import tavolo.domain.document.Bytes;
import tavolo.domain.fake.FakePapers;
import tavolo.domain.fake.FakeUploadJudge;
import tavolo.domain.given.House;
import tavolo.domain.given.Story;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.party.PartySide;
import tavolo.domain.signing.Finding;
import tavolo.domain.signing.Receipt;
import tavolo.domain.signing.SampleStandings;
import tavolo.domain.signing.Verdict;

/// Certificates of other authorities, of which it is known at once, later or never whether they
/// were revoked.
@DisplayNameGeneration(ReplaceUnderscores.class)
class LearningStandingsTest {

    private House house;
    private Story story;
    private Signatory client;

    @BeforeEach
    void open_the_signing() {
        house = new House();
        story = new Story(house).signing();
        client = story.slot(InstrumentKind.COMMERCIAL_ADDENDUM, PartySide.CLIENT);
    }

    @Test
    void what_the_authority_says_at_once_is_kept_with_the_signature() {
        Instant asOf = now();
        house.uploadJudge.says(SampleStandings.good(asOf));

        assertThat(bring(story.signedElsewhere(client)).isVouchedFor()).isTrue();

        assertThat(house.papers.standingOf(client.id())).contains(asOf);
    }

    @Test
    void who_does_not_know_says_nothing_and_is_asked_again() {
        assertThat(bring(story.signedElsewhere(client)).isVouchedFor()).isFalse();
        house.learnStandings();
        assertThat(house.papers.standingOf(client.id())).isEmpty();

        Instant later = now().plus(Duration.ofHours(3));
        house.uploadJudge.says(SampleStandings.good(later));
        house.learnStandings();

        assertThat(house.papers.standingOf(client.id())).contains(later);
        assertThat(verdict()).isEqualTo("VALID");
    }

    @Test
    void what_was_said_before_the_signature_came_is_asked_once_more() {
        Instant before = now().minus(Duration.ofHours(20));
        house.uploadJudge.says(SampleStandings.good(before));
        bring(story.signedElsewhere(client));
        assertThat(house.papers.standingOf(client.id())).contains(before);

        Instant later = now().plus(Duration.ofHours(4));
        house.uploadJudge.says(SampleStandings.good(later));
        house.learnStandings();
        house.uploadJudge.says(SampleStandings.good(later.plusSeconds(9)));
        house.learnStandings();

        assertThat(house.papers.standingOf(client.id())).contains(later);
    }

    @Test
    void a_certificate_that_was_revoked_before_takes_the_signature_with_it() {
        bring(FakeUploadJudge.enveloped(story.paper(client), story.name(client), ""));

        house.uploadJudge.find(Finding.CERTIFICATE_REVOKED);
        house.uploadJudge.says(SampleStandings.revoked(now().minus(Duration.ofDays(1))));
        house.learnStandings();

        assertThat(verdict()).isEqualTo("INVALID");
        assertThat(house.papers.judgementOf(client.id()))
                .map(FakePapers.Judged::note)
                .contains("CERTIFICATE_REVOKED");
        assertThat(house.trail.facts(FactKind.SIGNATURE_JUDGED).getLast().details())
                .containsEntry("verdict", "INVALID");
    }

    @Test
    void one_that_was_revoked_afterwards_was_good_when_it_came() {
        bring(story.signedElsewhere(client));
        Instant since = now().plus(Duration.ofMinutes(5));

        house.uploadJudge.find(Finding.CERTIFICATE_REVOKED);
        house.uploadJudge.says(SampleStandings.revoked(since));
        house.learnStandings();

        assertThat(verdict()).isEqualTo("VALID");
        assertThat(house.papers.standingOf(client.id())).contains(since);
    }

    @Test
    void one_that_was_revoked_behind_a_proven_time_was_good_when_it_signed() {
        Instant since = now().minus(Duration.ofMinutes(5));
        house.uploadJudge.says(SampleStandings.revoked(since));

        bring(story.signedElsewhere(client));
        assertThat(house.papers.standingOf(client.id())).contains(since);
        house.learnStandings();

        assertThat(verdict()).isEqualTo("VALID");
    }

    @Test
    void signatures_of_the_portal_are_not_asked_about() {
        story.sign(client);
        house.judging((_, _) -> new Verdict.Valid(List.of())).next(10);
        house.uploadJudge.says(SampleStandings.good(now()));
        house.uploadJudge.meanwhile(() -> {
            throw new AssertionError("asked");
        });

        house.learnStandings();

        assertThat(verdict()).isEqualTo("VALID");
    }

    private Receipt bring(Bytes file) {
        return Story.done(
                house.elsewhere.bring(story.holder(client), story.id(), client.id(), file));
    }

    private Instant now() {
        return house.clock.instant();
    }

    private String verdict() {
        return house.papers.judgementOf(client.id()).orElseThrow().verdict();
    }
}
