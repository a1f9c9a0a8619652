package tavolo.domain.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.Signatory;
import tavolo.domain.document.Sha256;
import tavolo.domain.fake.FakePasskeyCheck;
import tavolo.domain.fake.FakeStepUp;
import tavolo.domain.fake.FakeTries;
import tavolo.domain.given.House;
import tavolo.domain.given.Proofs;
import tavolo.domain.given.Story;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.PartySide;
import tavolo.domain.signing.ConfirmedSigning;
import tavolo.domain.signing.Receipt;
import tavolo.domain.signing.SigningRefusal;
import tavolo.domain.signing.SigningView;

/// The step-up is bound to what was shown: to the text, the paper, the slot, the person and the
/// attempt; whatever was given for anything else signs nothing.
@DisplayNameGeneration(ReplaceUnderscores.class)
class StepUpToSignTest {

    private House house;
    private Story story;
    private Signatory client;
    private Actor signer;

    @BeforeEach
    void open_the_signing() {
        house = new House();
        story = new Story(house).signing();
        client = story.slot(InstrumentKind.COMMERCIAL_ADDENDUM, PartySide.CLIENT);
        signer = story.holder(client);
    }

    @Test
    void a_passkey_signs_the_digests_and_leaves_its_evidence() {
        Passkey passkey = Proofs.passkey(house, signer, "uno");
        SigningView view = story.prepare(client);
        Receipt receipt = Story.done(complete(view, answer("uno", view, 2)));

        assertThat(receipt.stillMissing()).isEqualTo(1);
        ConfirmedSigning evidence =
                house.transactions
                        .inOne(() -> house.papers.confirmationOf(client.id()))
                        .orElseThrow();
        assertThat(evidence.bound().text()).isEqualTo(view.textDigest());
        assertThat(evidence.bound().paper()).isEqualTo(view.paperDigest());
        assertThat(evidence.bound().slot()).isEqualTo(client.id().value());
        assertThat(evidence.bound().signer()).isEqualTo(signer.person().value());
        assertThat(evidence.bound().digest()).isEqualTo(view.challenge());
        Assertion signed = evidence.proven().assertion().orElseThrow();
        assertThat(signed.credentialId()).isEqualTo(passkey.credential().id());
        assertThat(signed.signCount()).isEqualTo(2);
        assertThat(house.papers.sessions()).isEmpty();
    }

    @Test
    void the_challenge_changes_with_every_attempt() {
        Sha256 first = story.prepare(client).challenge();
        assertThat(story.prepare(client).challenge()).isNotEqualTo(first);
    }

    @Test
    void an_answer_to_another_attempt_signs_nothing() {
        Proofs.passkey(house, signer, "uno");
        SigningView older = story.prepare(client);
        SigningView newer = story.prepare(client);
        assertThat(complete(newer, answer("uno", older, 2)))
                .isEqualTo(refused(new ProofRefusal.ProofForSomethingElse()));
        assertThat(house.papers.signatures()).isEmpty();
    }

    @Test
    void an_answer_that_was_used_signs_nothing_more() {
        Proofs.passkey(house, signer, "uno");
        SigningView view = story.prepare(client);
        Proof once = answer("uno", view, 2);
        Story.done(complete(view, once));

        Signatory other = story.slot(InstrumentKind.TRI_PARTY_PROTOCOL, PartySide.CLIENT);
        SigningView next = story.prepare(other);
        assertThat(complete(next, once))
                .isEqualTo(refused(new ProofRefusal.ProofForSomethingElse()));
        assertThat(complete(view, once)).isEqualTo(refused(new SigningRefusal.SessionExpired()));
        assertThat(house.papers.signatures()).hasSize(1);
    }

    @Test
    void the_passkey_of_somebody_else_signs_nothing() {
        Actor other = story.holder(story.slot(InstrumentKind.TRI_PARTY_PROTOCOL, PartySide.UNION));
        Proofs.passkey(house, signer, "uno");
        Proofs.passkey(house, other, "altrui");
        SigningView view = story.prepare(client);
        assertThat(complete(view, answer("altrui", view, 2)))
                .isEqualTo(refused(new ProofRefusal.PasskeyNotYours()));
        assertThat(complete(view, answer("ignota", view, 2)))
                .isEqualTo(refused(new ProofRefusal.PasskeyNotYours()));
    }

