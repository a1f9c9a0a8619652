package tavolo.persistence.board;

import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static tavolo.persistence.schema.Tables.SIGNATORY;

import org.jooq.Condition;
import tavolo.domain.agreement.SignatoryState;
import tavolo.persistence.schema.tables.Signatory;

/// Whether the turn of a signatory has come.
final class InTurn {

    private static final Signatory EARLIER = SIGNATORY.as("earlier");

    private InTurn() {}

    /// Nobody has to sign the same paper before.
    static Condition signatory() {
        return notExists(
                selectOne()
                        .from(EARLIER)
                        .where(EARLIER.INSTRUMENT_ID.eq(SIGNATORY.INSTRUMENT_ID))
                        .and(EARLIER.EDITION.eq(SIGNATORY.EDITION))
                        .and(EARLIER.STATE.eq(SignatoryState.OPEN.name()))
                        .and(EARLIER.PLACE.lt(SIGNATORY.PLACE)));
    }
}
