package tavolo.persistence.board;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectOne;
import static tavolo.persistence.schema.Tables.AGREEMENT_UNION;
import static tavolo.persistence.schema.Tables.CLAUSE;
import static tavolo.persistence.schema.Tables.REMARK;
import static tavolo.persistence.schema.Tables.SEARCH_ENTRY;
import static tavolo.persistence.schema.Tables.SEARCH_TEXT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.SelectJoinStep;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import tavolo.domain.CalendarDays;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.board.BoardSort;
import tavolo.domain.board.Facet;
import tavolo.domain.board.Findings;
import tavolo.domain.board.FoundKind;
import tavolo.domain.board.SearchQuery;
import tavolo.domain.party.Visibility;

/// Where the words of a query stand, as far as somebody may read. Two ways lead there, and every
/// row of both fulfils [#readable]. Rare words are looked up: the texts that hold them, then the
/// newest places of each. Common words, which stand nearly everywhere, and all words for those who
/// see few agreements are found by looking through the agreements, those changed last first.
final class FoundPlaces {

    private static final int FIRST_STEP = 50;

    private final DSLContext sql;
    private final FullText fullText;
    private final Visibility eyes;
    private final SearchQuery query;
    private final Reach reach;
    private final AgreementSelection visible;

    FoundPlaces(DSLContext sql, Visibility eyes, SearchQuery query, Reach reach) {
        this.sql = sql;
        this.fullText = new FullText(sql);
        this.eyes = eyes;
        this.query = query;
        this.reach = reach;
        this.visible = AgreementSelection.visible(eyes);
    }

    /// How far each way goes.
    ///
    /// @param few who sees no more agreements has them looked through
    /// @param rare up to so many different texts are looked up
    /// @param most so many agreements are looked through
    record Reach(int few, int rare, int most) {

        static final Reach USUAL = new Reach(200, 3000, 2000);
    }

    /// One place.
    ///
    /// @param instrument the kind of instrument of the clause; of an agreement none
    record Place(
            long id,
            FoundKind kind,
            UUID agreement,
            UUID provider,
            UUID client,
            UUID subject,
            Instant writtenAt,
            AgreementState state,
            @Nullable UUID clause,
            @Nullable String instrument,
            @Nullable String code) {

        int year() {
            return writtenAt.atZone(CalendarDays.ITALY).getYear();
        }
    }

    /// The newest places, at most [Findings#MOST].
    ///
    /// @param complete whether there are no others
    record Places(List<Place> places, boolean complete) {

        private static Places newest(List<Place> found, boolean complete) {
            List<Place> sorted = new ArrayList<>(found);
            sorted.sort(
                    Comparator.comparing(Place::writtenAt).thenComparingLong(Place::id).reversed());
            return new Places(
                    List.copyOf(sorted.subList(0, Math.min(sorted.size(), Findings.MOST))),
                    complete && sorted.size() <= Findings.MOST);
        }
    }

    Places find() {
        List<UUID> newest = agreements(reach.few() + 1);
        if (newest.size() <= reach.few()) {
            return lookThrough(newest, true);
        }
        return fullText.texts(query.words(), reach.rare())
                .map(this::lookUp)
                .orElseGet(() -> {
                    List<UUID> many = agreements(reach.most() + 1);
                    boolean all = many.size() <= reach.most();
                    return lookThrough(all ? many : many.subList(0, reach.most()), all);
                });
    }

    private List<UUID> agreements(int most) {
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

    /// Steps that grow, until enough was found.
    private Places lookThrough(List<UUID> agreements, boolean all) {
        List<Place> found = new ArrayList<>();
        int done = 0;
        int step = FIRST_STEP;
        while (done < agreements.size() && found.size() <= Findings.MOST) {
            int end = Math.min(agreements.size(), done + step);
            found.addAll(
                    readable(
                                    sql.select(fields())
                                            .from(SEARCH_ENTRY)
                                            .join(SEARCH_TEXT)
                                            .on(SEARCH_TEXT.ID.eq(SEARCH_ENTRY.TEXT_ID)))
                            .and(SEARCH_ENTRY.AGREEMENT_ID.in(agreements.subList(done, end)))
                            .and(FullText.holds(query.words()))
                            .fetch(this::place));
            done = end;
            step *= 2;
        }
        return Places.newest(found, all && done == agreements.size());
    }

    /// The newest places of each text, so that one which stands everywhere costs no more than one
    /// which stands in a few hundred places.
    private Places lookUp(List<Long> texts) {
        if (texts.isEmpty()) {
            return new Places(List.of(), true);
        }
        Table<Record> newest =
                lateral(
                        readable(sql.select(fields()).from(SEARCH_ENTRY))
                                .and(SEARCH_ENTRY.TEXT_ID.eq(SEARCH_TEXT.ID))
                                .orderBy(SEARCH_ENTRY.ID.desc())
                                .limit(Findings.MOST + 1)
                                .asTable("newest"));
        List<Place> found =
                sql.select(newest.fields())
                        .from(SEARCH_TEXT)
                        .crossJoin(newest)
                        .where(SEARCH_TEXT.ID.in(texts))
                        .fetch(this::place);
        return Places.newest(found, true);
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

    private Place place(Record row) {
        return new Place(
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

    /// Only what `eyes` may read and the query lets pass: of an agreement that they may see, of a
    /// clause that they may read, of a comment that is for them.
    private SelectConditionStep<Record> readable(SelectJoinStep<Record> from) {
        return from.join(visible.from())
                .on(visible.columns().id().eq(SEARCH_ENTRY.AGREEMENT_ID))
                .leftJoin(CLAUSE)
                .on(CLAUSE.ID.eq(SEARCH_ENTRY.CLAUSE_ID))
                .leftJoin(REMARK)
                .on(REMARK.ID.eq(SEARCH_ENTRY.SUBJECT_ID))
                .and(SEARCH_ENTRY.KIND.eq(FoundKind.COMMENT.name()))
                .where(visible.where())
                .and(SEARCH_ENTRY.CLAUSE_ID.isNull().or(VisibilityCondition.clause(eyes)))
                .and(
                        SEARCH_ENTRY
                                .KIND
                                .ne(FoundKind.COMMENT.name())
                                .or(VisibilityCondition.remark(eyes)))
                .and(own())
                .and(narrowed());
    }

    /// What the agreement says already, said of the copies in the entry, for their indexes.
    private Condition own() {
        UUID own = eyes.organisation().value();
        return eyes.side()
                .map(side ->
                        switch (side) {
                            case PROVIDER -> SEARCH_ENTRY.PROVIDER_ID.eq(own);
                            case CLIENT -> SEARCH_ENTRY.CLIENT_ID.eq(own);
                            case UNION -> noCondition();
                        })
                .orElse(noCondition());
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
