package tavolo.persistence.board;

import static tavolo.persistence.schema.Tables.FEASIBILITY_STUDY;
import static tavolo.persistence.schema.Tables.ORGANISATION;
import static tavolo.persistence.schema.Tables.PERSON;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.board.StudyLine;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.Visibility;
import tavolo.domain.study.Study;
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
                                        row.get(FEASIBILITY_STUDY.EXTRA_FULL_TIME))));
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
