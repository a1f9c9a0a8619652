package tavolo.domain.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.InstrumentStatus;
import tavolo.domain.agreement.Signatory;
import tavolo.domain.agreement.SignatoryState;
import tavolo.domain.audit.FactKind;
import tavolo.domain.fake.FakeStepUp;
import tavolo.domain.given.House;
import tavolo.domain.given.SlotActs;
import tavolo.domain.given.Story;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.notice.NoticeKind;
import tavolo.domain.party.PartySide;
import tavolo.domain.signing.LapseOutcome;
import tavolo.domain.signing.SigningDeadline;
import tavolo.domain.signing.SigningRefusal;
import tavolo.domain.signing.SigningView;

/// Signatures that are not given in time: nothing waits for ever.
@DisplayNameGeneration(ReplaceUnderscores.class)
class LapsingTest {

    private House house;
    private Story story;
    private LocalDate opened;

    @BeforeEach
    void open_the_signing() {
        house = new House();
        story = new Story(house).signing();
        opened = house.today.today();
    }

    @Test
    void every_signing_has_a_last_day_from_the_start() {
        assertThat(deadline()).contains(SigningDeadline.usual(opened));
        assertThat(deadline().orElseThrow().lastDay()).isEqualTo(opened.plusDays(30));
    }

    @Test
    void on_the_last_day_people_still_sign_and_on_the_next_the_talks_go_on() {
        Signatory client = story.slot(InstrumentKind.COMMERCIAL_ADDENDUM, PartySide.CLIENT);
        house.today.set(opened.plusDays(30));
        assertThat(house.lapse.next(10)).isZero();
        story.sign(client);
        story.sign(story.slot(InstrumentKind.COMMERCIAL_ADDENDUM, PartySide.PROVIDER));
        Signatory late = story.slot(InstrumentKind.TRI_PARTY_PROTOCOL, PartySide.UNION);
        SigningView prepared = story.prepare(late);

        house.today.set(opened.plusDays(31));
        assertThat(house.lapse.next(10)).isEqualTo(1);

        assertThat(story.agreement().state()).isEqualTo(AgreementState.NEGOTIATING);
        assertThat(story.agreement().stage().round()).isEqualTo(2);
        assertThat(story.instrument(InstrumentKind.COMMERCIAL_ADDENDUM).status())
                .isEqualTo(InstrumentStatus.SIGNED);
        assertThat(story.instrument(InstrumentKind.TRI_PARTY_PROTOCOL).isOpen()).isTrue();
        assertThat(house.agreements.decisionOf(late.id()).orElseThrow().state())
                .isEqualTo(SignatoryState.NOT_SIGNED);
        assertThat(
                        house.complete.by(
                                story.holder(late),
                                prepared.session(),
                                FakeStepUp.SECRET,
                                prepared.textDigest(),
                                prepared.paperDigest()))
                .isEqualTo(Outcome.refused(new SigningRefusal.SessionExpired()));
        assertThat(house.trail.kinds())
                .endsWith(FactKind.SIGNING_LAPSED, FactKind.NEGOTIATION_BEGUN);
        assertThat(house.lapse.next(10)).isZero();
        assertThat(story.agreement().turns()).isNotEmpty();
    }

    @Test
    void the_talks_end_when_that_was_said_beforehand() {
        Story.done(set(opened.plusDays(5), LapseOutcome.FAILED));
        house.today.set(opened.plusDays(6));
        house.lapse.next(10);
        assertThat(story.agreement().state()).isEqualTo(AgreementState.FAILED);
        assertThat(house.trail.kinds())
                .endsWith(FactKind.SIGNING_LAPSED, FactKind.AGREEMENT_FAILED);
        assertThat(story.agreement().turns()).isEmpty();
    }

    @Test
    void a_reserve_that_still_stands_is_missing_too() {
        House other = new House();
        Story reserved = new Story(other).oneMissing();
        SlotActs.reserve(other, reserved, PartySide.PROVIDER);
        reserved.sign(reserved.slot(InstrumentKind.TRI_PARTY_PROTOCOL, PartySide.PROVIDER));
        other.today.set(opened.plusDays(31));
        other.lapse.next(10);
        assertThat(reserved.agreement().state()).isEqualTo(AgreementState.NEGOTIATING);
    }

    @Test
    void what_is_signed_in_time_does_not_lapse() {
        story.missing().forEach(story::sign);
        house.today.set(opened.plusDays(31));
        house.lapse.next(10);
        assertThat(story.agreement().state()).isEqualTo(AgreementState.SIGNED);
        assertThat(house.trail.kinds()).doesNotContain(FactKind.SIGNING_LAPSED);
        assertThat(deadline()).isEmpty();
    }

    @Test
    void what_began_before_there_were_deadlines_gets_the_usual_one() {
        house.transactions.inOne(() -> {
            house.deadlines.forget(story.id());
            return story.id();
        });
        assertThat(house.lapse.next(10)).isZero();
        assertThat(deadline()).contains(SigningDeadline.usual(opened));
    }

    @Test
    void who_is_missing_is_reminded_once_three_days_before() {
        house.today.set(opened.plusDays(26));
        house.lapse.next(10);
        assertThat(house.notices.told(NoticeKind.SIGNING_DUE)).isEmpty();
        house.today.set(opened.plusDays(27));
        house.lapse.next(10);
        house.lapse.next(10);
        assertThat(house.notices.told(NoticeKind.SIGNING_DUE)).hasSize(1);
    }

    @Test
    void the_last_day_is_moved_while_signatures_are_collected_and_never_into_the_past() {
        assertThat(set(opened.minusDays(1), LapseOutcome.FAILED))
                .isEqualTo(Outcome.refused(new SigningRefusal.DeadlinePast(opened.minusDays(1))));
        SigningDeadline wanted = new SigningDeadline(opened, LapseOutcome.BACK_TO_TABLE);
        assertThat(set(opened, LapseOutcome.BACK_TO_TABLE)).isEqualTo(Outcome.done(wanted));
        assertThat(deadline()).contains(wanted);
        Story.done(
                house.refuse.by(
                        story.holder(
                                story.slot(InstrumentKind.COMMERCIAL_ADDENDUM, PartySide.CLIENT)),
                        story.id(),
                        story.slot(InstrumentKind.COMMERCIAL_ADDENDUM, PartySide.CLIENT).id(),
                        "no",
                        Set.of()));
        assertThat(set(opened, LapseOutcome.FAILED))
                .isEqualTo(
                        Outcome.refused(
                                new AgreementRefusal.WrongState(AgreementState.NEGOTIATING)));
    }

    private Optional<SigningDeadline> deadline() {
        return house.transactions.inOne(() -> house.deadlines.of(story.id()));
    }

    private Outcome<SigningDeadline> set(LocalDate lastDay, LapseOutcome outcome) {
        return house.setDeadline.by(
                house.everyone.at(PartySide.PROVIDER),
                story.id(),
                new SigningDeadline(lastDay, outcome));
    }
}
