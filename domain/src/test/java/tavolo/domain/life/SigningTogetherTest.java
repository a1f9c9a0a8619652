package tavolo.domain.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.Signatory;
import tavolo.domain.document.Sha256;
import tavolo.domain.fake.FakeStepUp;
import tavolo.domain.given.House;
import tavolo.domain.given.Story;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.PartySide;
import tavolo.domain.proof.Proof;
import tavolo.domain.proof.ProofRefusal;
import tavolo.domain.signing.ConfirmedSigning;
import tavolo.domain.signing.PrepareSignature;
import tavolo.domain.signing.PrepareTogether;
import tavolo.domain.signing.PrepareTogether.Place;
import tavolo.domain.signing.SignTogether;
import tavolo.domain.signing.SigningRefusal;
import tavolo.domain.signing.SigningView;
import tavolo.domain.signing.TogetherChallenge;

/// One person, several papers, one proof.
class SigningTogetherTest {

    private House house;
    private Story story;
    private Signatory addendum;
    private Signatory protocol;
    private Actor signer;

    @BeforeEach
    void open_the_signing() {
        house = new House();
        story = new Story(house).signing();
        addendum = story.slot(InstrumentKind.COMMERCIAL_ADDENDUM, PartySide.CLIENT);
        protocol = story.slot(InstrumentKind.TRI_PARTY_PROTOCOL, PartySide.CLIENT);
        signer = story.holder(addendum);
    }

    @Test
    void one_proof_signs_all_and_is_kept_with_each_beside_the_whole_list() {
        PrepareTogether.View view = prepare(addendum, protocol);
        List<SignTogether.Signed> signed = Story.done(sign(view, FakeStepUp.SECRET));

        assertThat(signed).hasSize(2).allMatch(each -> each.receipt() instanceof Outcome.Done);
        assertThat(house.stepUp.asked()).isEqualTo(1);
        assertThat(house.papers.signatures()).hasSize(2);
        ConfirmedSigning one = evidence(addendum);
        ConfirmedSigning other = evidence(protocol);
        assertThat(one.together()).isEqualTo(other.together()).hasSize(2);
        assertThat(one.together()).contains(one.bound().digest(), other.bound().digest());
        assertThat(one.proven().challenge())
                .isEqualTo(view.challenge())
                .isEqualTo(new TogetherChallenge(one.together().reversed()).digest());
    }

    @Test
    void a_wrong_proof_signs_none_and_counts_once() {
        PrepareTogether.View view = prepare(addendum, protocol);

        assertThat(sign(view, new Proof.Password("un'altra")))
                .isEqualTo(Outcome.refused(new ProofRefusal.WrongSecret()));
        assertThat(house.stepUp.asked()).isEqualTo(1);
        assertThat(house.papers.signatures()).isEmpty();
    }

    @Test
    void what_cannot_be_prepared_stops_no_other() {
        Signatory foreign = story.slot(InstrumentKind.COMPANY_AGREEMENT, PartySide.UNION);
        PrepareTogether.View view = prepare(foreign, addendum);

        assertThat(view.items().getFirst().view())
                .isEqualTo(Outcome.refused(new AgreementRefusal.NotFound()));
        assertThat(Story.done(sign(view, FakeStepUp.SECRET))).hasSize(1);
        assertThat(house.papers.signatures()).hasSize(1);
    }

    @Test
    void what_breaks_while_one_is_prepared_is_written_down_and_stops_no_other() {
        house.paperwork.breakAt(addendum.field());

        PrepareTogether.View view = prepare(addendum, protocol);

        assertThat(view.items().getFirst().view())
                .isEqualTo(Outcome.refused(new SigningRefusal.NotSignedNow("guasto-1")));
        assertThat(view.items().getLast().prepared()).isPresent();
        assertThat(house.mishaps.noted()).singleElement().isInstanceOf(IllegalStateException.class);
        assertThat(Story.done(sign(view, FakeStepUp.SECRET))).hasSize(1);
    }

