package tavolo.domain.agreement;

import java.time.Instant;
import java.util.Optional;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;
import tavolo.domain.target.Indicator;
import tavolo.domain.target.TargetValue;

/// What an organisation says of one row of a table of targets. A row has no money in it, and so has
/// no answer to it; the words are read by everybody who reads the row.
///
/// @param kpi the row
/// @param table the number of the table in which it was read
/// @param stand accepted, objected to or countered; who writes a table proposes its rows and needs
///   no entry
/// @param wanted what the row would say instead; present for a counter-proposal only
/// @param reason why; never blank for an objection, empty for an acceptance
public record RowStand(
        Indicator kpi,
        int table,
        PartySide side,
        Stand stand,
        Optional<TargetValue> wanted,
        String reason,
        OrganisationId organisation,
        PersonId person,
        Instant takenAt) {

    public RowStand {
        if (stand == Stand.PROPOSED) {
            throw new IllegalArgumentException("a row is proposed by writing its table");
        }
        if (wanted.isPresent() != (stand == Stand.COUNTERED)
                || wanted.filter(value -> !value.kpi().equals(kpi)).isPresent()) {
            throw new IllegalArgumentException(
                    "a counter-proposal, and nothing else, says another value of its row, was "
                            + stand
                            + " with "
                            + wanted);
        }
        if (reason.isBlank() && stand == Stand.OBJECTED) {
            throw new IllegalArgumentException("an objection to " + kpi + " says why");
        }
    }

    /// The same organisation agrees, because the row says what it asked for.
    RowStand granted() {
        return new RowStand(
                kpi,
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
