package tavolo.persistence.board;

import static org.jooq.Records.mapping;
import static tavolo.persistence.schema.Tables.CLAUSE;
import static tavolo.persistence.schema.Tables.CLAUSE_VERSION;
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

/// To what an organisation has agreed, and through whom: its own words alone.
final class YesQuery {

    private static final List<String> AGREEING =
            Arrays.stream(Stand.values()).filter(Stand::agrees).map(Stand::name).toList();

    private final DSLContext sql;

    YesQuery(DSLContext sql) {
        this.sql = sql;
    }

    List<YesLine> of(AgreementId id, Visibility eyes) {
        if (!VisibilityCondition.sees(sql, eyes, id)) {
            return List.of();
        }
        return sql.select(
                        CLAUSE.ID.convertFrom(ClauseId::new),
                        CLAUSE_VERSION.ID.convertFrom(ClauseVersionId::new),
                        CLAUSE_VERSION.NUMBER,
                        PERSON.ID.convertFrom(PersonId::new),
                        Columns.fullName(PERSON),
                        STANCE.TAKEN_AT)
                .from(STANCE)
                .join(CLAUSE_VERSION)
                .on(CLAUSE_VERSION.ID.eq(STANCE.CLAUSE_VERSION_ID))
                .join(CLAUSE)
                .on(CLAUSE.ID.eq(CLAUSE_VERSION.CLAUSE_ID))
                .join(PERSON)
                .on(PERSON.ID.eq(STANCE.PERSON_ID))
                .where(CLAUSE.AGREEMENT_ID.eq(id.value()))
                .and(STANCE.ORGANISATION_ID.eq(eyes.organisation().value()))
                .and(STANCE.STAND.in(AGREEING))
                .orderBy(STANCE.TAKEN_AT, CLAUSE.ORDINAL)
                .fetch(mapping(YesLine::new));
    }
}
