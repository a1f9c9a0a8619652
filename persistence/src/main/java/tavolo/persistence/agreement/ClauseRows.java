package tavolo.persistence.agreement;

import static tavolo.persistence.schema.Tables.CLAUSE;
import static tavolo.persistence.schema.Tables.CLAUSE_PARAMETER;
import static tavolo.persistence.schema.Tables.CLAUSE_VERSION;
import static tavolo.persistence.schema.Tables.STANCE;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.Clause;
import tavolo.domain.agreement.ClauseDraft;
import tavolo.domain.agreement.ClauseVersionId;
import tavolo.domain.agreement.Instrument;
import tavolo.domain.agreement.Position;
import tavolo.domain.agreement.TargetRevisionId;
import tavolo.domain.party.OrganisationId;
import tavolo.persistence.row.Affected;
import tavolo.persistence.row.Names;

/// Writes clauses, their versions and the positions on them.
final class ClauseRows {

    private final DSLContext sql;

    ClauseRows(DSLContext sql) {
        this.sql = sql;
    }

    /// The clauses of `instrument`, in the order in which it lists them.
    void insert(UUID agreement, Instrument instrument) {
        if (instrument.clauses().isEmpty()) {
            return;
        }
        var insert =
                sql.insertInto(
                        CLAUSE,
                        CLAUSE.ID,
                        CLAUSE.INSTRUMENT_ID,
                        CLAUSE.AGREEMENT_ID,
                        CLAUSE.KIND,
                        CLAUSE.CODE,
                        CLAUSE.ORDINAL,
                        CLAUSE.OWNERS,
                        CLAUSE.STAKES,
                        CLAUSE.SHARED,
                        CLAUSE.LATEST,
                        CLAUSE.VERSION);
        int ordinal = 0;
        for (Clause clause : instrument.clauses()) {
            insert =
                    insert.values(
                            clause.id().value(),
                            instrument.id().value(),
                            agreement,
                            clause.place().instrument().name(),
                            clause.place().code().value(),
                            ++ordinal,
                            Names.join(clause.owners()),
                            Names.join(clause.stakes()),
                            clause.shared(),
                            clause.number(),
                            0L);
        }
        Affected.exactly(instrument.clauses().size(), "open clauses", insert.execute());
    }

    /// A version after the first.
    void add(AgreementId agreement, ClauseDraft draft) {
        Affected.one(
                "put version on the table",
                sql.update(CLAUSE)
                        .set(CLAUSE.LATEST, draft.number())
                        .set(CLAUSE.VERSION, CLAUSE.VERSION.plus(1))
                        .where(CLAUSE.ID.eq(draft.clause().value()))
                        .and(CLAUSE.AGREEMENT_ID.eq(agreement.value()))
                        .and(CLAUSE.LATEST.eq(draft.number() - 1))
                        .execute());
        insertVersions(List.of(draft));
    }

    /// Versions with their parameters.
    void insertVersions(Collection<ClauseDraft> drafts) {
        if (drafts.isEmpty()) {
            return;
        }
        var insert =
                sql.insertInto(
                        CLAUSE_VERSION,
                        CLAUSE_VERSION.ID,
                        CLAUSE_VERSION.CLAUSE_ID,
                        CLAUSE_VERSION.NUMBER,
                        CLAUSE_VERSION.TEXT_IT,
                        CLAUSE_VERSION.TEXT_EN,
                        CLAUSE_VERSION.AUTHOR_SIDE,
                        CLAUSE_VERSION.AUTHOR_ID,
                        CLAUSE_VERSION.REASON,
                        CLAUSE_VERSION.TARGET_REVISION_ID,
                        CLAUSE_VERSION.CREATED_AT);
        for (ClauseDraft draft : drafts) {
            insert =
                    insert.values(
                            draft.id().value(),
                            draft.clause().value(),
                            draft.number(),
                            draft.text().words().it(),
                            draft.text().words().en(),
                            draft.author().name(),
                            draft.person().value(),
                            draft.reason(),
                            draft.targets().map(TargetRevisionId::value).orElse(null),
                            draft.createdAt());
        }
        Affected.exactly(drafts.size(), "store versions", insert.execute());
        insertParameters(drafts);
    }

    private void insertParameters(Collection<ClauseDraft> drafts) {
        int count = drafts.stream().mapToInt(d -> d.text().parameters().size()).sum();
        if (count == 0) {
            return;
        }
        var insert =
                sql.insertInto(
                        CLAUSE_PARAMETER,
                        CLAUSE_PARAMETER.CLAUSE_VERSION_ID,
                        CLAUSE_PARAMETER.NAME,
                        CLAUSE_PARAMETER.AMOUNT);
        for (ClauseDraft draft : drafts) {
            for (Map.Entry<String, String> value : draft.text().parameters().entrySet()) {
                insert = insert.values(draft.id().value(), value.getKey(), value.getValue());
            }
        }
        Affected.exactly(count, "store parameters", insert.execute());
    }

    /// The position of an organisation on a version, in place of the one it had.
    void take(ClauseVersionId version, Position position) {
        int changed =
                sql.update(STANCE)
                        .set(STANCE.STAND, position.stand().name())
                        .set(STANCE.REASON, position.reason())
                        .set(STANCE.PERSON_ID, position.person().value())
                        .set(STANCE.TAKEN_AT, position.takenAt())
                        .set(STANCE.OF_ROWS, position.ofRows())
                        .set(STANCE.VERSION, STANCE.VERSION.plus(1))
                        .where(STANCE.CLAUSE_VERSION_ID.eq(version.value()))
                        .and(STANCE.ORGANISATION_ID.eq(position.organisation().value()))
                        .execute();
        if (changed == 0) {
            insertPositions(Map.of(version, List.of(position)));
        }
    }

    /// Takes the position of `organisation` on a version away.
    void forget(ClauseVersionId version, OrganisationId organisation) {
        sql.deleteFrom(STANCE)
                .where(STANCE.CLAUSE_VERSION_ID.eq(version.value()))
                .and(STANCE.ORGANISATION_ID.eq(organisation.value()))
                .execute();
    }

    /// First positions, by version.
    void insertPositions(Map<ClauseVersionId, ? extends Collection<Position>> positions) {
        int count = positions.values().stream().mapToInt(Collection::size).sum();
        if (count == 0) {
            return;
        }
        var insert =
                sql.insertInto(
                        STANCE,
                        STANCE.CLAUSE_VERSION_ID,
                        STANCE.SIDE,
                        STANCE.STAND,
                        STANCE.REASON,
                        STANCE.ORGANISATION_ID,
                        STANCE.PERSON_ID,
                        STANCE.TAKEN_AT,
                        STANCE.OF_ROWS,
                        STANCE.VERSION);
        for (var taken : positions.entrySet()) {
            for (Position position : taken.getValue()) {
                insert =
                        insert.values(
                                taken.getKey().value(),
                                position.side().name(),
                                position.stand().name(),
                                position.reason(),
                                position.organisation().value(),
                                position.person().value(),
                                position.takenAt(),
                                position.ofRows(),
                                0L);
            }
        }
        Affected.exactly(count, "take positions", insert.execute());
    }
}
