package tavolo.persistence.board;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectOne;
import static tavolo.persistence.schema.Tables.AGREEMENT;
import static tavolo.persistence.schema.Tables.CLAUSE;
import static tavolo.persistence.schema.Tables.CLAUSE_VERSION;
import static tavolo.persistence.schema.Tables.INSTRUMENT;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.agreement.InstrumentStatus;
import tavolo.domain.board.AgreementRow;
import tavolo.domain.board.BoardFilter;
import tavolo.domain.board.BoardSort;
import tavolo.domain.board.SettledRow;
import tavolo.domain.board.TargetsRow;
import tavolo.domain.board.VersionLine;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.library.RevisionKind;
import tavolo.domain.party.Visibility;
import tavolo.persistence.schema.tables.Agreement;

/// How one clause was settled in many agreements: first the identities of the page, from the index
/// of the list of agreements, then the texts of only that page.
final class SettledQuery {

    private static final Agreement ERRATA = AGREEMENT.as("errata");

    private final DSLContext sql;
    private final AgreementRows agreements;
    private final VersionLines versions;

    SettledQuery(DSLContext sql) {
        this.sql = sql;
        this.agreements = new AgreementRows(sql);
        this.versions = new VersionLines(sql);
    }

    List<SettledRow> page(
            Visibility eyes,
            ClausePlace place,
            BoardFilter filter,
            Optional<TargetsRow.Key> after,
            int limit) {
        Condition wanted = settled(place, eyes);
        List<UUID> ids = ids(AgreementSelection.of(sql, eyes, filter), wanted, after, limit);
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, Record> texts =
                sql.select(CLAUSE.AGREEMENT_ID, CLAUSE.ID, CLAUSE_VERSION.ID, INSTRUMENT.STATUS)
                        .from(CLAUSE)
                        .join(INSTRUMENT)
                        .on(INSTRUMENT.ID.eq(CLAUSE.INSTRUMENT_ID))
                        .join(CLAUSE_VERSION)
                        .on(ClauseLines.isLatest())
                        .where(CLAUSE.AGREEMENT_ID.in(ids))
                        .and(wanted)
                        .fetchMap(CLAUSE.AGREEMENT_ID, row -> row);
        Map<UUID, VersionLine> lines =
                versions.withIds(
                        texts.values().stream()
                                .map(row -> row.get(CLAUSE_VERSION.ID))
                                .collect(Collectors.toSet()));
        return agreements.of(ids, eyes).stream()
                .filter(agreement -> texts.containsKey(agreement.id().value()))
                .map(agreement -> row(agreement, place, texts, lines))
                .toList();
    }

    /// Counts clauses rather than asks for one: MySQL would turn the question into a join and sort
    /// all agreements instead of reading the first ones from the index of the list.
    private List<UUID> ids(
            AgreementSelection selection,
            Condition wanted,
            Optional<TargetsRow.Key> after,
            int limit) {
        ListColumns columns = selection.columns();
        AgreementOrder order = new AgreementOrder(BoardSort.newestChange(), columns);
        return sql.select(columns.id())
                .from(selection.from())
                .where(selection.where())
                .and(
                        field(
                                        selectCount()
                                                .from(CLAUSE)
                                                .join(INSTRUMENT)
                                                .on(INSTRUMENT.ID.eq(CLAUSE.INSTRUMENT_ID))
                                                .where(CLAUSE.AGREEMENT_ID.eq(columns.id()))
                                                .and(wanted))
                                .gt(0))
                .and(after.map(order::behind).orElse(noCondition()))
                .orderBy(order.fields())
                .limit(limit)
                .fetch(columns.id());
    }

    /// On the rows of `CLAUSE` and its `INSTRUMENT`: the clause at `place`, if `eyes` may read it
    /// and it is settled. What an errata says settles nothing by itself.
    private static Condition settled(ClausePlace place, Visibility eyes) {
        return CLAUSE.KIND
                .eq(place.instrument().name())
                .and(CLAUSE.CODE.eq(place.code().value()))
                .and(VisibilityCondition.clause(eyes))
                .and(
                        notExists(
                                selectOne()
                                        .from(ERRATA)
                                        .where(ERRATA.ID.eq(CLAUSE.AGREEMENT_ID))
                                        .and(ERRATA.REVISES_AS.eq(RevisionKind.ERRATA.name()))))
                .and(INSTRUMENT.STATUS.ne(InstrumentStatus.OPEN.name()).or(ClauseLines.isAgreed()));
    }

    private static SettledRow row(
            AgreementRow agreement,
            ClausePlace place,
            Map<UUID, Record> texts,
            Map<UUID, VersionLine> lines) {
        Record text = Objects.requireNonNull(texts.get(agreement.id().value()));
        VersionLine version = Objects.requireNonNull(lines.get(text.get(CLAUSE_VERSION.ID)));
        return new SettledRow(
                agreement.id(),
                agreement.number(),
                agreement.title(),
                agreement.provider(),
                agreement.client(),
                agreement.state(),
                agreement.changedAt(),
                new ClauseId(text.get(CLAUSE.ID)),
                place,
                version.number(),
                version.createdAt(),
                !text.get(INSTRUMENT.STATUS).equals(InstrumentStatus.OPEN.name()),
                version.text());
    }
}
