package tavolo.persistence.board;

import static tavolo.persistence.schema.Tables.ORGANISATION;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Table;
import tavolo.domain.board.AgreementRow;
import tavolo.domain.board.BoardFilter;
import tavolo.domain.board.BoardSort;
import tavolo.domain.party.Visibility;

/// The list of agreements: first the identities of the page, from an index where there is one, then
/// only the rows of that page.
final class AgreementBoardQuery {

    private final DSLContext sql;
    private final AgreementRows rows;

    AgreementBoardQuery(DSLContext sql) {
        this.sql = sql;
        this.rows = new AgreementRows(sql);
    }

    List<AgreementRow> page(
            Visibility eyes, BoardFilter filter, BoardSort sort, int offset, int limit) {
        return rows.of(ids(eyes, filter, sort, offset, limit), eyes);
    }

    int count(Visibility eyes, BoardFilter filter) {
        AgreementSelection selection = AgreementSelection.of(sql, eyes, filter);
        return sql.selectCount()
                .from(selection.from())
                .where(selection.where())
                .fetchSingle()
                .value1();
    }

    private List<UUID> ids(
            Visibility eyes, BoardFilter filter, BoardSort sort, int offset, int limit) {
        AgreementSelection selection = AgreementSelection.of(sql, eyes, filter);
        AgreementOrder order = new AgreementOrder(sort, selection.columns());
        Table<?> from =
                order.named()
                        .<Table<?>>map(id ->
                                selection.from().join(ORGANISATION).on(ORGANISATION.ID.eq(id)))
                        .orElse(selection.from());
        return sql.select(selection.columns().id())
                .from(from)
                .where(selection.where())
                .orderBy(order.fields())
                .limit(limit)
                .offset(offset)
                .fetch(selection.columns().id());
    }
}
