package tavolo.persistence.board;

import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.noCondition;
import static tavolo.persistence.schema.Tables.AGREEMENT;
import static tavolo.persistence.schema.Tables.AGREEMENT_TURN;
import static tavolo.persistence.schema.Tables.AGREEMENT_UNION;
import static tavolo.persistence.schema.Tables.ORGANISATION;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import tavolo.domain.board.BoardFilter;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.Visibility;

/// Which agreements a list shows: tables to join and condition on them. Joined, not nested, because
/// H2 runs a nested query once per row.
///
/// @param from `AGREEMENT` with what the condition needs; one row per agreement
record AgreementSelection(Table<?> from, Condition where, boolean throughUnion) {

    private static final char ESCAPE = '!';

    /// Those that `eyes` may see and `filter` lets pass.
    static AgreementSelection of(DSLContext sql, Visibility eyes, BoardFilter filter) {
        return visible(eyes).inStates(filter).onTurn(filter).holding(sql, filter);
    }

    private static AgreementSelection visible(Visibility eyes) {
        if (eyes.side().filter(side -> side == PartySide.UNION).isEmpty()) {
            return new AgreementSelection(AGREEMENT, VisibilityCondition.agreement(eyes), false);
        }
        Table<?> through =
                AGREEMENT_UNION.join(AGREEMENT).on(AGREEMENT.ID.eq(AGREEMENT_UNION.AGREEMENT_ID));
        Condition own = AGREEMENT_UNION.UNION_ID.eq(eyes.organisation().value());
        return new AgreementSelection(through, own.and(VisibilityCondition.proposed()), true);
    }

    private AgreementSelection inStates(BoardFilter filter) {
        return filter.states().isEmpty()
                ? this
                : and(AGREEMENT.STATE.in(Columns.states(filter.states())));
    }

    private AgreementSelection onTurn(BoardFilter filter) {
        if (filter.turn().isEmpty()) {
            return this;
        }
        Condition its =
                AGREEMENT_TURN
                        .AGREEMENT_ID
                        .eq(AGREEMENT.ID)
                        .and(AGREEMENT_TURN.SIDE.eq(filter.turn().get().name()));
        return new AgreementSelection(from.join(AGREEMENT_TURN).on(its), where, throughUnion)
                .and(AGREEMENT_TURN.TODO.gt(0));
    }

    private AgreementSelection holding(DSLContext sql, BoardFilter filter) {
        String text = filter.text().strip();
        if (text.isEmpty()) {
            return this;
        }
        String pattern = pattern(text);
        List<UUID> named =
                sql.select(ORGANISATION.ID)
                        .from(ORGANISATION)
                        .where(
                                like(ORGANISATION.NAME, pattern)
                                        .or(like(ORGANISATION.ACRONYM, pattern)))
                        .fetch(ORGANISATION.ID);
        Condition party =
                named.isEmpty()
                        ? noCondition()
                        : AGREEMENT.PROVIDER_ID.in(named).or(AGREEMENT.CLIENT_ID.in(named));
        return and(like(AGREEMENT.NUMBER, pattern).or(like(AGREEMENT.TITLE, pattern)).or(party));
    }

    private AgreementSelection and(Condition more) {
        return new AgreementSelection(from, where.and(more), throughUnion);
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
