package tavolo.persistence.actual;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static tavolo.persistence.schema.Tables.FIGURE_MONTH;
import static tavolo.persistence.schema.Tables.FIGURE_RUN;
import static tavolo.persistence.schema.Tables.FIGURE_SERIES;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import tavolo.domain.Transactions;
import tavolo.domain.party.ServiceLineId;
import tavolo.persistence.schema.tables.records.FigureSeriesRecord;

/// Adds up the months of series whose figures came in before months were added up, line by line
/// under the lock of its imports. Does nothing where every series has its months, so that it may
/// run at every start and on several nodes at once.
@Component
public final class MonthBackfill {

    private final DSLContext sql;
    private final Transactions transactions;
    private final ImportRows imports;
    private final RunRows runs;
    private final MonthRows months;

    MonthBackfill(DSLContext sql, Transactions transactions) {
        this.sql = sql;
        this.transactions = transactions;
        this.imports = new ImportRows(sql);
        this.runs = new RunRows(sql);
        this.months = new MonthRows(sql, runs);
    }

    /// Adds up what is missing.
    public void run() {
        missing().forEach(series -> transactions.inOne(() -> add(series)));
    }

    /// A series of which everything is undone has no months and is looked at again for nothing.
    private List<FigureSeriesRecord> missing() {
        return transactions.inOne(() ->
                sql.selectFrom(FIGURE_SERIES)
                        .where(
                                notExists(
                                        selectOne()
                                                .from(FIGURE_MONTH)
                                                .where(
                                                        FIGURE_MONTH.SERIES_ID.eq(
                                                                FIGURE_SERIES.ID))))
                        .and(
                                exists(
                                        selectOne()
                                                .from(FIGURE_RUN)
                                                .where(FIGURE_RUN.SERIES_ID.eq(FIGURE_SERIES.ID))))
                        .orderBy(FIGURE_SERIES.ID)
                        .fetch());
    }

    private int add(FigureSeriesRecord series) {
        ServiceLineId line = new ServiceLineId(series.getLineId());
        imports.lock(line);
        months.renew(
                series.getId(),
                SeriesRows.series(series).grain(),
                runs.monthsOf(series.getId()),
                imports.counting(line));
        return 1;
    }
}
