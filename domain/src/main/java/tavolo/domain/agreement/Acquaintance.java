package tavolo.domain.agreement;

import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;

/// A person at a table whom somebody else there may name.
///
/// @param name given and family name
/// @param organisationName its short name
public record Acquaintance(
        PersonId person,
        String name,
        OrganisationId organisation,
        String organisationName,
        PartySide side) {}
