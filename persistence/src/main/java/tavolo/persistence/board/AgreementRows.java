package tavolo.persistence.board;

import static tavolo.persistence.schema.Tables.AGREEMENT;
import static tavolo.persistence.schema.Tables.AGREEMENT_UNION;
import static tavolo.persistence.schema.Tables.ORGANISATION;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record3;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.board.AgreementRow;
import tavolo.domain.board.TurnLine;
import tavolo.domain.library.RevisionKind;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.Visibility;
import tavolo.persistence.row.TurnTable;
import tavolo.persistence.schema.tables.Organisation;

/// The lines of one page of the list, in four statements whatever its length. Whoever asks must
/// have made sure that the identities may be seen.
final class AgreementRows {

    private static final Organisation PROVIDER = ORGANISATION.as("provider");
    private static final Organisation CLIENT = ORGANISATION.as("client");

    private static final Field<String> UNION = Columns.shortName(ORGANISATION);

    private final DSLContext sql;

    AgreementRows(DSLContext sql) {
        this.sql = sql;
    }

    /// One line for each of `ids`, in their order, with the turns and the last change that `eyes`
    /// are told.
    List<AgreementRow> of(List<UUID> ids, Visibility eyes) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<String>> unions = unions(ids);
        Map<UUID, List<TurnLine>> turns = turns(ids, TurnTable.toldTo(eyes));
        Map<UUID, Instant> changes = changes(sql, ids, eyes);
        Map<UUID, AgreementRow> rows =
                sql.select(
                                AGREEMENT.ID,
                                AGREEMENT.NUMBER,
                                AGREEMENT.TITLE,
                                AGREEMENT.STATE,
                                AGREEMENT.REVISES_AS,
                                AGREEMENT.ROUND,
                                AGREEMENT.STARTS_ON,
                                AGREEMENT.CHANGED_AT,
                                PROVIDER.NAME,
                                CLIENT.NAME)
                        .from(AGREEMENT)
                        .join(PROVIDER)
                        .on(PROVIDER.ID.eq(AGREEMENT.PROVIDER_ID))
                        .join(CLIENT)
                        .on(CLIENT.ID.eq(AGREEMENT.CLIENT_ID))
                        .where(AGREEMENT.ID.in(ids))
                        .fetchMap(
                                AGREEMENT.ID,
                                row ->
                                        row(
                                                row,
                                                changes.getOrDefault(
                                                        row.get(AGREEMENT.ID),
                                                        row.get(AGREEMENT.CHANGED_AT)),
                                                unions.getOrDefault(
                                                        row.get(AGREEMENT.ID), List.of()),
                                                turns.getOrDefault(
                                                        row.get(AGREEMENT.ID), List.of())));
        return ids.stream().map(rows::get).filter(Objects::nonNull).toList();
    }

    /// When each of `ids` last changed, as unions are told it; empty for the eyes of others, who
    /// are told what stands in `AGREEMENT`. Asked by agreement alone: asked for the union too, H2
    /// takes an index of its list and reads all of that for every agreement.
    static Map<UUID, Instant> changes(DSLContext sql, Collection<UUID> ids, Visibility eyes) {
        if (!VisibilityCondition.isUnion(eyes)) {
            return Map.of();
        }
        UUID own = eyes.organisation().value();
        return sql
                .select(
                        AGREEMENT_UNION.AGREEMENT_ID,
                        AGREEMENT_UNION.UNION_ID,
                        AGREEMENT_UNION.CHANGED_AT)
                .from(AGREEMENT_UNION)
                .where(AGREEMENT_UNION.AGREEMENT_ID.in(ids))
                .stream()
                .filter(row -> row.value2().equals(own))
                .collect(Collectors.toMap(Record3::value1, Record3::value3));
    }

    private static AgreementRow row(
            Record row, Instant changed, List<String> unions, List<TurnLine> turns) {
        Map<PartySide, Integer> todo = new EnumMap<>(PartySide.class);
        turns.forEach(turn -> todo.put(turn.side(), turn.todo()));
        return new AgreementRow(
                new AgreementId(row.get(AGREEMENT.ID)),
                row.get(AGREEMENT.NUMBER),
                row.get(AGREEMENT.TITLE),
                row.get(PROVIDER.NAME),
                row.get(CLIENT.NAME),
                unions,
                AgreementState.valueOf(row.get(AGREEMENT.STATE)),
                Optional.ofNullable(row.get(AGREEMENT.REVISES_AS)).map(RevisionKind::valueOf),
                row.get(AGREEMENT.ROUND),
                todo,
                turns.stream().map(TurnLine::since).min(Comparator.naturalOrder()).orElse(changed),
                row.get(AGREEMENT.STARTS_ON),
                changed);
    }

    private Map<UUID, List<String>> unions(List<UUID> ids) {
        return sql.select(AGREEMENT_UNION.AGREEMENT_ID, UNION)
                .from(AGREEMENT_UNION)
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(AGREEMENT_UNION.UNION_ID))
                .where(AGREEMENT_UNION.AGREEMENT_ID.in(ids))
                .orderBy(UNION)
                .fetchGroups(AGREEMENT_UNION.AGREEMENT_ID, UNION);
    }

    private Map<UUID, List<TurnLine>> turns(List<UUID> ids, TurnTable table) {
        return sql.select(table.agreement(), table.side(), table.todo(), table.since())
                .from(table.rows())
                .where(table.agreement().in(ids))
                .and(table.todo().gt(0))
                .fetchGroups(table.agreement(), row -> turn(table, row));
    }

    /// A turn from a row of `table` with side, todo and since.
    static TurnLine turn(TurnTable table, Record row) {
        return new TurnLine(
                PartySide.valueOf(row.get(table.side())),
                row.get(table.todo()),
                row.get(table.since()));
    }
}
