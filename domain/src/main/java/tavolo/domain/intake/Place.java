package tavolo.domain.intake;

import java.util.Optional;
import tavolo.domain.party.Channel;
import tavolo.domain.party.UnitId;
import tavolo.domain.term.Workplace;

/// Where and how those work whose joint figures make up one series; never less than a team.
///
/// @param site the production unit; empty for all sites of the service together
public record Place(Optional<UnitId> site, Channel channel, Workplace workplace) {}
