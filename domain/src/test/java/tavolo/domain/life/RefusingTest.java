package tavolo.domain.life;

import static org.assertj.core.api.Assertions.assertThat;

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
import tavolo.domain.agreement.SignatoryState;
import tavolo.domain.fake.FakeStepUp;
import tavolo.domain.given.House;
import tavolo.domain.given.Story;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.party.PartySide;
import tavolo.domain.signing.SigningRefusal;
import tavolo.domain.signing.SigningView;

/// Refusing to sign: the start of the next round, not the end of the agreement.
@DisplayNameGeneration(ReplaceUnderscores.class)
class RefusingTest {

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
    void a_refusal_needs_a_reason_and_begins_the_next_round() {
        assertThat(refuse(client, " ")).isEqualTo(refused(new AgreementRefusal.ReasonMissing()));
        assertThat(refuse(client, "manca un allegato"))
                .isEqualTo(Outcome.done(AgreementState.NEGOTIATING));
        assertThat(story.agreement().stage().round()).isEqualTo(2);
        assertThat(story.agreement().instruments())
                .allMatch(i -> i.isOpen() && i.textDigest().isEmpty());
        assertThat(house.agreements.decisionOf(client.id()).orElseThrow())
                .satisfies(decision -> {
                    assertThat(decision.state()).isEqualTo(SignatoryState.REFUSED);
                    assertThat(decision.reason()).isEqualTo("manca un allegato");
                });
        assertThat(house.papers.documents())
                .allMatch(document -> house.papers.isSuperseded(document.id()));
    }

    @Test
    void nobody_signs_after_a_refusal_what_was_prepared_before_it() {
        Signatory union = story.slot(InstrumentKind.TRI_PARTY_PROTOCOL, PartySide.UNION);
        SigningView view = story.prepare(union);
        Story.done(refuse(client, "manca un allegato"));
        assertThat(
                        house.complete.by(
                                story.holder(union),
                                view.session(),
                                FakeStepUp.SECRET,
                                view.textDigest(),
                                view.paperDigest()))
                .isEqualTo(refused(new SigningRefusal.SessionExpired()));
        assertThat(house.prepare.by(story.holder(union), story.id(), union.id()))
                .isEqualTo(refused(new AgreementRefusal.NotFound()));
        assertThat(house.papers.signatures()).isEmpty();
    }

    @Test
    void who_signed_cannot_refuse_and_a_signed_paper_survives_the_refusal_of_another() {
        story.sign(client);
        assertThat(refuse(client, "ci ripenso"))
                .isEqualTo(refused(new SigningRefusal.AlreadyDecided()));
        story.sign(story.slot(InstrumentKind.COMMERCIAL_ADDENDUM, PartySide.PROVIDER));
        Story.done(refuse(story.slot(InstrumentKind.COMPANY_AGREEMENT, PartySide.UNION), "no"));
        assertThat(story.instrument(InstrumentKind.COMMERCIAL_ADDENDUM).status())
                .isEqualTo(InstrumentStatus.SIGNED);
        assertThat(story.instrument(InstrumentKind.TRI_PARTY_PROTOCOL).isOpen()).isTrue();
        assertThat(house.end.withdraw(house.everyone.at(PartySide.PROVIDER), story.id(), "basta"))
                .isEqualTo(refused(new AgreementRefusal.WrongState(AgreementState.NEGOTIATING)));
    }

    @Test
    void after_a_refusal_the_same_people_sign_the_next_edition() {
        Story.done(refuse(client, "manca un allegato"));
        for (InstrumentKind kind : InstrumentKind.values()) {
            story.close(kind);
        }
        Story.done(house.openSigning.by(house.everyone.at(PartySide.PROVIDER), story.id()));
        assertThat(story.missing()).hasSize(9);
        story.missing().forEach(story::sign);
        assertThat(story.agreement().state()).isEqualTo(AgreementState.SIGNED);
        assertThat(story.agreement().instruments()).allMatch(i -> i.edition() == 2);
        assertThat(house.papers.documents()).hasSize(6);
    }

    @Test
    void who_has_lost_the_power_may_still_refuse_so_that_nothing_waits_for_ever() {
        house.everyone.endMandate(PartySide.CLIENT, house.today.today().minusDays(1));
        Story.done(refuse(client, "il mandato è finito"));
        assertThat(story.agreement().state()).isEqualTo(AgreementState.NEGOTIATING);
    }

    private Outcome<AgreementState> refuse(Signatory signatory, String reason) {
        return house.refuse.by(
                story.holder(signatory), story.id(), signatory.id(), reason, Set.of());
    }

    private static <T> Outcome<T> refused(Refusal why) {
        return Outcome.refused(why);
    }
}
