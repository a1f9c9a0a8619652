package tavolo.persistence.board;

import static org.jooq.impl.DSL.and;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectOne;
import static tavolo.persistence.schema.Tables.AGREEMENT_UNION;
import static tavolo.persistence.schema.Tables.CLAUSE;
import static tavolo.persistence.schema.Tables.REMARK;
import static tavolo.persistence.schema.Tables.SEARCH_ENTRY;
import static tavolo.persistence.schema.Tables.SEARCH_TEXT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.SelectLimitPercentStep;
import org.jooq.SortField;
import org.jooq.Table;
import tavolo.domain.CalendarDays;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.board.BoardSort;
import tavolo.domain.board.Facet;
import tavolo.domain.board.FoundKind;
import tavolo.domain.board.SearchQuery;
import tavolo.domain.party.Visibility;

/// The rows of `SEARCH_ENTRY` that somebody may read and a query lets pass: of an agreement that
/// they may see, of a clause that they may read, of a comment that is for them.
final class ReadablePlaces {

    private static final Set<Facet> OF_THE_CLAUSE = EnumSet.of(Facet.CODE, Facet.INSTRUMENT);

    private final DSLContext sql;
    private final Visibility eyes;
    private final SearchQuery query;
    private final AgreementSelection visible;

    ReadablePlaces(DSLContext sql, Visibility eyes, SearchQuery query) {
        this.sql = sql;
        this.eyes = eyes;
        this.query = query;
        this.visible = AgreementSelection.visible(eyes);
    }

    /// The agreements that the query lets pass, those changed last first, at most `most`.
    List<UUID> agreements(int most) {
        Condition narrowed =
                query.value(Facet.STATE)
                        .map(state -> visible.columns().state().eq(state))
                        .orElse(noCondition());
        return sql.select(visible.columns().id())
                .from(visible.from())
                .where(visible.where())
                .and(narrowed)
                .orderBy(new AgreementOrder(BoardSort.newestChange(), visible.columns()).fields())
                .limit(most)
                .fetch(visible.columns().id());
    }

    /// The places in `agreements` where one of `texts` stands.
    List<FoundPlace> of(List<UUID> agreements, Set<Long> texts) {
        return texts.isEmpty()
                ? List.of()
                : rows(SEARCH_ENTRY)
                        .and(in(agreements))
                        .and(SEARCH_ENTRY.TEXT_ID.in(texts))
                        .fetch(this::place);
    }

    /// Of clauses that the query asks for one by one, so that the index leads to them alone.
    private Condition in(List<UUID> agreements) {
        List<Condition> wanted =
                query.narrowed().entrySet().stream()
                        .filter(by -> OF_THE_CLAUSE.contains(by.getKey()))
                        .map(this::narrowed)
                        .toList();
        return wanted.isEmpty()
                ? SEARCH_ENTRY.AGREEMENT_ID.in(agreements)
                : SEARCH_ENTRY.CLAUSE_ID.in(
                        sql.select(CLAUSE.ID)
                                .from(CLAUSE)
                                .where(CLAUSE.AGREEMENT_ID.in(agreements))
                                .and(and(wanted))
                                .fetchSet(CLAUSE.ID));
    }

    /// The places of the text on the row of `SEARCH_TEXT`, the newest first, at most `most`: from
    /// the end of the index that holds them in this order. MySQL, which asks for every text anew,
    /// would else take any index that begins with the text, and sort.
    SelectLimitPercentStep<Record> ofText(int most) {
        List<SortField<?>> order = new ArrayList<>(List.of(SEARCH_ENTRY.TEXT_ID.desc()));
        owner().ifPresent(column -> order.add(column.desc()));
        order.add(SEARCH_ENTRY.ID.desc());
        return rows(SEARCH_ENTRY.forceIndex(byText()))
                .and(SEARCH_ENTRY.TEXT_ID.eq(SEARCH_TEXT.ID))
                .orderBy(order)
                .limit(most);
    }

    private String byText() {
        return eyes.side()
                .map(side ->
                        switch (side) {
                            case PROVIDER -> "ix_search_entry_provider";
                            case CLIENT -> "ix_search_entry_client";
                            case UNION -> "ix_search_entry_text";
                        })
                .orElse("ix_search_entry_text");
    }

    private List<Field<?>> fields() {
        return List.of(
                SEARCH_ENTRY.ID,
                SEARCH_ENTRY.KIND.as("found_kind"),
                SEARCH_ENTRY.AGREEMENT_ID,
                SEARCH_ENTRY.PROVIDER_ID,
                SEARCH_ENTRY.CLIENT_ID,
                SEARCH_ENTRY.CLAUSE_ID,
                SEARCH_ENTRY.SUBJECT_ID,
                SEARCH_ENTRY.WRITTEN_AT,
                visible.columns().state().as("agreement_state"),
                CLAUSE.KIND.as("instrument_kind"),
                CLAUSE.CODE);
    }

