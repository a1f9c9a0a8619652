package tavolo.domain.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.InstrumentStatus;
import tavolo.domain.agreement.MajorityWord;
import tavolo.domain.agreement.Manner;
import tavolo.domain.agreement.Signatory;
import tavolo.domain.agreement.SignatureKind;
import tavolo.domain.audit.FactKind;
import tavolo.domain.fake.FakeStepUp;
import tavolo.domain.given.House;
import tavolo.domain.given.SlotActs;
import tavolo.domain.given.Story;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.party.PartySide;
import tavolo.domain.signing.Receipt;
import tavolo.domain.signing.SigningRefusal;
import tavolo.domain.signing.SigningView;
import tavolo.domain.signing.StateManner;

/// Technical signatures, and signatures with a reserve.
@DisplayNameGeneration(ReplaceUnderscores.class)
class MannersTest {

    private static final InstrumentKind PROTOCOL = InstrumentKind.TRI_PARTY_PROTOCOL;

    private House house;
    private Story story;

    @BeforeEach
    void all_but_one_have_signed() {
        house = new House();
        story = new Story(house).oneMissing();
    }

    private Signatory last() {
        return story.slot(PROTOCOL, PartySide.PROVIDER);
    }

    @Test
    void a_signature_with_a_reserve_does_not_complete_the_paper_until_it_is_lifted() {
        SlotActs.reserve(house, story, PartySide.PROVIDER);
        Receipt receipt = story.sign(last());

        assertThat(receipt.stillMissing()).isEqualTo(1);
        assertThat(receipt.state()).isEqualTo(AgreementState.SIGNING);
        assertThat(story.instrument(PROTOCOL).status()).isEqualTo(InstrumentStatus.SIGNING);
        assertThat(story.instrument(PROTOCOL).missingSignatories()).isEmpty();
        assertThat(story.agreement().turns()).isEqualTo(Map.of(PartySide.PROVIDER, 1));
        assertThat(house.keys.issued().getLast().quality()).isEqualTo("con riserva");

        assertThat(lift("assemblea favorevole")).isEqualTo(Outcome.done(AgreementState.SIGNED));
        assertThat(story.agreement().state()).isEqualTo(AgreementState.SIGNED);
        assertThat(last().manner().lifted()).isTrue();
        assertThat(last().manner().note()).isEqualTo("salvo assemblea");
        assertThat(house.trail.kinds())
                .endsWith(
                        FactKind.RESERVE_LIFTED,
                        FactKind.INSTRUMENT_SIGNED,
                        FactKind.AGREEMENT_SIGNED);
    }

    @Test
    void a_reserve_that_is_not_the_last_thing_awaited_completes_nothing() {
        House other = new House();
        Story early = new Story(other).signing();
        SlotActs.reserve(other, early, PartySide.CLIENT);
        Signatory client = early.slot(PROTOCOL, PartySide.CLIENT);
        early.sign(client);
        assertThat(
                        other.lift.by(
                                other.everyone.at(PartySide.CLIENT),
                                early.id(),
                                client.id(),
                                "ora sì"))
                .isEqualTo(Outcome.done(AgreementState.SIGNING));
        early.missing().forEach(early::sign);
        assertThat(early.agreement().state()).isEqualTo(AgreementState.SIGNED);
    }

    @Test
    void others_sign_last_and_the_reserve_still_holds_the_paper_open() {
        House other = new House();
        Story early = new Story(other).signing();
        SlotActs.reserve(other, early, PartySide.CLIENT);
        Signatory client = early.slot(PROTOCOL, PartySide.CLIENT);
        early.sign(client);
        early.missing().forEach(early::sign);
        assertThat(early.agreement().state()).isEqualTo(AgreementState.SIGNING);
        assertThat(
                        other.lift.by(
                                other.everyone.at(PartySide.CLIENT),
                                early.id(),
                                client.id(),
                                "ora sì"))
                .isEqualTo(Outcome.done(AgreementState.SIGNED));
    }

    @Test
    void only_the_one_who_made_a_reserve_lifts_it_once_with_a_reason_and_a_power() {
        SlotActs.reserve(house, story, PartySide.PROVIDER);
        story.sign(last());
        assertThat(lift(" ")).isEqualTo(Outcome.refused(new AgreementRefusal.ReasonMissing()));
        assertThat(
                        house.lift.by(
                                house.everyone.at(PartySide.CLIENT),
                                story.id(),
                                last().id(),
                                "per loro"))
                .isEqualTo(Outcome.refused(new AgreementRefusal.NotFound()));
        house.everyone.endMandate(PartySide.PROVIDER, house.today.today().minusDays(1));
        assertThat(lift("ora sì"))
                .isEqualTo(
                        Outcome.refused(new SigningRefusal.MandateNotValid(house.today.today())));
        house.everyone.endMandate(PartySide.PROVIDER, house.today.today());
        assertThat(lift("ora sì")).isInstanceOf(Outcome.Done.class);
        assertThat(lift("di nuovo")).isEqualTo(Outcome.refused(new AgreementRefusal.NotFound()));
    }

    @Test
    void a_technical_signature_counts_as_the_required_one_and_says_its_word_on_the_majority() {
        state(SignatureKind.TECHNICAL, "per restare al tavolo", MajorityWord.AMBIGUOUS);
        assertThat(story.sign(last()).state()).isEqualTo(AgreementState.SIGNED);
        assertThat(last().manner())
                .isEqualTo(Manner.technical("per restare al tavolo", MajorityWord.AMBIGUOUS));
        assertThat(house.keys.issued().getLast().quality()).isEqualTo("firma tecnica");
    }

    @Test
    void technical_and_reserved_signatures_say_why() {
        for (SignatureKind kind :
                new SignatureKind[] {SignatureKind.TECHNICAL, SignatureKind.RESERVED}) {
            assertThat(say(kind, "  ", MajorityWord.COUNTS))
                    .isEqualTo(Outcome.refused(new AgreementRefusal.ReasonMissing()));
            assertThatThrownBy(() -> new Manner(kind, "", MajorityWord.COUNTS, false))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void saying_it_otherwise_ends_the_attempt_that_was_prepared() {
        SigningView view = story.prepare(last());
        state(SignatureKind.TECHNICAL, "per restare al tavolo", MajorityWord.COUNTS);
        assertThat(
                        house.complete.by(
                                story.holder(last()),
                                view.session(),
                                FakeStepUp.SECRET,
                                view.textDigest(),
                                view.paperDigest()))
                .isEqualTo(Outcome.refused(new SigningRefusal.SessionExpired()));
        state(SignatureKind.NORMAL, "", MajorityWord.COUNTS);
        assertThat(last().manner()).isEqualTo(Manner.NORMAL);
    }

    private void state(SignatureKind kind, String note, MajorityWord majority) {
        Story.done(say(kind, note, majority));
    }

    private Outcome<Manner> say(SignatureKind kind, String note, MajorityWord majority) {
        return house.manner.by(
                story.holder(last()),
                story.id(),
                last().id(),
                new StateManner.Words(kind, note, majority));
    }

    private Outcome<AgreementState> lift(String reason) {
        return house.lift.by(story.holder(last()), story.id(), last().id(), reason);
    }
}
