package tavolo.persistence.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/// Rows on their way into one table.
final class Batch {

    private final DSLContext sql;
    private final Table<?> table;
    private final List<Field<?>> columns;
    private final List<@Nullable Object[]> rows = new ArrayList<>();

    Batch(DSLContext sql, Table<?> table, Field<?>... columns) {
        this.sql = sql;
        this.table = table;
        this.columns = Arrays.asList(columns);
    }

    void add(@Nullable Object... values) {
        rows.add(values);
    }

    /// Inserts what was added since the last time.
    void write() {
        if (rows.isEmpty()) {
            return;
        }
        sql.batch(sql.insertInto(table, columns).values(new @Nullable Object[columns.size()]))
                .bind(rows.toArray(Object[][]::new))
                .execute();
        rows.clear();
    }
}
