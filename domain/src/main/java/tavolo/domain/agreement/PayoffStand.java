package tavolo.domain.agreement;

import java.time.Instant;
import java.util.Optional;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;
import tavolo.domain.target.Indicator;
import tavolo.domain.term.PayoffItem;

/// What an organisation says of the worth of one row of the targets, or of the cap. Only the
/// provider and the client say and read such words.
///
/// @param item the row; empty for the cap
/// @param table the number of the table in which it was read
/// @param stand accepted, objected to or countered; who writes a table proposes what is in it
/// @param wanted what it would say instead; present for a counter-proposal only
/// @param reason why; never blank for an objection, empty for an acceptance
public record PayoffStand(
        Optional<Indicator> item,
        int table,
        PartySide side,
        Stand stand,
        Optional<PayoffItem> wanted,
        String reason,
        OrganisationId organisation,
        PersonId person,
        Instant takenAt) {

    public PayoffStand {
        if (side == PartySide.UNION || stand == Stand.PROPOSED) {
            throw new IllegalArgumentException(
                    "the provider or the client answers, was " + side + " " + stand);
        }
        if (wanted.isPresent() != (stand == Stand.COUNTERED)
                || wanted.filter(other -> !other.kpi().equals(item)).isPresent()) {
            throw new IllegalArgumentException(
                    "a counter-proposal, and nothing else, says another worth of its row, was "
                            + stand
                            + " with "
                            + wanted);
        }
        if (reason.isBlank() && stand == Stand.OBJECTED) {
            throw new IllegalArgumentException("an objection says why");
        }
    }

    /// The same organisation agrees, because the table says what it asked for.
    PayoffStand granted() {
        return new PayoffStand(
                item,
                table,
                side,
                Stand.ACCEPTED,
                Optional.empty(),
                "",
                organisation,
                person,
                takenAt);
    }
}
