package tavolo.domain.agreement;

import java.time.Instant;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;

/// The position of an organisation on one version of a clause, with who took it and when. On the
/// side of the unions there may be several.
///
/// @param reason why it objects; the noted reserve with which it accepts, empty without one
public record Position(
        PartySide side,
        Stand stand,
        String reason,
        OrganisationId organisation,
        PersonId person,
        Instant takenAt) {

    /// The same organisation and person at the same moment, saying `other`, without a reason.
    Position on(Stand other) {
        return new Position(side, other, "", organisation, person, takenAt);
    }
}
