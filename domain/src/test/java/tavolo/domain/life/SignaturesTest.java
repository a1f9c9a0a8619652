package tavolo.domain.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.InstrumentStatus;
import tavolo.domain.agreement.Signatory;
import tavolo.domain.audit.FactKind;
import tavolo.domain.document.Sha256;
import tavolo.domain.fake.FakeStepUp;
import tavolo.domain.given.House;
import tavolo.domain.given.Story;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.Role;
import tavolo.domain.proof.Proof;
import tavolo.domain.proof.ProofRefusal;
import tavolo.domain.signing.PrepareSignature;
import tavolo.domain.signing.Receipt;
import tavolo.domain.signing.SigningRefusal;
import tavolo.domain.signing.SigningView;

/// Signing, and what can go wrong on the way.
@DisplayNameGeneration(ReplaceUnderscores.class)
class SignaturesTest {

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
    void a_signature_tells_who_is_still_missing() {
        assertThat(story.missing()).hasSize(2 + 3 + 4);
        Receipt receipt = story.sign(client);
        assertThat(receipt.stillMissing()).isEqualTo(1);
        assertThat(receipt.state()).isEqualTo(AgreementState.SIGNING);
        assertThat(story.instrument(InstrumentKind.COMMERCIAL_ADDENDUM).missingSignatories())
                .extracting(Signatory::side)
                .containsExactly(PartySide.PROVIDER);
        assertThat(story.agreement().turns())
                .isEqualTo(Map.of(PartySide.PROVIDER, 3, PartySide.CLIENT, 1, PartySide.UNION, 4));
    }

    @Test
    void signing_twice_in_one_attempt_signs_once() {
        SigningView view = story.prepare(client);
        assertThat(complete(view)).isInstanceOf(Outcome.Done.class);
        assertThat(complete(view)).isEqualTo(refused(new SigningRefusal.SessionExpired()));
        assertThat(house.papers.signatures()).hasSize(1);
        assertThat(house.trail.facts(FactKind.SIGNATURE_GIVEN)).hasSize(1);
    }

    @Test
    void two_clicks_at_the_same_moment_sign_once() {
        SigningView view = story.prepare(client);
        List<Outcome<Receipt>> other = new ArrayList<>();
        house.keys.meanwhile(() -> other.add(complete(view)));
        Outcome<Receipt> first = complete(view);
        assertThat(other.getFirst()).isInstanceOf(Outcome.Done.class);
        assertThat(first).isEqualTo(refused(new SigningRefusal.AlreadyDecided()));
        assertThat(house.papers.signatures()).hasSize(1);
        assertThat(house.keys.count()).isZero();
    }

    @Test
    void a_signature_that_comes_second_builds_on_the_first_without_asking_again() {
        Signatory provider = story.slot(InstrumentKind.COMMERCIAL_ADDENDUM, PartySide.PROVIDER);
        SigningView view = story.prepare(client);
        house.keys.meanwhile(() -> story.sign(provider));
        assertThat(complete(view)).isInstanceOf(Outcome.Done.class);
        assertThat(house.papers.signatures())
                .extracting(signature -> signature.signatory())
                .containsExactly(provider.id(), client.id());
        assertThat(house.papers.signatures().getLast().parent())
                .isEqualTo(house.papers.signatures().getFirst().revision());
        assertThat(house.stepUp.asked()).isEqualTo(2);
        assertThat(story.instrument(InstrumentKind.COMMERCIAL_ADDENDUM).status())
                .isEqualTo(InstrumentStatus.SIGNED);
    }

    @Test
    void a_lost_key_is_replaced_without_asking_again() {
        SigningView view = story.prepare(client);
        house.keys.loseAll();
        assertThat(complete(view)).isInstanceOf(Outcome.Done.class);
        assertThat(house.stepUp.asked()).isEqualTo(1);
        assertThat(house.keys.count()).isZero();
    }

    @Test
    void what_was_not_shown_is_not_signed() {
        SigningView view = story.prepare(client);
        Sha256 other = Sha256.digestOf("another text");
        assertThat(
                        house.complete.by(
                                story.holder(client),
                                view.session(),
                                FakeStepUp.SECRET,
                                other,
                                view.paperDigest()))
                .isEqualTo(refused(new SigningRefusal.DocumentChanged(other, view.textDigest())));
        assertThat(
                        house.complete.by(
                                story.holder(client),
                                view.session(),
                                FakeStepUp.SECRET,
                                view.textDigest(),
                                other))
                .isEqualTo(refused(new SigningRefusal.DocumentChanged(other, view.paperDigest())));
        assertThat(house.stepUp.asked()).isZero();
        assertThat(house.papers.signatures()).isEmpty();
    }

