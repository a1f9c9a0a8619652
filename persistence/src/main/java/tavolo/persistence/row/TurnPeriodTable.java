package tavolo.persistence.row;

import static tavolo.persistence.schema.Tables.TURN_PERIOD;
import static tavolo.persistence.schema.Tables.UNION_TURN_PERIOD;

import java.time.Instant;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Table;

/// Where it is written how long it was whose turn.
///
/// @param number from 1 for the periods of one side
/// @param ended null while the turn lasts
public record TurnPeriodTable(
        Table<?> rows,
        Field<UUID> agreement,
        Field<String> side,
        Field<Integer> number,
        Field<Instant> began,
        Field<Instant> ended) {

    static final TurnPeriodTable OF_ALL =
            new TurnPeriodTable(
                    TURN_PERIOD,
                    TURN_PERIOD.AGREEMENT_ID,
                    TURN_PERIOD.SIDE,
                    TURN_PERIOD.NUMBER,
                    TURN_PERIOD.BEGAN_AT,
                    TURN_PERIOD.ENDED_AT);

    static final TurnPeriodTable OF_UNIONS =
            new TurnPeriodTable(
                    UNION_TURN_PERIOD,
                    UNION_TURN_PERIOD.AGREEMENT_ID,
                    UNION_TURN_PERIOD.SIDE,
                    UNION_TURN_PERIOD.NUMBER,
                    UNION_TURN_PERIOD.BEGAN_AT,
                    UNION_TURN_PERIOD.ENDED_AT);
}