    FoundPlace place(Record row) {
        return new FoundPlace(
                row.get(SEARCH_ENTRY.ID.getName(), Long.class),
                FoundKind.valueOf(row.get("found_kind", String.class)),
                row.get(SEARCH_ENTRY.AGREEMENT_ID),
                row.get(SEARCH_ENTRY.PROVIDER_ID),
                row.get(SEARCH_ENTRY.CLIENT_ID),
                row.get(SEARCH_ENTRY.SUBJECT_ID),
                row.get(SEARCH_ENTRY.WRITTEN_AT),
                AgreementState.valueOf(row.get("agreement_state", String.class)),
                row.get(SEARCH_ENTRY.CLAUSE_ID),
                row.get("instrument_kind", String.class),
                row.get(CLAUSE.CODE));
    }

    /// @param entries `SEARCH_ENTRY`, with or without a hint
    private SelectConditionStep<Record> rows(Table<?> entries) {
        return sql.select(fields())
                .from(entries)
                .join(visible.from())
                .on(visible.columns().id().eq(SEARCH_ENTRY.AGREEMENT_ID))
                .leftJoin(CLAUSE)
                .on(CLAUSE.ID.eq(SEARCH_ENTRY.CLAUSE_ID))
                .where(visible.where())
                .and(SEARCH_ENTRY.CLAUSE_ID.isNull().or(VisibilityCondition.clause(eyes)))
                .and(SEARCH_ENTRY.KIND.ne(FoundKind.COMMENT.name()).or(isForTheirEyes()))
                .and(own())
                .and(narrowed());
    }

    /// Counted rather than joined or asked for: MySQL would turn either into a join, and then sort
    /// all the places of a text to find its newest.
    private Condition isForTheirEyes() {
        return field(
                        selectCount()
                                .from(REMARK)
                                .where(REMARK.ID.eq(SEARCH_ENTRY.SUBJECT_ID))
                                .and(VisibilityCondition.remark(eyes)))
                .gt(0);
    }

    /// What the agreement says already, said of the copies in the entry, for their indexes.
    private Condition own() {
        return owner().map(column -> column.eq(eyes.organisation().value())).orElse(noCondition());
    }

    private Optional<Field<UUID>> owner() {
        return eyes.side()
                .flatMap(side ->
                        switch (side) {
                            case PROVIDER -> Optional.of(SEARCH_ENTRY.PROVIDER_ID);
                            case CLIENT -> Optional.of(SEARCH_ENTRY.CLIENT_ID);
                            case UNION -> Optional.empty();
                        });
    }

    private Condition narrowed() {
        Condition kinds =
                query.earlier() || query.value(Facet.KIND).isPresent()
                        ? noCondition()
                        : SEARCH_ENTRY.KIND.ne(FoundKind.EARLIER_VERSION.name());
        return query.narrowed().entrySet().stream()
                .map(this::narrowed)
                .reduce(kinds, Condition::and);
    }

    private Condition narrowed(Map.Entry<Facet, String> by) {
        String value = by.getValue();
        return switch (by.getKey()) {
            case KIND -> SEARCH_ENTRY.KIND.eq(value);
            case CODE -> CLAUSE.CODE.eq(value);
            case INSTRUMENT -> CLAUSE.KIND.eq(value);
            case STATE -> visible.columns().state().eq(value);
            case PROVIDER -> SEARCH_ENTRY.PROVIDER_ID.eq(UUID.fromString(value));
            case CLIENT -> SEARCH_ENTRY.CLIENT_ID.eq(UUID.fromString(value));
            case UNION -> seats(UUID.fromString(value));
            case YEAR -> within(Integer.parseInt(value));
        };
    }

    private static Condition seats(UUID union) {
        var seat = AGREEMENT_UNION.as("seat");
        return exists(
                selectOne()
                        .from(seat)
                        .where(seat.AGREEMENT_ID.eq(SEARCH_ENTRY.AGREEMENT_ID))
                        .and(seat.UNION_ID.eq(union)));
    }

    private static Condition within(int year) {
        return SEARCH_ENTRY
                .WRITTEN_AT
                .ge(begin(year))
                .and(SEARCH_ENTRY.WRITTEN_AT.lt(begin(year + 1)));
    }

    private static Instant begin(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(CalendarDays.ITALY).toInstant();
    }
}
