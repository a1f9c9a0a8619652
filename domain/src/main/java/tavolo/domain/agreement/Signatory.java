package tavolo.domain.agreement;

import java.util.Optional;
import tavolo.domain.party.Capacity;
import tavolo.domain.party.MandateId;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;

/// A person whose signature an instrument needs, for a party and in a capacity.
///
/// @param person who holds the slot now: the named person, or the delegate
/// @param mandate the power of the named person
/// @param field the name of the signature field on the paper, unique
/// @param manner how the person signs
/// @param principal the named person for whom a delegate holds the slot; empty when not delegated
/// @param place in the order of signing, from 1; those in the same place sign at once. All are in
///   the first where everybody signs whenever they like
public record Signatory(
        SignatoryId id,
        PersonId person,
        OrganisationId organisation,
        MandateId mandate,
        PartySide side,
        Capacity capacity,
        String field,
        SignatoryState state,
        Manner manner,
        Optional<PersonId> principal,
        int place) {

    public Signatory {
        if (place < 1) {
            throw new IllegalArgumentException("a place must be 1 or more, was " + place);
        }
    }

    /// The person named when the text was closed, whoever signs.
    public PersonId named() {
        return principal.orElse(person);
    }

    /// Whether it was signed with a reserve that still stands.
    public boolean isReserved() {
        return state == SignatoryState.SIGNED && manner.isOpenReserve();
    }

    /// The same slot in other hands.
    ///
    /// @param holder the named person, or a delegate
    public Signatory heldBy(PersonId holder) {
        return new Signatory(
                id,
                holder,
                organisation,
                mandate,
                side,
                capacity,
                field,
                state,
                manner,
                holder.equals(named()) ? Optional.empty() : Optional.of(named()),
                place);
    }

    /// The same slot, decided or signed otherwise.
    public Signatory as(SignatoryState next, Manner how) {
        return new Signatory(
                id,
                person,
                organisation,
                mandate,
                side,
                capacity,
                field,
                next,
                how,
                principal,
                place);
    }

    /// The same slot at another place of the order.
    public Signatory at(int other) {
        return new Signatory(
                id,
                person,
                organisation,
                mandate,
                side,
                capacity,
                field,
                state,
                manner,
                principal,
                other);
    }

    /// The same named person for the next edition of the paper, open again.
    public Signatory again(SignatoryId next) {
        return of(next, named(), organisation, mandate, side, capacity).at(place);
    }

    /// An open slot; its field on the paper is named after the slot, so that it is unique.
    public static Signatory of(
            SignatoryId id,
            PersonId person,
            OrganisationId organisation,
            MandateId mandate,
            PartySide side,
            Capacity capacity) {
        return new Signatory(
                id,
                person,
                organisation,
                mandate,
                side,
                capacity,
                "firma-" + id.toString().replace("-", ""),
                SignatoryState.OPEN,
                Manner.NORMAL,
                Optional.empty(),
                1);
    }
}