    @Test
    void a_wrong_password_signs_nothing_and_the_attempt_lives_on() {
        SigningView view = story.prepare(client);
        List<Map<?, ?>> before = house.transactions.picture();
        assertThat(complete(view, new Proof.Password("sbagliata")))
                .isEqualTo(refused(new ProofRefusal.WrongSecret()));
        assertThat(house.transactions.picture()).isEqualTo(before);
        assertThat(complete(view)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void who_is_locked_out_signs_nothing() {
        SigningView view = story.prepare(client);
        house.stepUp.lock();
        assertThat(complete(view)).isEqualTo(refused(new ProofRefusal.StepUpLocked(15)));
        assertThat(house.papers.signatures()).isEmpty();
    }

    @Test
    void an_attempt_expires_and_its_key_with_it() {
        SigningView view = story.prepare(client);
        house.clock.advance(PrepareSignature.LIFETIME);
        assertThat(complete(view)).isEqualTo(refused(new SigningRefusal.SessionExpired()));
        assertThat(house.keys.count()).isZero();
        assertThat(story.sign(client).stillMissing()).isEqualTo(1);
    }

    @Test
    void a_newer_attempt_takes_the_place_of_the_older_one() {
        SigningView older = story.prepare(client);
        SigningView newer = story.prepare(client);
        assertThat(complete(older)).isEqualTo(refused(new SigningRefusal.SessionExpired()));
        assertThat(complete(newer)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void nobody_signs_in_the_attempt_of_another_person() {
        SigningView view = story.prepare(client);
        assertThat(
                        house.complete.by(
                                house.everyone.at(PartySide.PROVIDER),
                                view.session(),
                                FakeStepUp.SECRET,
                                view.textDigest(),
                                view.paperDigest()))
                .isEqualTo(refused(new SigningRefusal.SessionExpired()));
    }

    @Test
    void a_mandate_that_has_expired_signs_nothing_prepared_or_not() {
        SigningView view = story.prepare(client);
        LocalDate today = house.today.today();
        house.everyone.endMandate(PartySide.CLIENT, today.minusDays(1));
        Outcome<Receipt> expired = refused(new SigningRefusal.MandateNotValid(today));
        assertThat(complete(view)).isEqualTo(expired);
        assertThat(house.prepare.by(story.holder(client), story.id(), client.id()))
                .isEqualTo(expired);
        assertThat(house.papers.signatures()).isEmpty();
        house.everyone.endMandate(PartySide.CLIENT, today);
        assertThat(story.sign(client).stillMissing()).isEqualTo(1);
    }

    @Test
    void who_was_shut_out_or_lost_the_role_signs_nothing() {
        Outcome<SigningView> no = refused(new SigningRefusal.NoLongerSignatory());
        house.everyone.change(PartySide.CLIENT, Set.of(Role.values()), false);
        assertThat(house.prepare.by(story.holder(client), story.id(), client.id())).isEqualTo(no);
        house.everyone.change(PartySide.CLIENT, Set.of(Role.DRAFTER), true);
        assertThat(house.prepare.by(story.holder(client), story.id(), client.id())).isEqualTo(no);
    }

    @Test
    void the_last_signature_and_the_new_state_are_one_transaction() {
        House other = new House();
        Story almost = new Story(other).oneMissing();
        Signatory last = almost.missing().findFirst().orElseThrow();
        SigningView view = almost.prepare(last);
        int signatures = other.papers.signatures().size();
        // confirmed, given, instrument signed; then the fact of the new state fails
        other.trail.failAfter(3);
        assertThatThrownBy(() -> complete(other, almost, last, view))
                .isInstanceOf(IllegalStateException.class);
        assertThat(other.papers.signatures()).hasSize(signatures);
        assertThat(almost.agreement().state()).isEqualTo(AgreementState.SIGNING);
        assertThat(almost.missing()).containsExactly(last);

        other.trail.failAfter(100);
        Receipt receipt = Story.done(complete(other, almost, last, view));
        assertThat(receipt.state()).isEqualTo(AgreementState.SIGNED);
        assertThat(receipt.stillMissing()).isZero();
        assertThat(almost.agreement().state()).isEqualTo(AgreementState.SIGNED);
        assertThat(
                        other.trail
                                .kinds()
                                .subList(
                                        other.trail.kinds().size() - 3, other.trail.kinds().size()))
                .containsExactly(
                        FactKind.SIGNATURE_GIVEN,
                        FactKind.INSTRUMENT_SIGNED,
                        FactKind.AGREEMENT_SIGNED);
    }

    @Test
    void a_signed_agreement_applies_from_its_first_day_only() {
        House other = new House();
        Story signed = new Story(other).signed();
        other.today.set(House.firstDay().minusDays(1));
        assertThat(other.force.by(other.everyone.at(PartySide.PROVIDER), signed.id()))
                .isEqualTo(refused(new AgreementRefusal.StartsLater(House.firstDay())));
        other.today.set(House.firstDay());
        assertThat(other.force.by(other.everyone.at(PartySide.PROVIDER), signed.id()))
                .isEqualTo(Outcome.done(AgreementState.IN_FORCE));
    }

    private Outcome<Receipt> complete(SigningView view) {
        return complete(view, FakeStepUp.SECRET);
    }

    private Outcome<Receipt> complete(SigningView view, Proof secret) {
        return house.complete.by(
                story.holder(client),
                view.session(),
                secret,
                view.textDigest(),
                view.paperDigest());
    }

    private static Outcome<Receipt> complete(
            House house, Story story, Signatory signatory, SigningView view) {
        return house.complete.by(
                story.holder(signatory),
                view.session(),
                FakeStepUp.SECRET,
                view.textDigest(),
                view.paperDigest());
    }

    private static <T> Outcome<T> refused(Refusal why) {
        return Outcome.refused(why);
    }
}
