package tavolo.domain.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.Signatory;
import tavolo.domain.agreement.SignatoryId;
import tavolo.domain.audit.FactKind;
import tavolo.domain.document.Sha256;
import tavolo.domain.fake.FakeNotices;
import tavolo.domain.given.House;
import tavolo.domain.given.SlotActs;
import tavolo.domain.given.Story;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.notice.NoticeKind;
import tavolo.domain.party.PartySide;
import tavolo.domain.signing.SigningRefusal;

/// Signatures in an order that was set.
@DisplayNameGeneration(ReplaceUnderscores.class)
class OrderedTest {

    private static final InstrumentKind PROTOCOL = InstrumentKind.TRI_PARTY_PROTOCOL;

    private House house;
    private Story story;

    @BeforeEach
    void close_the_texts() {
        house = new House();
        story = new Story(house).initialled();
    }

    /// The sides in this order, one place each.
    private Outcome<Integer> order(PartySide... sides) {
        List<PartySide> places = List.of(sides);
        Map<SignatoryId, Integer> wanted = new HashMap<>();
        story.instrument(PROTOCOL)
                .signatories()
                .forEach(slot -> wanted.put(slot.id(), 10 * (places.indexOf(slot.side()) + 1)));
        return house.order.by(house.everyone.at(PartySide.PROVIDER), story.id(), PROTOCOL, wanted);
    }

    private void open() {
        Story.done(house.openSigning.by(house.everyone.at(PartySide.PROVIDER), story.id()));
    }

    private List<Signatory> slots(PartySide side) {
        return story.instrument(PROTOCOL).signatories().stream()
                .filter(slot -> slot.side() == side)
                .toList();
    }

    private Outcome<?> prepare(PartySide side) {
        Signatory slot = slots(side).getFirst();
        return house.prepare.by(story.holder(slot), story.id(), slot.id());
    }

    private Outcome<?> notYet(Signatory... first) {
        return Outcome.refused(
                new SigningRefusal.NotYourTurn(
                        String.join(
                                ", ", List.of(first).stream().map(story::name).sorted().toList())));
    }

    @Test
    void who_is_later_waits_on_all_three_ways_and_is_told_for_whom() {
        Story.done(order(PartySide.UNION, PartySide.CLIENT, PartySide.PROVIDER));
        open();
        Outcome<?> no = notYet(slots(PartySide.UNION).toArray(Signatory[]::new));
        Signatory client = slots(PartySide.CLIENT).getFirst();
        assertThat((Object) prepare(PartySide.CLIENT)).isEqualTo(no);
        assertThat(
                        (Object)
                                house.elsewhere.bring(
                                        story.holder(client),
                                        story.id(),
                                        client.id(),
                                        story.signedElsewhere(client)))
                .isEqualTo(no);
        Sha256 text = story.instrument(PROTOCOL).textDigest().orElseThrow();
        assertThat(
                        (Object)
                                house.beginRemote.by(
                                        story.holder(client), story.id(), client.id(), "p", text))
                .isEqualTo(no);
    }

    @Test
    void two_in_one_place_sign_at_once_and_the_last_of_them_calls_the_next() {
        Story.done(order(PartySide.UNION, PartySide.CLIENT, PartySide.PROVIDER));
        open();
        List<Signatory> unions = slots(PartySide.UNION);
        assertThat(unions).hasSize(2);
        story.sign(unions.getLast());
        assertThat(house.notices.called()).isEmpty();
        story.sign(unions.getFirst());
        Signatory client = slots(PartySide.CLIENT).getFirst();
        assertThat(house.notices.called())
                .extracting(FakeNotices.Named::people)
                .containsExactly(Set.of(client.person()));
        story.sign(client);
        story.sign(slots(PartySide.PROVIDER).getFirst());
        assertThat(house.notices.called()).hasSize(2);
    }

    @Test
    void nobody_is_invited_before_the_turn() {
        for (InstrumentKind kind : InstrumentKind.values()) {
            Map<SignatoryId, Integer> wanted = new HashMap<>();
            story.instrument(kind)
                    .signatories()
                    .forEach(slot ->
                            wanted.put(slot.id(), slot.side() == PartySide.PROVIDER ? 1 : 2));
            Story.done(
                    house.order.by(
                            house.everyone.at(PartySide.PROVIDER), story.id(), kind, wanted));
        }
        open();
        assertThat(house.notices.told(NoticeKind.SIGNING_OPENED))
                .allSatisfy(told ->
                        assertThat(told.recipients()).doesNotContain(story.agreement().client()));
        assertThat(story.agreement().turns()).containsOnlyKeys(PartySide.PROVIDER);
    }

