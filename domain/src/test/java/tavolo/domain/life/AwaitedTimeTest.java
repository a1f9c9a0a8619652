package tavolo.domain.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.Signatory;
import tavolo.domain.audit.FactKind;
import tavolo.domain.fake.FakePapers;
import tavolo.domain.fake.FakeStepUp;
import tavolo.domain.fake.FakeTimeStamps;
import tavolo.domain.given.House;
import tavolo.domain.given.Story;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.party.PartySide;
import tavolo.domain.signing.PaperDocument;
import tavolo.domain.signing.RevisionCause;
import tavolo.domain.signing.SigningView;
import tavolo.domain.signing.Stamp;

/// What happens to signatures while no time stamping authority answers.
@DisplayNameGeneration(ReplaceUnderscores.class)
class AwaitedTimeTest {

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
    void a_signature_carries_its_time_and_awaits_nothing() {
        story.sign(client);

        FakePapers.Revision signed = chain().getLast();
        assertThat(house.papers.stampOf(addendum().id(), signed.sha()))
                .map(Stamp::authority)
                .contains(FakeTimeStamps.NAME);
        assertThat(waiting()).isEmpty();
        assertThat(house.stampPapers.next(10)).isZero();
    }

    @Test
    void a_signature_without_a_time_is_given_all_the_same_and_seen_to_await_it() {
        house.times.silent(true);
        story.sign(client);

        assertThat(waiting()).containsExactly(addendum());
        assertThat(house.stampPapers.next(10)).isZero();
        assertThat(house.papers.signatures()).hasSize(1);
    }

    @Test
    void the_time_comes_as_a_further_revision_once_an_authority_answers() {
        house.times.silent(true);
        story.sign(client);
        house.times.silent(false);

        assertThat(house.stampPapers.next(10)).isEqualTo(1);

        assertThat(chain().getLast().cause()).isEqualTo(RevisionCause.STAMPED);
        assertThat(house.papers.stampOf(addendum().id(), addendum().head())).isPresent();
        assertThat(waiting()).isEmpty();
        assertThat(house.stampPapers.next(10)).isZero();
        assertThat(house.trail.facts(FactKind.PAPER_STAMPED)).hasSize(1);
    }

    @Test
    void who_prepared_before_the_stamp_signs_behind_it_without_being_asked_again() {
        Signatory provider = story.slot(InstrumentKind.COMMERCIAL_ADDENDUM, PartySide.PROVIDER);
        SigningView prepared = story.prepare(provider);
        house.times.silent(true);
        story.sign(client);
        house.times.silent(false);
        house.stampPapers.next(10);

        Story.done(
                house.complete.by(
                        story.holder(provider),
                        prepared.session(),
                        FakeStepUp.SECRET,
                        prepared.textDigest(),
                        prepared.paperDigest()));

        assertThat(chain())
                .extracting(FakePapers.Revision::cause)
                .containsExactly(
                        RevisionCause.RENDERED,
                        RevisionCause.SEALED,
                        RevisionCause.SIGNED,
                        RevisionCause.STAMPED,
                        RevisionCause.SIGNED);
    }

    @Test
    void everything_can_be_signed_while_no_authority_answers() {
        house.times.silent(true);
        story.missing().forEach(story::sign);

        assertThat(story.agreement().state()).isEqualTo(AgreementState.SIGNED);
        assertThat(waiting()).hasSize(3);
        house.times.silent(false);
        assertThat(house.stampPapers.next(10)).isEqualTo(3);
        assertThat(waiting()).isEmpty();
    }

    private PaperDocument addendum() {
        return house.papers.documents().stream()
                .filter(paper ->
                        paper.instrument()
                                .equals(story.instrument(InstrumentKind.COMMERCIAL_ADDENDUM).id()))
                .findFirst()
                .orElseThrow();
    }

    private List<FakePapers.Revision> chain() {
        return house.papers.revisionsOf(addendum().id());
    }

    private List<PaperDocument> waiting() {
        return house.transactions.inOne(() -> house.papers.awaitingTime(10));
    }
}
