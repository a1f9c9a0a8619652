package tavolo.domain.term;

import java.util.Optional;
import tavolo.domain.library.TimeBand;
import tavolo.domain.party.Channel;
import tavolo.domain.party.ServiceLineId;
import tavolo.domain.party.UnitId;

/// Over what a target is measured. Never less than a team: there is no field for a person. Source:
/// art. 4 L. 300/1970, INL circ. 4/2017 — no monitoring of single operators.
///
/// @param site the production unit; empty for all sites of the service
/// @param band the hours of the day; empty for all opening hours
public record TargetScope(
        ServiceLineId service,
        Optional<UnitId> site,
        Channel channel,
        Optional<TimeBand> band,
        Workplace workplace) {

    /// All hours of the service at all its sites, remote and on site together.
    public static TargetScope whole(ServiceLineId service, Channel channel) {
        return new TargetScope(
                service, Optional.empty(), channel, Optional.empty(), Workplace.BOTH);
    }

    /// The same scope for people who work at `other`.
    public TargetScope at(Workplace other) {
        return new TargetScope(service, site, channel, band, other);
    }
}
