package tavolo.persistence.board;

import static tavolo.persistence.schema.Tables.AGREEMENT;
import static tavolo.persistence.schema.Tables.AGREEMENT_UNION;
import static tavolo.persistence.schema.Tables.ORGANISATION;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.SortField;
import org.jooq.TableField;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.board.BoardSort;

/// The order of a list of agreements. Equal rows follow the identity, in the same direction, so
/// that an index can be read backwards.
///
/// @param throughUnion whether the list is read through `AGREEMENT_UNION`, which has its own index
record AgreementOrder(BoardSort sort, boolean throughUnion) {

    private static final List<String> STATES =
            Arrays.stream(AgreementState.values()).map(Enum::name).toList();

    /// The organisation by whose name the list is ordered; empty if it is not.
    Optional<TableField<?, UUID>> named() {
        return switch (sort.column()) {
            case CLIENT -> Optional.of(AGREEMENT.CLIENT_ID);
            case PROVIDER -> Optional.of(AGREEMENT.PROVIDER_ID);
            case NUMBER, TITLE, STATE, STARTS_ON, CHANGED_AT -> Optional.empty();
        };
    }

    /// What stands behind `order by`.
    List<OrderField<?>> fields() {
        boolean byUnion = throughUnion && sort.column() == BoardSort.Column.CHANGED_AT;
        Field<UUID> id = byUnion ? AGREEMENT_UNION.AGREEMENT_ID : AGREEMENT.ID;
        return List.of(first(), directed(id));
    }

    private SortField<?> first() {
        return switch (sort.column()) {
            case NUMBER -> directed(AGREEMENT.NUMBER);
            case TITLE -> directed(AGREEMENT.TITLE);
            case CLIENT, PROVIDER -> directed(ORGANISATION.NAME);
            case STATE -> byLife();
            case STARTS_ON -> directed(AGREEMENT.STARTS_ON);
            case CHANGED_AT ->
                    directed(throughUnion ? AGREEMENT_UNION.CHANGED_AT : AGREEMENT.CHANGED_AT);
        };
    }

    private SortField<?> byLife() {
        return sort.descending()
                ? AGREEMENT.STATE.sortDesc(STATES)
                : AGREEMENT.STATE.sortAsc(STATES);
    }

    private SortField<?> directed(Field<?> field) {
        return sort.descending() ? field.desc() : field.asc();
    }
}
