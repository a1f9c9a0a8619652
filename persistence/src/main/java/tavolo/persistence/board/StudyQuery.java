package tavolo.persistence.board;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.jooq.impl.DSL.selectOne;
import static tavolo.persistence.schema.Tables.CLAUSE;
import static tavolo.persistence.schema.Tables.CLAUSE_STUDY;
import static tavolo.persistence.schema.Tables.FEASIBILITY_STUDY;
import static tavolo.persistence.schema.Tables.ORGANISATION;
import static tavolo.persistence.schema.Tables.PERSON;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.board.StudyLine;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.Visibility;
import tavolo.domain.study.Study;
import tavolo.persistence.schema.tables.ClauseStudy;
import tavolo.persistence.study.StudyRows;

/// Reads the feasibility studies of an agreement: all who see the agreement see them.
final class StudyQuery {

    private static final Field<String> NAME = Columns.fullName(PERSON);
    private static final Field<String> PARTY = Columns.shortName(ORGANISATION);

    private final DSLContext sql;

    StudyQuery(DSLContext sql) {
        this.sql = sql;
    }

    List<StudyLine> lines(AgreementId id, Visibility eyes) {
        if (!VisibilityCondition.sees(sql, eyes, id)) {
            return List.of();
        }
        Map<UUID, Set<InstrumentKind>> attached = attached(id);
        return sql.select(FEASIBILITY_STUDY.fields())
                .select(ORGANISATION.KIND, PARTY, NAME)
                .from(FEASIBILITY_STUDY)
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(FEASIBILITY_STUDY.ORGANISATION_ID))
                .join(PERSON)
                .on(PERSON.ID.eq(FEASIBILITY_STUDY.PERSON_ID))
                .where(FEASIBILITY_STUDY.AGREEMENT_ID.eq(id.value()))
                .orderBy(FEASIBILITY_STUDY.ORDINAL.desc())
                .fetch(row ->
                        new StudyLine(
                                row.get(FEASIBILITY_STUDY.ORDINAL),
                                StudyRows.kind(
                                        row.get(FEASIBILITY_STUDY.CHANNEL),
                                        row.get(FEASIBILITY_STUDY.CONCURRENCY)),
                                row.get(FEASIBILITY_STUDY.TITLE),
                                OrganisationKind.valueOf(row.get(ORGANISATION.KIND))
                                        .side()
                                        .orElseThrow(),
                                row.get(PARTY),
                                row.get(NAME),
                                row.get(FEASIBILITY_STUDY.KEPT_AT),
                                row.get(FEASIBILITY_STUDY.TARGET_SHARE),
                                row.get(FEASIBILITY_STUDY.WITHIN_SECONDS),
                                row.get(FEASIBILITY_STUDY.HANDLE_TIME_CHANGE),
                                StudyRows.figures(
                                        row.get(FEASIBILITY_STUDY.LEVEL_BEFORE),
                                        row.get(FEASIBILITY_STUDY.LEVEL_AFTER),
                                        row.get(FEASIBILITY_STUDY.LEVEL_REACHABLE),
                                        row.get(FEASIBILITY_STUDY.EXTRA_FULL_TIME)),
                                attached.getOrDefault(row.get(FEASIBILITY_STUDY.ID), Set.of())));
    }

    /// The instruments behind whose latest text each study is printed.
    private Map<UUID, Set<InstrumentKind>> attached(AgreementId id) {
        ClauseStudy later = CLAUSE_STUDY.as("later");
        return sql
                .select(CLAUSE_STUDY.STUDY_ID, CLAUSE.KIND)
                .from(CLAUSE_STUDY)
                .join(CLAUSE)
                .on(CLAUSE.ID.eq(CLAUSE_STUDY.CLAUSE_ID))
                .where(CLAUSE.AGREEMENT_ID.eq(id.value()))
                .and(CLAUSE_STUDY.STUDY_ID.isNotNull())
                .andNotExists(
                        selectOne()
                                .from(later)
                                .where(later.CLAUSE_ID.eq(CLAUSE_STUDY.CLAUSE_ID))
                                .and(later.FROM_VERSION.gt(CLAUSE_STUDY.FROM_VERSION)))
                .fetch()
                .stream()
                .collect(
                        groupingBy(
                                row -> row.get(CLAUSE_STUDY.STUDY_ID),
                                mapping(
                                        row -> InstrumentKind.valueOf(row.get(CLAUSE.KIND)),
                                        toSet())));
    }

    Optional<Study> study(AgreementId id, int number, Visibility eyes) {
        if (!VisibilityCondition.sees(sql, eyes, id)) {
            return Optional.empty();
        }
        return sql.selectFrom(FEASIBILITY_STUDY)
                .where(FEASIBILITY_STUDY.AGREEMENT_ID.eq(id.value()))
                .and(FEASIBILITY_STUDY.ORDINAL.eq(number))
                .fetchOptional(row -> StudyRows.study(sql, row));
    }
}
