package tavolo.domain.agreement;

import tavolo.domain.party.Capacity;
import tavolo.domain.party.MandateId;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;

/// A person whose signature an instrument needs, for a party and in a capacity.
///
/// @param field the name of the signature field on the paper, unique
public record Signatory(
        SignatoryId id,
        PersonId person,
        OrganisationId organisation,
        MandateId mandate,
        PartySide side,
        Capacity capacity,
        String field,
        SignatoryState state) {

    /// The same person for the next edition of the paper, open again.
    public Signatory again(SignatoryId next) {
        return of(next, person, organisation, mandate, side, capacity);
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
                SignatoryState.OPEN);
    }
}
