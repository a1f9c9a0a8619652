package tavolo.persistence.board;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static tavolo.persistence.schema.Tables.CLAUSE;
import static tavolo.persistence.schema.Tables.CLAUSE_VERSION;
import static tavolo.persistence.schema.Tables.INSTRUMENT;
import static tavolo.persistence.schema.Tables.PERSON;
import static tavolo.persistence.schema.Tables.ROW_STANCE;
import static tavolo.persistence.schema.Tables.TARGET_REVISION;
import static tavolo.persistence.schema.Tables.TARGET_VALUE;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.TableField;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.InstrumentStatus;
import tavolo.domain.agreement.TargetRevision;
import tavolo.domain.agreement.TargetRevisionId;
import tavolo.domain.board.TargetsView;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;
import tavolo.domain.party.Visibility;
import tavolo.domain.target.TargetValue;
import tavolo.persistence.row.Names;
import tavolo.persistence.target.RowStances;
import tavolo.persistence.target.TargetValues;

/// The targets of one agreement. The values are the same for all three sides; the clauses that
/// carry them only for those who may read them.
final class TargetsQuery {

    private static final Condition CARRIES = CLAUSE_VERSION.TARGET_REVISION_ID.isNotNull();

    private final DSLContext sql;
    private final ClauseLines clauses;

    TargetsQuery(DSLContext sql) {
        this.sql = sql;
        this.clauses = new ClauseLines(sql);
    }

    Optional<TargetsView> view(AgreementId id, Visibility eyes) {
        return VisibilityCondition.sees(sql, eyes, id)
                ? Optional.of(
                        new TargetsView(
                                revisions(id),
                                authors(id),
                                clauses.of(id, eyes, CARRIES),
                                RowStances.of(sql, id),
                                stakes(id),
                                agreed(id, eyes)))
                : Optional.empty();
    }

    private List<TargetRevision> revisions(AgreementId id) {
        Map<UUID, List<TargetValue>> values =
                values(sql, TARGET_VALUE.REVISION_ID, TARGET_REVISION.AGREEMENT_ID.eq(id.value()));
        return sql.select(
                        TARGET_REVISION.ID,
                        TARGET_REVISION.NUMBER,
                        TARGET_REVISION.AUTHOR_SIDE,
                        TARGET_REVISION.AUTHOR_ID,
                        TARGET_REVISION.REASON,
                        TARGET_REVISION.CREATED_AT)
                .from(TARGET_REVISION)
                .where(TARGET_REVISION.AGREEMENT_ID.eq(id.value()))
                .orderBy(TARGET_REVISION.NUMBER.desc())
                .fetch(row ->
                        revision(row, values.getOrDefault(row.get(TARGET_REVISION.ID), List.of())));
    }

    private static TargetRevision revision(Record row, List<TargetValue> values) {
        return new TargetRevision(
                new TargetRevisionId(row.get(TARGET_REVISION.ID)),
                row.get(TARGET_REVISION.NUMBER),
                PartySide.valueOf(row.get(TARGET_REVISION.AUTHOR_SIDE)),
                new PersonId(row.get(TARGET_REVISION.AUTHOR_ID)),
                row.get(TARGET_REVISION.REASON),
                values,
                row.get(TARGET_REVISION.CREATED_AT));
    }

    private Map<PersonId, String> authors(AgreementId id) {
        Map<PersonId, String> names = new HashMap<>();
        sql.selectDistinct(PERSON.ID, Columns.fullName(PERSON))
                .from(TARGET_REVISION)
                .join(PERSON)
                .on(PERSON.ID.eq(TARGET_REVISION.AUTHOR_ID))
                .where(TARGET_REVISION.AGREEMENT_ID.eq(id.value()))
                .forEach(row -> names.put(new PersonId(row.value1()), row.value2()));
        sql.selectDistinct(PERSON.ID, Columns.fullName(PERSON))
                .from(TARGET_REVISION)
                .join(ROW_STANCE)
                .on(ROW_STANCE.REVISION_ID.eq(TARGET_REVISION.ID))
                .join(PERSON)
                .on(PERSON.ID.eq(ROW_STANCE.PERSON_ID))
                .where(TARGET_REVISION.AGREEMENT_ID.eq(id.value()))
                .forEach(row -> names.put(new PersonId(row.value1()), row.value2()));
        return names;
    }

    /// Over every clause that carries the targets, also those that the asking side may not read:
    /// who has to agree is known to all.
    private Set<PartySide> stakes(AgreementId id) {
        Set<PartySide> stakes = EnumSet.noneOf(PartySide.class);
        sql.select(CLAUSE.STAKES)
                .from(CLAUSE)
                .join(CLAUSE_VERSION)
                .on(ClauseLines.isLatest())
                .where(CLAUSE.AGREEMENT_ID.eq(id.value()))
                .and(CARRIES)
                .forEach(row -> stakes.addAll(Names.split(PartySide.class, row.value1())));
        return stakes;
    }

    /// The values of the tables that fulfil `which`, grouped by `owner`, in their order.
    static Map<UUID, List<TargetValue>> values(
            DSLContext sql, TableField<?, UUID> owner, Condition which) {
        return sql.select(owner)
                .select(TargetValues.ALL)
                .from(TARGET_REVISION)
                .join(TARGET_VALUE)
                .on(TARGET_VALUE.REVISION_ID.eq(TARGET_REVISION.ID))
                .where(which)
                .orderBy(owner, TARGET_VALUE.ORDINAL)
                .fetchGroups(owner, TargetValues::of);
    }

    private boolean agreed(AgreementId id, Visibility eyes) {
        return sql.select(field(agreed(val(id.value()), eyes))).fetchSingle().value1();
    }

    /// Whether the targets on the table of `agreement` are agreed, as far as `eyes` are told: in
    /// every clause that carries them and they may read, and in those whose text is closed. What
    /// the provider and the client still settle about money is nobody else's.
    static Condition agreed(Field<UUID> agreement, Visibility eyes) {
        return exists(carrier(agreement, eyes, ClauseLines.isAgreed()))
                .and(notExists(carrier(agreement, eyes, ClauseLines.isAgreed().not())));
    }

    private static Select<?> carrier(Field<UUID> agreement, Visibility eyes, Condition which) {
        return selectOne()
                .from(CLAUSE)
                .join(INSTRUMENT)
                .on(INSTRUMENT.ID.eq(CLAUSE.INSTRUMENT_ID))
                .join(CLAUSE_VERSION)
                .on(ClauseLines.isLatest())
                .where(CLAUSE.AGREEMENT_ID.eq(agreement))
                .and(CARRIES)
                .and(
                        VisibilityCondition.clause(eyes)
                                .or(INSTRUMENT.STATUS.ne(InstrumentStatus.OPEN.name())))
                .and(which);
    }
}
