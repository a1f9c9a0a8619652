package tavolo.persistence.agreement;

import static tavolo.persistence.schema.Tables.ASSESSMENT;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.Assessment;
import tavolo.domain.agreement.Assessments;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.agreement.WorkersEffect;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;
import tavolo.persistence.row.Affected;
import tavolo.persistence.schema.tables.records.AssessmentRecord;

/// What deviations mean for the workers, in the database: one row per organisation and clause. It
/// does not renew when the agreement last changed, since the lists of those who do not read the
/// clause would tell them.
@Component
final class JooqAssessments implements Assessments {

    private final DSLContext sql;

    JooqAssessments(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<Assessment> of(ClauseId clause) {
        return sql.selectFrom(ASSESSMENT)
                .where(ASSESSMENT.CLAUSE_ID.eq(clause.value()))
                .orderBy(ASSESSMENT.GIVEN_AT, ASSESSMENT.ORGANISATION_ID)
                .fetch(JooqAssessments::assessment);
    }

    private static Assessment assessment(AssessmentRecord row) {
        return new Assessment(
                new ClauseId(row.getClauseId()),
                PartySide.valueOf(row.getSide()),
                new OrganisationId(row.getOrganisationId()),
                new PersonId(row.getPersonId()),
                WorkersEffect.valueOf(row.getEffect()),
                row.getReason(),
                row.getProposal(),
                row.getClauseNumber(),
                row.getGivenAt());
    }

    @Override
    public void put(AgreementId agreement, Assessment assessment) {
        Condition own =
                ASSESSMENT
                        .CLAUSE_ID
                        .eq(assessment.clause().value())
                        .and(ASSESSMENT.ORGANISATION_ID.eq(assessment.organisation().value()));
        if (sql.fetchExists(ASSESSMENT, own)) {
            Affected.one(
                    "change an assessment",
                    sql.update(ASSESSMENT)
                            .set(ASSESSMENT.EFFECT, assessment.effect().name())
                            .set(ASSESSMENT.REASON, assessment.reason())
                            .set(ASSESSMENT.PROPOSAL, assessment.isProposal())
                            .set(ASSESSMENT.CLAUSE_NUMBER, assessment.version())
                            .set(ASSESSMENT.PERSON_ID, assessment.person().value())
                            .set(ASSESSMENT.GIVEN_AT, assessment.givenAt())
                            .where(own)
                            .execute());
            return;
        }
        Affected.one(
                "give an assessment",
                sql.insertInto(ASSESSMENT)
                        .set(ASSESSMENT.CLAUSE_ID, assessment.clause().value())
                        .set(ASSESSMENT.ORGANISATION_ID, assessment.organisation().value())
                        .set(ASSESSMENT.AGREEMENT_ID, agreement.value())
                        .set(ASSESSMENT.SIDE, assessment.side().name())
                        .set(ASSESSMENT.EFFECT, assessment.effect().name())
                        .set(ASSESSMENT.REASON, assessment.reason())
                        .set(ASSESSMENT.PROPOSAL, assessment.isProposal())
                        .set(ASSESSMENT.CLAUSE_NUMBER, assessment.version())
                        .set(ASSESSMENT.PERSON_ID, assessment.person().value())
                        .set(ASSESSMENT.GIVEN_AT, assessment.givenAt())
                        .execute());
    }
}
