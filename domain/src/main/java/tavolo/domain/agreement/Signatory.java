package tavolo.domain.agreement;

import tavolo.domain.party.Capacity;
import tavolo.domain.party.MandateId;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;

/// A person whose signature an instrument needs, for a party and in a capacity.
///
/// @param field the name of the signature field on the paper, such as `firma-2`
public record Signatory(
        SignatoryId id,
        PersonId person,
        OrganisationId organisation,
        MandateId mandate,
        PartySide side,
        Capacity capacity,
        String field,
        SignatoryState state) {}
