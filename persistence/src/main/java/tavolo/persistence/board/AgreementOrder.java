package tavolo.persistence.board;

import static tavolo.persistence.schema.Tables.AGREEMENT;
import static tavolo.persistence.schema.Tables.ORGANISATION;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.SortField;
import org.jooq.TableField;
import tavolo.domain.board.BoardSort;
import tavolo.domain.board.TargetsRow;

/// The order of a list of agreements. It begins with the owner of the list, which is the same in
/// every row, and equal rows follow the identity, all in one direction: so H2 and MySQL read the
/// page from an index and do not sort.
///
/// @param columns where the list's columns are read
record AgreementOrder(BoardSort sort, ListColumns columns) {

    /// The organisation by whose name the list is ordered and that must be joined for it.
    Optional<TableField<?, UUID>> named() {
        return switch (sort.column()) {
            case CLIENT -> unlessCopied(columns.client(), AGREEMENT.CLIENT_ID);
            case PROVIDER -> unlessCopied(columns.provider(), AGREEMENT.PROVIDER_ID);
            case NUMBER, TITLE, STATE, STARTS_ON, CHANGED_AT -> Optional.empty();
        };
    }

    /// What stands behind `order by`.
    List<OrderField<?>> fields() {
        List<OrderField<?>> fields = new ArrayList<>();
        columns.owner().forEach(field -> fields.add(directed(field)));
        fields.add(first());
        fields.add(directed(columns.id()));
        return fields;
    }

    /// Behind `key` in the order of the newest change.
    Condition behind(TargetsRow.Key key) {
        return columns.changedAt()
                .lt(key.changedAt())
                .or(columns.changedAt().eq(key.changedAt()).and(columns.id().lt(key.id().value())));
    }

    private SortField<?> first() {
        return switch (sort.column()) {
            case NUMBER -> directed(columns.number());
            case TITLE -> directed(columns.title());
            case CLIENT -> directed(columns.client().orElse(ORGANISATION.NAME));
            case PROVIDER -> directed(columns.provider().orElse(ORGANISATION.NAME));
            case STATE -> directed(columns.life());
            case STARTS_ON -> directed(columns.startsOn());
            case CHANGED_AT -> directed(columns.changedAt());
        };
    }

    private SortField<?> directed(Field<?> field) {
        return sort.descending() ? field.desc() : field.asc();
    }

    private static Optional<TableField<?, UUID>> unlessCopied(
            Optional<Field<String>> copy, TableField<?, UUID> organisation) {
        return copy.isPresent() ? Optional.empty() : Optional.of(organisation);
    }
}