    @Test
    void a_forwarded_address_is_of_no_use_to_who_gets_it() {
        Actor other = story.holder(story.slot(InstrumentKind.TRI_PARTY_PROTOCOL, PartySide.UNION));
        Proofs.passkey(house, other, "altrui");
        SigningView view = story.prepare(client);
        assertThat(
                        house.completeProven.by(
                                other,
                                view.session(),
                                answer("altrui", view, 2),
                                view.textDigest(),
                                view.paperDigest()))
                .isEqualTo(refused(new SigningRefusal.SessionExpired()));
        assertThat(house.prepare.by(other, story.id(), client.id()))
                .isEqualTo(refused(new AgreementRefusal.NotFound()));
    }

    @Test
    void a_passkey_that_counts_backwards_signs_nothing() {
        Proofs.passkey(house, signer, "uno");
        SigningView view = story.prepare(client);
        assertThat(complete(view, answer("uno", view, 1)))
                .isEqualTo(refused(new ProofRefusal.PasskeyCopied()));
    }

    @Test
    void a_password_signs_only_for_who_has_nothing_stronger() {
        SigningView view = story.prepare(client);
        assertThat(house.proofs.prove.waysToSign(signer)).containsExactly(ProofKind.PASSWORD);
        Proofs.device(house, signer);
        assertThat(house.proofs.prove.waysToSign(signer)).containsExactly(ProofKind.CODE);
        assertThat(complete(view, FakeStepUp.SECRET))
                .isEqualTo(refused(new ProofRefusal.StrongerEnrolled(ProofKind.CODE)));
    }

    @Test
    void an_organisation_that_demands_more_lets_nobody_sign_with_a_password() {
        Story.done(house.demand.demand(house.everyone.at(PartySide.CLIENT), true));
        SigningView view = story.prepare(client);
        assertThat(house.proofs.prove.waysToSign(signer)).isEmpty();
        assertThat(complete(view, FakeStepUp.SECRET))
                .isEqualTo(refused(new ProofRefusal.StrongProofDemanded()));

        Proofs.passkey(house, signer, "uno");
        assertThat(complete(view, answer("uno", view, 2))).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void a_code_confirms_one_attempt_and_no_other() {
        Proofs.device(house, signer);
        house.clock.advance(Duration.ofMinutes(1));
        String code = house.proofs.code(house, signer);
        SigningView view = story.prepare(client);
        Story.done(complete(view, new Proof.Code(code)));

        SigningView next =
                story.prepare(story.slot(InstrumentKind.TRI_PARTY_PROTOCOL, PartySide.CLIENT));
        assertThat(complete(next, new Proof.Code(code)))
                .isEqualTo(refused(new ProofRefusal.CodeUsed()));
    }

    @Test
    void guessing_codes_ends_after_five() {
        Proofs.device(house, signer);
        SigningView view = story.prepare(client);
        for (int tried = 0; tried < FakeTries.MOST; tried++) {
            assertThat(complete(view, new Proof.Code("x")))
                    .isEqualTo(refused(new ProofRefusal.WrongCode()));
        }
        house.clock.advance(Duration.ofMinutes(1));
        assertThat(complete(view, new Proof.Code(house.proofs.code(house, signer))))
                .isEqualTo(refused(new ProofRefusal.StepUpLocked(15)));
        assertThat(house.papers.signatures()).isEmpty();
    }

    private Outcome<Receipt> complete(SigningView view, Proof proof) {
        return house.completeProven.by(
                signer, view.session(), proof, view.textDigest(), view.paperDigest());
    }

    private static Proof.PasskeyAnswer answer(String id, SigningView view, long count) {
        return FakePasskeyCheck.answer(id, view.challenge(), count);
    }

    private static <T> Outcome<T> refused(Refusal why) {
        return Outcome.refused(why);
    }
}
