package tavolo.domain.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.FileRefusal;
import tavolo.domain.agreement.SentFile;
import tavolo.domain.agreement.Signatory;
import tavolo.domain.agreement.SignatoryState;
import tavolo.domain.audit.FactKind;
import tavolo.domain.document.Bytes;
import tavolo.domain.fake.FakeStepUp;
import tavolo.domain.given.House;
import tavolo.domain.given.SlotActs;
import tavolo.domain.given.Story;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Capacity;
import tavolo.domain.party.Mandate;
import tavolo.domain.party.MandateId;
import tavolo.domain.party.PartySide;
import tavolo.domain.signing.DelegateSlot;
import tavolo.domain.signing.Receipt;
import tavolo.domain.signing.SigningRefusal;
import tavolo.domain.signing.SigningView;

/// By which powers people sign, and what becomes of a signature when a power changes hands.
@DisplayNameGeneration(ReplaceUnderscores.class)
class PowersTest {

    private House house;
    private Story story;
    private Signatory slot;
    private Actor principal;
    private Actor delegate;

    @BeforeEach
    void open_the_signing() {
        house = new House();
        story = new Story(house).signing();
        slot = story.slot(InstrumentKind.COMMERCIAL_ADDENDUM, PartySide.CLIENT);
        principal = story.holder(slot);
        delegate = house.everyone.colleagueAt(PartySide.CLIENT);
    }

    @Test
    void a_delegate_signs_for_the_one_who_is_named() {
        delegate();
        assertThat(now().person()).isEqualTo(delegate.person());
        assertThat(now().named()).isEqualTo(principal.person());
        assertThat(house.prepare.by(principal, story.id(), slot.id())).isEqualTo(notFound());

        SigningView view = Story.done(house.prepare.by(delegate, story.id(), slot.id()));
        Receipt receipt = Story.done(complete(delegate, view));

        assertThat(receipt.stillMissing()).isEqualTo(1);
        assertThat(house.keys.issued().getLast().quality())
                .isEqualTo("per delega di " + principal.name());
        assertThat(house.keys.issued().getLast().name()).isEqualTo("Collega Fidata");
        assertThat(house.trail.facts(FactKind.SIGNATURE_GIVEN).getLast().details())
                .containsEntry("for", principal.name());
    }

    @Test
    void what_was_delegated_can_be_taken_back_until_it_is_signed() {
        delegate();
        SigningView view = Story.done(house.prepare.by(delegate, story.id(), slot.id()));
        assertThat(house.delegate.revoke(delegate, story.id(), slot.id())).isEqualTo(notFound());
        Story.done(house.delegate.revoke(principal, story.id(), slot.id()));

        assertThat(complete(delegate, view))
                .isEqualTo(refused(new SigningRefusal.PowerWithdrawn()));
        assertThat(house.papers.signatures()).isEmpty();
        assertThat(now()).isEqualTo(slot);

        story.sign(slot);
        assertThat(house.delegate.revoke(principal, story.id(), slot.id())).isEqualTo(notFound());
    }

    @Test
    void a_signed_slot_is_not_taken_back() {
        delegate();
        Story.done(
                complete(delegate, Story.done(house.prepare.by(delegate, story.id(), slot.id()))));
        assertThat(house.delegate.revoke(principal, story.id(), slot.id()))
                .isEqualTo(refused(new SigningRefusal.AlreadyDecided()));
    }

    @Test
    void an_attempt_of_the_principal_ends_with_the_delegation() {
        SigningView view = Story.done(house.prepare.by(principal, story.id(), slot.id()));
        delegate();
        assertThat(complete(principal, view))
                .isEqualTo(refused(new SigningRefusal.PowerWithdrawn()));
        assertThat(house.papers.signatures()).isEmpty();
    }

    @Test
    void a_delegation_is_worth_nothing_without_the_mandate_from_which_it_derives() {
        delegate();
        SigningView view = Story.done(house.prepare.by(delegate, story.id(), slot.id()));
        LocalDate today = house.today.today();
        house.everyone.endMandate(PartySide.CLIENT, today.minusDays(1));
        assertThat(complete(delegate, view))
                .isEqualTo(refused(new SigningRefusal.MandateNotValid(today)));
    }

    @Test
    void a_delegation_ends_with_its_last_day() {
        LocalDate today = house.today.today();
        Story.done(give(Optional.of(today)));
        Story.done(house.prepare.by(delegate, story.id(), slot.id()));
        house.today.set(today.plusDays(1));
        assertThat(house.prepare.by(delegate, story.id(), slot.id()))
                .isEqualTo(refused(new SigningRefusal.MandateNotValid(today.plusDays(1))));
        assertThat(Story.done(house.delegate.revoke(principal, story.id(), slot.id())))
                .isEqualTo(slot.id());
    }

    @Test
    void nobody_delegates_in_the_past_to_themselves_or_to_strangers() {
        assertThat(give(Optional.of(house.today.today().minusDays(1))))
                .isEqualTo(refused(new AgreementRefusal.DatesReversed()));
        Outcome<?> unfit = refused(new SigningRefusal.DelegateUnfit());
        assertThat(wish(SlotActs.wish(principal.person()))).isEqualTo(unfit);
        assertThat(wish(SlotActs.wish(house.everyone.at(PartySide.PROVIDER).person())))
                .isEqualTo(unfit);
        assertThat(now()).isEqualTo(slot);
    }