    @Test
    void what_breaks_while_one_is_signed_is_the_result_of_that_one_and_can_be_tried_again() {
        PrepareTogether.View view = prepare(addendum, protocol);
        house.paperwork.breakAt(addendum.field());

        List<SignTogether.Signed> signed = Story.done(sign(view, FakeStepUp.SECRET));

        assertThat(signed.getFirst().receipt())
                .isEqualTo(Outcome.refused(new SigningRefusal.NotSignedNow("guasto-1")));
        assertThat(signed.getFirst().isConfirmed()).isTrue();
        assertThat(signed.getLast().receipt()).isInstanceOf(Outcome.Done.class);
        assertThat(house.papers.signatures()).hasSize(1);
    }

    @Test
    void an_attempt_that_another_device_replaced_is_refused_alone() {
        PrepareTogether.View view = prepare(addendum, protocol);
        story.prepare(addendum);

        List<SignTogether.Signed> signed = Story.done(sign(view, FakeStepUp.SECRET));

        assertThat(signed.getFirst().receipt())
                .isEqualTo(Outcome.refused(new SigningRefusal.SessionExpired()));
        assertThat(signed.getLast().receipt()).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void a_paper_whose_digest_was_not_shown_is_refused_alone() {
        PrepareTogether.View view = prepare(addendum, protocol);
        SigningView first = shown(view).getFirst();
        SigningView other =
                new SigningView(
                        first.session(),
                        first.textDigest(),
                        Sha256.digestOf("altro"),
                        first.challenge(),
                        first.expiresAt());

        List<SignTogether.Signed> signed =
                Story.done(
                        house.signTogether.by(
                                signer, List.of(other, shown(view).getLast()), FakeStepUp.SECRET));

        assertThat(signed.getFirst().receipt())
                .isEqualTo(
                        Outcome.refused(
                                new SigningRefusal.DocumentChanged(
                                        other.paperDigest(), first.paperDigest())));
        assertThat(signed.getFirst().isConfirmed()).isFalse();
        assertThat(signed.getLast().receipt()).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void an_attempt_that_lived_too_long_is_refused() {
        PrepareTogether.View view = prepare(addendum, protocol);
        house.clock.advance(PrepareSignature.LIFETIME);

        assertThat(sign(view, FakeStepUp.SECRET))
                .isEqualTo(Outcome.refused(new SigningRefusal.SessionExpired()));
    }

    @Test
    void somebody_elses_attempts_sign_nothing() {
        PrepareTogether.View view = prepare(addendum, protocol);
        Actor other = story.holder(story.slot(InstrumentKind.TRI_PARTY_PROTOCOL, PartySide.UNION));

        assertThat(house.signTogether.by(other, shown(view), FakeStepUp.SECRET))
                .isEqualTo(Outcome.refused(new SigningRefusal.SessionExpired()));
        assertThat(house.papers.signatures()).isEmpty();
    }

    @Test
    void a_proof_for_other_papers_is_no_evidence_of_this_one() {
        PrepareTogether.View view = prepare(addendum, protocol);
        Story.done(sign(view, FakeStepUp.SECRET));
        ConfirmedSigning kept = evidence(addendum);
        List<Sha256> others = List.of(evidence(protocol).bound().digest());

        assertThatThrownBy(() -> new ConfirmedSigning(kept.bound(), kept.proven(), others))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ConfirmedSigning(kept.bound(), kept.proven()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private PrepareTogether.View prepare(Signatory... slots) {
        List<Place> places =
                List.of(slots).stream().map(slot -> new Place(story.id(), slot.id())).toList();
        return Story.done(house.prepareTogether.by(signer, places));
    }

    private static List<SigningView> shown(PrepareTogether.View view) {
        return view.items().stream().flatMap(item -> item.prepared().stream()).toList();
    }

    private Outcome<List<SignTogether.Signed>> sign(PrepareTogether.View view, Proof proof) {
        return house.signTogether.by(signer, shown(view), proof);
    }

    private ConfirmedSigning evidence(Signatory slot) {
        return house.transactions.inOne(() -> house.papers.confirmationOf(slot.id())).orElseThrow();
    }
}
