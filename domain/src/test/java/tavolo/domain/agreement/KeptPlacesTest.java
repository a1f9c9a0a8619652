package tavolo.domain.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.party.Capacity;
import tavolo.domain.party.MandateId;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;

/// Places in the order of signing when a side names its people anew.
@DisplayNameGeneration(ReplaceUnderscores.class)
class KeptPlacesTest {

    private static final Signatory PROVIDER = slot(1, 1, PartySide.PROVIDER).at(1);
    private static final Signatory CLIENT = slot(2, 2, PartySide.CLIENT).at(3);
    private static final Signatory FIRST = slot(3, 3, PartySide.UNION).at(2);
    private static final Signatory LAST = slot(4, 4, PartySide.UNION).at(4);
    private static final List<Signatory> BEFORE = List.of(PROVIDER, CLIENT, FIRST, LAST);

    @Test
    void the_same_people_keep_their_places_whatever_their_order() {
        assertThat(places(slot(13, 4, PartySide.UNION), slot(14, 3, PartySide.UNION)))
                .containsExactly(4, 2);
    }

    @Test
    void who_comes_new_takes_the_place_of_the_one_replaced() {
        assertThat(places(slot(13, 9, PartySide.UNION), slot(14, 3, PartySide.UNION)))
                .containsExactly(4, 2);
        assertThat(places(slot(13, 8, PartySide.UNION), slot(14, 9, PartySide.UNION)))
                .containsExactly(2, 4);
    }

    @Test
    void whoever_else_is_named_joins_the_last_of_the_side() {
        assertThat(
                        places(
                                slot(13, 7, PartySide.UNION),
                                slot(14, 4, PartySide.UNION),
                                slot(15, 3, PartySide.UNION)))
                .containsExactly(4, 4, 2);
    }

    @Test
    void a_person_with_two_powers_keeps_the_place_of_each() {
        Signatory other = power(slot(5, 3, PartySide.UNION), 77).at(5);
        List<Signatory> before = List.of(PROVIDER, FIRST, other);

        assertThat(
                        KeptPlaces.of(
                                before,
                                List.of(
                                        power(slot(13, 3, PartySide.UNION), 77),
                                        slot(14, 3, PartySide.UNION))))
                .extracting(Signatory::place)
                .containsExactly(5, 2);
        assertThat(KeptPlaces.of(before, List.of(power(slot(13, 3, PartySide.UNION), 78))))
                .extracting(Signatory::place)
                .containsExactly(2);
    }

    @Test
    void a_delegate_leaves_the_place_to_the_named_person() {
        Signatory held = FIRST.heldBy(new PersonId(new UUID(0, 50)));

        assertThat(KeptPlaces.of(List.of(PROVIDER, held), List.of(slot(13, 3, PartySide.UNION))))
                .extracting(Signatory::place)
                .containsExactly(2);
    }

    @Test
    void a_side_that_had_nobody_joins_the_end_of_an_order_and_the_one_place_without_one() {
        Signatory fresh = slot(13, 9, PartySide.UNION);

        assertThat(KeptPlaces.of(List.of(PROVIDER, CLIENT), List.of(fresh)).getFirst().place())
                .isEqualTo(3);
        assertThat(KeptPlaces.of(List.of(PROVIDER), List.of(fresh)).getFirst().place())
                .isEqualTo(1);
        assertThat(KeptPlaces.of(List.of(), List.of(fresh)).getFirst().place()).isEqualTo(1);
    }

    @Test
    void a_place_that_nobody_has_any_more_is_closed() {
        assertThat(KeptPlaces.all(BEFORE, List.of(slot(13, 4, PartySide.UNION))))
                .extracting(Signatory::place)
                .containsExactly(1, 2, 3);
    }

    private static List<Integer> places(Signatory... named) {
        return KeptPlaces.of(BEFORE, List.of(named)).stream().map(Signatory::place).toList();
    }

    private static Signatory slot(int id, int person, PartySide side) {
        return Signatory.of(
                new SignatoryId(new UUID(0, id)),
                new PersonId(new UUID(1, person)),
                new OrganisationId(new UUID(2, 1)),
                new MandateId(new UUID(3, person)),
                side,
                Capacity.UNION_OFFICER);
    }

    private static Signatory power(Signatory slot, int mandate) {
        return Signatory.of(
                slot.id(),
                slot.person(),
                slot.organisation(),
                new MandateId(new UUID(3, mandate)),
                slot.side(),
                slot.capacity());
    }
}