    @Test
    void a_delegate_does_not_delegate_again() {
        delegate();
        assertThat(house.delegate.by(delegate, story.id(), slot.id(), wishFor(principal)))
                .isEqualTo(refused(new SigningRefusal.DelegatedAlready()));
    }

    @Test
    void a_delegation_needs_a_reason_and_a_document() {
        assertThat(
                        wish(
                                new DelegateSlot.Wish(
                                        delegate.person(),
                                        " ",
                                        Optional.empty(),
                                        SlotActs.power())))
                .isEqualTo(refused(new AgreementRefusal.ReasonMissing()));
        SentFile picture =
                new SentFile("procura.pdf", Bytes.of("JPEG".getBytes(StandardCharsets.UTF_8)));
        assertThat(
                        wish(
                                new DelegateSlot.Wish(
                                        delegate.person(), "ferie", Optional.empty(), picture)))
                .isEqualTo(refused(new FileRefusal.FileOfOtherKind("procura.pdf")));
    }

    @Test
    void a_seat_in_a_workplace_body_is_held_in_person() {
        Mandate mandate = house.everyone.mandateOf(principal.organisation());
        House other = new House();
        other.parties.put(
                new Mandate(
                        mandate.id(),
                        mandate.person(),
                        Capacity.RSU_MEMBER,
                        mandate.unit(),
                        "verbale",
                        mandate.validFrom(),
                        mandate.validTo()));
        Story elected = new Story(other).signing();
        Signatory seat = elected.slot(InstrumentKind.COMMERCIAL_ADDENDUM, PartySide.CLIENT);
        assertThat(
                        other.delegate.by(
                                elected.holder(seat),
                                elected.id(),
                                seat.id(),
                                SlotActs.wish(
                                        other.everyone.colleagueAt(PartySide.CLIENT).person())))
                .isEqualTo(refused(new SigningRefusal.NotDelegable(Capacity.RSU_MEMBER)));
    }

    @Test
    void the_next_edition_names_the_principal_again() {
        delegate();
        Story.done(house.refuse.by(delegate, story.id(), slot.id(), "non così", Set.of()));
        Signatory next = story.slot(InstrumentKind.COMMERCIAL_ADDENDUM, PartySide.CLIENT);
        assertThat(next.person()).isEqualTo(principal.person());
        assertThat(next.principal()).isEmpty();
    }

    @Test
    void one_person_signs_in_each_capacity_apart() {
        House other = new House();
        MandateId second = new MandateId(new java.util.UUID(5, 77));
        Actor client = other.everyone.at(PartySide.CLIENT);
        Mandate first = other.everyone.mandateOf(client.organisation());
        other.parties.put(
                new Mandate(
                        second,
                        client.person(),
                        Capacity.ATTORNEY,
                        Optional.empty(),
                        "procura",
                        LocalDate.of(2020, 1, 1),
                        Optional.empty()));
        Story both = new Story(other).agreed();
        Story.done(
                other.signatories.by(
                        client,
                        both.id(),
                        InstrumentKind.COMMERCIAL_ADDENDUM,
                        Set.of(first.id(), second)));
        for (InstrumentKind kind : InstrumentKind.values()) {
            both.close(kind);
        }
        Story.done(other.openSigning.by(other.everyone.at(PartySide.PROVIDER), both.id()));
        List<Signatory> slots =
                both.instrument(InstrumentKind.COMMERCIAL_ADDENDUM).missingSignatories().stream()
                        .filter(s -> s.side() == PartySide.CLIENT)
                        .toList();
        assertThat(slots).hasSize(2);
        both.sign(slots.getFirst());
        assertThat(both.instrument(InstrumentKind.COMMERCIAL_ADDENDUM).missingSignatories())
                .contains(slots.getLast());
        assertThat(both.sign(slots.getLast()).stillMissing()).isEqualTo(1);
    }

    private void delegate() {
        Story.done(give(Optional.empty()));
    }

    private Outcome<?> give(Optional<LocalDate> last) {
        return wish(new DelegateSlot.Wish(delegate.person(), "in ferie", last, SlotActs.power()));
    }

    private static DelegateSlot.Wish wishFor(Actor to) {
        return SlotActs.wish(to.person());
    }

    private Outcome<?> wish(DelegateSlot.Wish wish) {
        return house.delegate.by(principal, story.id(), slot.id(), wish);
    }

    private Signatory now() {
        return story.instrument(InstrumentKind.COMMERCIAL_ADDENDUM).signatories().stream()
                .filter(s -> s.id().equals(slot.id()))
                .filter(s -> s.state() != SignatoryState.REFUSED)
                .findFirst()
                .orElseThrow();
    }

    private Outcome<Receipt> complete(Actor actor, SigningView view) {
        return house.complete.by(
                actor, view.session(), FakeStepUp.SECRET, view.textDigest(), view.paperDigest());
    }

    private static Outcome<?> notFound() {
        return refused(new AgreementRefusal.NotFound());
    }

    private static <T> Outcome<T> refused(Refusal why) {
        return Outcome.refused(why);
    }
}