    @Test
    void an_order_set_while_people_sign_calls_those_whose_turn_it_makes() {
        Story.done(order(PartySide.UNION, PartySide.CLIENT, PartySide.PROVIDER));
        open();
        Story.done(order(PartySide.CLIENT, PartySide.UNION, PartySide.PROVIDER));
        assertThat(house.notices.called())
                .extracting(FakeNotices.Named::people)
                .containsExactly(Set.of(slots(PartySide.CLIENT).getFirst().person()));
        story.sign(slots(PartySide.CLIENT).getFirst());
        assertThat(house.trail.kinds()).contains(FactKind.SIGNING_ORDER_SET);
    }

    @Test
    void places_are_kept_without_gaps_and_through_a_new_round() {
        assertThat(order(PartySide.UNION, PartySide.CLIENT, PartySide.PROVIDER))
                .isEqualTo(Outcome.done(3));
        open();
        Signatory client = slots(PartySide.CLIENT).getFirst();
        Story.done(
                house.refuse.by(
                        story.holder(client), story.id(), client.id(), "non così", Set.of()));
        assertThat(story.agreement().state()).isEqualTo(AgreementState.NEGOTIATING);
        assertThat(slots(PartySide.CLIENT).getFirst().place()).isEqualTo(2);
        assertThat(slots(PartySide.PROVIDER).getFirst().place()).isEqualTo(3);
    }

    @Test
    void a_side_that_names_the_same_people_anew_keeps_their_places() {
        Story.done(order(PartySide.UNION, PartySide.CLIENT, PartySide.PROVIDER));
        refused();

        rename(PartySide.CLIENT, slots(PartySide.CLIENT));
        rename(PartySide.UNION, slots(PartySide.UNION));

        assertThat(places(PartySide.UNION)).containsExactly(1, 1);
        assertThat(places(PartySide.CLIENT)).containsExactly(2);
        assertThat(places(PartySide.PROVIDER)).containsExactly(3);
    }

    @Test
    void who_is_named_no_more_leaves_the_place_and_the_others_move_up() {
        List<Signatory> unions = slots(PartySide.UNION);
        Map<SignatoryId, Integer> wanted = new HashMap<>();
        wanted.put(unions.getFirst().id(), 1);
        wanted.put(slots(PartySide.CLIENT).getFirst().id(), 2);
        wanted.put(unions.getLast().id(), 3);
        wanted.put(slots(PartySide.PROVIDER).getFirst().id(), 4);
        Story.done(
                house.order.by(
                        house.everyone.at(PartySide.PROVIDER), story.id(), PROTOCOL, wanted));
        refused();

        rename(PartySide.UNION, List.of(byPerson(unions.getLast())));

        assertThat(places(PartySide.CLIENT)).containsExactly(1);
        assertThat(places(PartySide.UNION)).containsExactly(2);
        assertThat(places(PartySide.PROVIDER)).containsExactly(3);

        rename(PartySide.UNION, unions);

        assertThat(places(PartySide.UNION)).as("who comes back joins the side").containsOnly(2);
    }

    /// The client refuses, so that the text is open again and people can be named anew.
    private void refused() {
        open();
        Signatory first = story.instrument(PROTOCOL).inTurn().getFirst();
        Story.done(
                house.refuse.by(story.holder(first), story.id(), first.id(), "non così", Set.of()));
    }

    private Signatory byPerson(Signatory before) {
        return slots(before.side()).stream()
                .filter(slot -> slot.person().equals(before.person()))
                .findFirst()
                .orElseThrow();
    }

    private void rename(PartySide side, List<Signatory> slots) {
        Story.done(
                house.signatories.by(
                        house.everyone.at(side),
                        story.id(),
                        PROTOCOL,
                        slots.stream().map(Signatory::mandate).collect(Collectors.toSet())));
    }

    private List<Integer> places(PartySide side) {
        return slots(side).stream().map(Signatory::place).toList();
    }

    @Test
    void a_delegate_waits_as_the_named_person_does_and_is_the_one_called() {
        Story.done(order(PartySide.UNION, PartySide.PROVIDER, PartySide.CLIENT));
        open();
        Signatory provider = slots(PartySide.PROVIDER).getFirst();
        var colleague = house.everyone.colleagueIn(provider.organisation());
        Story.done(
                house.delegate.by(
                        house.everyone.at(PartySide.PROVIDER),
                        story.id(),
                        provider.id(),
                        SlotActs.wish(colleague)));
        slots(PartySide.UNION).forEach(story::sign);
        assertThat(house.notices.called().getLast().people()).isEqualTo(Set.of(colleague));
    }

    @Test
    void every_signatory_of_a_closed_text_has_a_place() {
        assertThat(
                        house.order.by(
                                house.everyone.at(PartySide.PROVIDER),
                                story.id(),
                                PROTOCOL,
                                Map.of(slots(PartySide.CLIENT).getFirst().id(), 1)))
                .isEqualTo(Outcome.refused(new AgreementRefusal.NotFound()));
    }
}
