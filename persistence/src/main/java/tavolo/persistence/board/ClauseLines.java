package tavolo.persistence.board;

import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.length;
import static org.jooq.impl.DSL.replace;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectOne;
import static tavolo.persistence.schema.Tables.AGREEMENT;
import static tavolo.persistence.schema.Tables.CLAUSE;
import static tavolo.persistence.schema.Tables.CLAUSE_VERSION;
import static tavolo.persistence.schema.Tables.REMARK;
import static tavolo.persistence.schema.Tables.STANCE;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.agreement.ClauseVersionId;
import tavolo.domain.agreement.ClauseWait;
import tavolo.domain.agreement.Stand;
import tavolo.domain.board.ClauseLine;
import tavolo.domain.library.ClauseCode;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.Visibility;
import tavolo.persistence.row.Names;
import tavolo.persistence.schema.tables.ClauseVersion;

/// The lines of the clause list, in two statements whatever its length. Whoever asks must have made
/// sure that the agreement may be seen; which of its clauses may be read is decided here.
final class ClauseLines {

    private final DSLContext sql;

    ClauseLines(DSLContext sql) {
        this.sql = sql;
    }

    /// The clauses of `agreement` that `eyes` may read and for which `more` holds, in reading
    /// order.
    List<ClauseLine> of(AgreementId agreement, Visibility eyes, Condition more) {
        Condition wanted =
                CLAUSE.AGREEMENT_ID
                        .eq(agreement.value())
                        .and(VisibilityCondition.clause(eyes))
                        .and(more);
        Map<UUID, List<ClauseWait.Word>> words = words(wanted);
        Field<Integer> remarks =
                field(
                        selectCount()
                                .from(REMARK)
                                .where(REMARK.CLAUSE_ID.eq(CLAUSE.ID))
                                .and(VisibilityCondition.remark(eyes)));
        return sql.select(
                        CLAUSE.ID,
                        CLAUSE.KIND,
                        CLAUSE.CODE,
                        CLAUSE.OWNERS,
                        CLAUSE.STAKES,
                        CLAUSE.SHARED,
                        CLAUSE_VERSION.ID,
                        CLAUSE_VERSION.NUMBER,
                        CLAUSE_VERSION.AUTHOR_SIDE,
                        CLAUSE_VERSION.TARGET_REVISION_ID,
                        CLAUSE_VERSION.CREATED_AT,
                        AGREEMENT.STATE,
                        AGREEMENT.PROPOSED_AT,
                        remarks)
                .from(CLAUSE)
                .join(CLAUSE_VERSION)
                .on(isLatest())
                .join(AGREEMENT)
                .on(AGREEMENT.ID.eq(CLAUSE.AGREEMENT_ID))
                .where(wanted)
                .orderBy(CLAUSE.KIND, CLAUSE.ORDINAL)
                .fetch(row ->
                        line(
                                row,
                                words.getOrDefault(row.get(CLAUSE.ID), List.of()),
                                row.get(remarks)));
    }

    /// What was said of the versions on the table, by clause.
    private Map<UUID, List<ClauseWait.Word>> words(Condition wanted) {
        return sql.select(CLAUSE.ID, STANCE.SIDE, STANCE.STAND, STANCE.TAKEN_AT)
                .from(CLAUSE)
                .join(CLAUSE_VERSION)
                .on(isLatest())
                .join(STANCE)
                .on(STANCE.CLAUSE_VERSION_ID.eq(CLAUSE_VERSION.ID))
                .where(wanted)
                .fetchGroups(
                        CLAUSE.ID,
                        row ->
                                new ClauseWait.Word(
                                        PartySide.valueOf(row.get(STANCE.SIDE)),
                                        Stand.valueOf(row.get(STANCE.STAND)),
                                        row.get(STANCE.TAKEN_AT)));
    }

    private static Map<PartySide, Stand> stands(List<ClauseWait.Word> words) {
        Map<PartySide, Stand> stands = new EnumMap<>(PartySide.class);
        words.forEach(word -> stands.merge(word.side(), word.stand(), Stand::and));
        return stands;
    }

    private static ClauseLine line(Record row, List<ClauseWait.Word> words, int remarks) {
        Set<PartySide> owners = Names.split(PartySide.class, row.get(CLAUSE.OWNERS));
        Set<PartySide> stakes = Names.split(PartySide.class, row.get(CLAUSE.STAKES));
        return new ClauseLine(
                new ClauseId(row.get(CLAUSE.ID)),
                new ClausePlace(
                        InstrumentKind.valueOf(row.get(CLAUSE.KIND)),
                        new ClauseCode(row.get(CLAUSE.CODE))),
                new ClauseVersionId(row.get(CLAUSE_VERSION.ID)),
                row.get(CLAUSE_VERSION.NUMBER),
                PartySide.valueOf(row.get(CLAUSE_VERSION.AUTHOR_SIDE)),
                owners,
                stakes,
                row.get(CLAUSE.SHARED),
                row.get(CLAUSE_VERSION.TARGET_REVISION_ID) != null,
                stands(words),
                AgreementState.valueOf(row.get(AGREEMENT.STATE)).isNegotiable()
                        ? ClauseWait.of(stakes, owners, shown(row), words)
                        : Map.of(),
                remarks);
    }

    /// When the version came before the sides: what was written in the draft, with its proposal.
    private static Instant shown(Record row) {
        Instant written = row.get(CLAUSE_VERSION.CREATED_AT);
        return Optional.ofNullable(row.get(AGREEMENT.PROPOSED_AT))
                .filter(written::isBefore)
                .orElse(written);
    }

    /// Joins `CLAUSE_VERSION` to `CLAUSE`: the version on the table.
    static Condition isLatest() {
        return CLAUSE_VERSION.CLAUSE_ID.eq(CLAUSE.ID).and(CLAUSE_VERSION.NUMBER.eq(CLAUSE.LATEST));
    }

    /// On the row of `CLAUSE`: whether every side with a stake agrees to the version on the table,
    /// and nobody objects to it or would have it otherwise. Only counts: nothing of the clause
    /// leaves the database by it.
    static Condition isAgreed() {
        ClauseVersion latest = CLAUSE_VERSION.as("latest_version");
        Condition onTheTable =
                latest.CLAUSE_ID
                        .eq(CLAUSE.ID)
                        .and(latest.NUMBER.eq(CLAUSE.LATEST))
                        .and(Columns.names(CLAUSE.STAKES, STANCE.SIDE));
        Condition contested =
                exists(
                        selectOne()
                                .from(latest)
                                .join(STANCE)
                                .on(STANCE.CLAUSE_VERSION_ID.eq(latest.ID))
                                .where(onTheTable)
                                .and(
                                        STANCE.STAND.in(
                                                inline(Stand.OBJECTED.name()),
                                                inline(Stand.COUNTERED.name()))));
        Field<Integer> agreeing =
                field(
                        select(countDistinct(STANCE.SIDE))
                                .from(latest)
                                .join(STANCE)
                                .on(STANCE.CLAUSE_VERSION_ID.eq(latest.ID))
                                .where(onTheTable));
        Field<Integer> commas =
                length(CLAUSE.STAKES)
                        .minus(length(replace(CLAUSE.STAKES, inline(","), inline(""))));
        return agreeing.eq(commas.plus(inline(1))).andNot(contested);
    }
}
