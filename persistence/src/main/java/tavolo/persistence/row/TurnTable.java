package tavolo.persistence.row;

import static tavolo.persistence.schema.Tables.AGREEMENT_TURN;
import static tavolo.persistence.schema.Tables.UNION_TURN;

import java.time.Instant;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Table;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.Visibility;

/// Where it is written whose turn it is: once for the provider and the client, once for the unions,
/// who are not told who answers whom on what they may not read.
///
/// @param since when the side got something to do
public record TurnTable(
        Table<?> rows,
        Field<UUID> agreement,
        Field<String> side,
        Field<Integer> todo,
        Field<Instant> since,
        TurnPeriodTable periods) {

    /// Of everything that there is to do.
    public static final TurnTable OF_ALL =
            new TurnTable(
                    AGREEMENT_TURN,
                    AGREEMENT_TURN.AGREEMENT_ID,
                    AGREEMENT_TURN.SIDE,
                    AGREEMENT_TURN.TODO,
                    AGREEMENT_TURN.SINCE,
                    TurnPeriodTable.OF_ALL);

    /// Of what the unions are told.
    public static final TurnTable OF_UNIONS =
            new TurnTable(
                    UNION_TURN,
                    UNION_TURN.AGREEMENT_ID,
                    UNION_TURN.SIDE,
                    UNION_TURN.TODO,
                    UNION_TURN.SINCE,
                    TurnPeriodTable.OF_UNIONS);

    /// The one for `eyes`.
    public static TurnTable toldTo(Visibility eyes) {
        return eyes.side().filter(side -> side == PartySide.UNION).isPresent() ? OF_UNIONS : OF_ALL;
    }
}
