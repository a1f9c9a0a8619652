package tavolo.persistence.board;

import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.noCondition;
import static tavolo.persistence.schema.Tables.AGREEMENT;
import static tavolo.persistence.schema.Tables.AGREEMENT_UNION;
import static tavolo.persistence.schema.Tables.ORGANISATION;

import java.util.Locale;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import tavolo.domain.board.BoardFilter;
import tavolo.domain.party.Visibility;
import tavolo.persistence.row.TurnTable;

/// Which agreements a list shows: tables to join and condition on them. Joined, not nested, because
/// H2 runs a nested query once per row. A union's list is read from its own rows alone.
///
/// @param from one row per agreement
/// @param columns where the list's columns are read
record AgreementSelection(Table<?> from, Condition where, ListColumns columns) {

    private static final char ESCAPE = '!';

    /// Those that `eyes` may see and `filter` lets pass.
    static AgreementSelection of(DSLContext sql, Visibility eyes, BoardFilter filter) {
        return visible(eyes).inStates(filter).onTurn(eyes, filter).holding(sql, filter);
    }

    /// All that `eyes` may see.
    static AgreementSelection visible(Visibility eyes) {
        return VisibilityCondition.isUnion(eyes)
                ? new AgreementSelection(
                        AGREEMENT_UNION, VisibilityCondition.seat(eyes), ListColumns.ofUnion())
                : new AgreementSelection(
                        AGREEMENT, VisibilityCondition.agreement(eyes), ListColumns.of(eyes));
    }

    private AgreementSelection inStates(BoardFilter filter) {
        return filter.states().isEmpty()
                ? this
                : and(columns.state().in(Columns.states(filter.states())));
    }

    private AgreementSelection onTurn(Visibility eyes, BoardFilter filter) {
        if (filter.turn().isEmpty()) {
            return this;
        }
        TurnTable turns = TurnTable.toldTo(eyes);
        Condition its =
                turns.agreement().eq(columns.id()).and(turns.side().eq(filter.turn().get().name()));
        return new AgreementSelection(from.join(turns.rows()).on(its), where, columns)
                .and(turns.todo().gt(0));
    }

    private AgreementSelection holding(DSLContext sql, BoardFilter filter) {
        String text = filter.text().strip();
        if (text.isEmpty()) {
            return this;
        }
        String pattern = pattern(text);
        var named =
                sql.select(ORGANISATION.ID, ORGANISATION.NAME)
                        .from(ORGANISATION)
                        .where(
                                like(ORGANISATION.NAME, pattern)
                                        .or(like(ORGANISATION.ACRONYM, pattern)))
                        .fetch();
        Condition party = named.isEmpty() ? noCondition() : columns.isParty(named);
        return and(like(columns.number(), pattern).or(like(columns.title(), pattern)).or(party));
    }

    private AgreementSelection and(Condition more) {
        return new AgreementSelection(from, where.and(more), columns);
    }

    private static Condition like(Field<String> column, String pattern) {
        return lower(column).like(pattern, ESCAPE);
    }

    private static String pattern(String text) {
        String escaped =
                text.toLowerCase(Locale.ROOT)
                        .replace("!", "!!")
                        .replace("%", "!%")
                        .replace("_", "!_");
        return "%" + escaped + "%";
    }
}
