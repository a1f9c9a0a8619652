package tavolo.persistence.board;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectCount;
import static tavolo.persistence.schema.Tables.DOCUMENT;
import static tavolo.persistence.schema.Tables.QUALIFIED_ASKED;

import org.jooq.Field;
import org.jooq.Record;
import tavolo.domain.signing.SignatureLevel;

/// The least that the parties ask of the signatures on a paper: one that asks is enough.
final class AskedLevel {

    /// How many ask for qualified ones.
    static final Field<Integer> ASKING =
            field(
                            selectCount()
                                    .from(QUALIFIED_ASKED)
                                    .where(
                                            QUALIFIED_ASKED.INSTRUMENT_ID.eq(
                                                    DOCUMENT.INSTRUMENT_ID)))
                    .as("asking");

    private AskedLevel() {}

    static SignatureLevel of(Record row) {
        return row.get(ASKING) > 0 ? SignatureLevel.QUALIFIED : SignatureLevel.ADVANCED;
    }
}
