package tavolo.domain.board;

import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PartySide;

/// A party of an agreement as shown in its head.
///
/// @param shortName the acronym where there is one
public record PartyName(OrganisationId id, PartySide side, String name, String shortName) {}
