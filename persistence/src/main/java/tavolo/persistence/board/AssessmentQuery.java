package tavolo.persistence.board;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static tavolo.persistence.schema.Tables.ASSESSMENT;
import static tavolo.persistence.schema.Tables.CLAUSE;
import static tavolo.persistence.schema.Tables.ORGANISATION;
import static tavolo.persistence.schema.Tables.PERSON;

import java.util.List;
import org.jooq.DSLContext;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.agreement.WorkersEffect;
import tavolo.domain.board.AssessmentLine;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.Visibility;

/// What deviations mean for the workers, of the clauses that the asking side may read.
final class AssessmentQuery {

    private final DSLContext sql;

    AssessmentQuery(DSLContext sql) {
        this.sql = sql;
    }

    List<AssessmentLine> of(AgreementId id, Visibility eyes) {
        return VisibilityCondition.sees(sql, eyes, id) ? lines(id, eyes) : List.of();
    }

    private List<AssessmentLine> lines(AgreementId id, Visibility eyes) {
        return sql.select(
                        ASSESSMENT.CLAUSE_ID.convertFrom(ClauseId::new),
                        ASSESSMENT.SIDE.convertFrom(PartySide::valueOf),
                        Columns.shortName(ORGANISATION),
                        field(ASSESSMENT.ORGANISATION_ID.eq(eyes.organisation().value())),
                        ASSESSMENT.PROPOSAL,
                        ASSESSMENT.EFFECT.convertFrom(WorkersEffect::valueOf),
                        ASSESSMENT.REASON,
                        ASSESSMENT.CLAUSE_NUMBER,
                        Columns.fullName(PERSON),
                        ASSESSMENT.GIVEN_AT)
                .from(ASSESSMENT)
                .join(CLAUSE)
                .on(CLAUSE.ID.eq(ASSESSMENT.CLAUSE_ID))
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(ASSESSMENT.ORGANISATION_ID))
                .join(PERSON)
                .on(PERSON.ID.eq(ASSESSMENT.PERSON_ID))
                .where(CLAUSE.AGREEMENT_ID.eq(id.value()))
                .and(VisibilityCondition.clause(eyes))
                .orderBy(
                        CLAUSE.ORDINAL,
                        CLAUSE.ID,
                        ASSESSMENT.PROPOSAL.desc(),
                        ASSESSMENT.GIVEN_AT,
                        ASSESSMENT.ORGANISATION_ID)
                .fetch(mapping(AssessmentLine::new));
    }
}
