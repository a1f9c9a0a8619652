package tavolo.persistence.signing;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectCount;
import static tavolo.persistence.schema.Tables.DOCUMENT;
import static tavolo.persistence.schema.Tables.SIGNATORY;

import org.jooq.Field;

/// How many people a paper names to sign.
public final class RequiredSignatures {

    /// Of the document in the row.
    public static final Field<Integer> COUNT =
            field(
                    selectCount()
                            .from(SIGNATORY)
                            .where(SIGNATORY.INSTRUMENT_ID.eq(DOCUMENT.INSTRUMENT_ID))
                            .and(SIGNATORY.EDITION.eq(DOCUMENT.EDITION)));

    private RequiredSignatures() {}
}
