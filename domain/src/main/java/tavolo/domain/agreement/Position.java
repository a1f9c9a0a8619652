package tavolo.domain.agreement;

import java.time.Instant;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;

/// The position of an organisation on one version of a clause, with who took it and when. On the
/// side of the unions there may be several.
///
/// @param reason why it objects; the noted reserve with which it accepts, empty without one
/// @param ofRows whether it only sums up what the organisation says of the rows of the targets that
///   the clause carries; it goes with them, while words about the clause stay until they are taken
///   back
public record Position(
        PartySide side,
        Stand stand,
        String reason,
        OrganisationId organisation,
        PersonId person,
        Instant takenAt,
        boolean ofRows) {

    /// A word about the clause itself.
    public Position(
            PartySide side,
            Stand stand,
            String reason,
            OrganisationId organisation,
            PersonId person,
            Instant takenAt) {
        this(side, stand, reason, organisation, person, takenAt, false);
    }

    /// The same organisation and person at the same moment, saying `other`, without a reason.
    Position on(Stand other) {
        return new Position(side, other, "", organisation, person, takenAt);
    }

    /// Whether it speaks against the clause in words of its own, not for the sake of rows.
    boolean isAgainstTheClause() {
        return !stand.agrees() && !ofRows;
    }
}
