package tavolo.persistence.board;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static tavolo.persistence.schema.Tables.CLAUSE;
import static tavolo.persistence.schema.Tables.CLAUSE_VERSION;
import static tavolo.persistence.schema.Tables.ORGANISATION;
import static tavolo.persistence.schema.Tables.PERSON;
import static tavolo.persistence.schema.Tables.STANCE;

import java.util.Arrays;
import java.util.List;
import org.jooq.DSLContext;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.agreement.ClauseVersionId;
import tavolo.domain.agreement.Stand;
import tavolo.domain.board.YesLine;
import tavolo.domain.party.PersonId;
import tavolo.domain.party.Visibility;

/// To what the organisations of a side have agreed, and through whom.
final class YesQuery {

    private static final List<String> AGREEING =
            Arrays.stream(Stand.values()).filter(Stand::agrees).map(Stand::name).toList();

    private final DSLContext sql;

    YesQuery(DSLContext sql) {
        this.sql = sql;
    }

    List<YesLine> of(AgreementId id, Visibility eyes) {
        if (eyes.side().isEmpty() || !VisibilityCondition.sees(sql, eyes, id)) {
            return List.of();
        }
        return sql.select(
                        CLAUSE.ID.convertFrom(ClauseId::new),
                        CLAUSE_VERSION.ID.convertFrom(ClauseVersionId::new),
                        CLAUSE_VERSION.NUMBER,
                        PERSON.ID.convertFrom(PersonId::new),
                        Columns.fullName(PERSON),
                        Columns.shortName(ORGANISATION),
                        field(STANCE.ORGANISATION_ID.eq(eyes.organisation().value())),
                        STANCE.TAKEN_AT)
                .from(STANCE)
                .join(CLAUSE_VERSION)
                .on(CLAUSE_VERSION.ID.eq(STANCE.CLAUSE_VERSION_ID))
                .join(CLAUSE)
                .on(CLAUSE.ID.eq(CLAUSE_VERSION.CLAUSE_ID))
                .join(PERSON)
                .on(PERSON.ID.eq(STANCE.PERSON_ID))
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(STANCE.ORGANISATION_ID))
                .where(CLAUSE.AGREEMENT_ID.eq(id.value()))
                .and(STANCE.SIDE.eq(eyes.side().get().name()))
                .and(STANCE.STAND.in(AGREEING))
                .orderBy(STANCE.TAKEN_AT, CLAUSE.ORDINAL)
                .fetch(mapping(YesLine::new));
    }
}
