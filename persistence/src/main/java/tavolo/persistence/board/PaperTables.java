package tavolo.persistence.board;

import static tavolo.persistence.schema.Tables.AGREEMENT;
import static tavolo.persistence.schema.Tables.DOCUMENT;
import static tavolo.persistence.schema.Tables.INSTRUMENT;

import org.jooq.Record;
import org.jooq.Table;

/// Papers with what decides who may see them.
final class PaperTables {

    /// Every paper with its instrument and agreement.
    static final Table<Record> PAPERS =
            DOCUMENT.join(INSTRUMENT)
                    .on(INSTRUMENT.ID.eq(DOCUMENT.INSTRUMENT_ID))
                    .join(AGREEMENT)
                    .on(AGREEMENT.ID.eq(DOCUMENT.AGREEMENT_ID));

    private PaperTables() {}
}
