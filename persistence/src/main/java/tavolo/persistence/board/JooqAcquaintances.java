package tavolo.persistence.board;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static tavolo.persistence.schema.Tables.AGREEMENT;
import static tavolo.persistence.schema.Tables.AGREEMENT_UNION;
import static tavolo.persistence.schema.Tables.ORGANISATION;
import static tavolo.persistence.schema.Tables.PERSON;
import static tavolo.persistence.schema.Tables.PERSON_ROLE;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import tavolo.domain.agreement.Acquaintance;
import tavolo.domain.agreement.Acquaintances;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;
import tavolo.domain.party.Role;
import tavolo.domain.party.Visibility;

/// Who may name whom at a table, in one statement.
@Component
final class JooqAcquaintances implements Acquaintances {

    /// Administrators as such read no agreement.
    private static final List<String> READERS =
            List.of(
                    Role.DRAFTER.name(),
                    Role.REVIEWER.name(),
                    Role.SIGNATORY.name(),
                    Role.OBSERVER.name());

    private final DSLContext sql;

    JooqAcquaintances(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<Acquaintance> of(AgreementId agreement, Visibility eyes) {
        if (!VisibilityCondition.sees(sql, eyes, agreement)) {
            return List.of();
        }
        return sql.select(
                        PERSON.ID.convertFrom(PersonId::new),
                        Columns.fullName(PERSON),
                        ORGANISATION.ID.convertFrom(OrganisationId::new),
                        Columns.shortName(ORGANISATION),
                        ORGANISATION.KIND.convertFrom(PartySide::valueOf))
                .from(PERSON)
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(PERSON.ORGANISATION_ID))
                .where(PERSON.ACTIVE.isTrue())
                .and(sitsAt(agreement))
                .and(reads())
                .and(KnownPeople.to(eyes, val(agreement.value(), AGREEMENT.ID)))
                .orderBy(
                        Columns.shortName(ORGANISATION),
                        PERSON.FAMILY_NAME,
                        PERSON.GIVEN_NAME,
                        PERSON.ID)
                .fetch(mapping(Acquaintance::new));
    }

    private static Condition sitsAt(AgreementId agreement) {
        return exists(
                        selectOne()
                                .from(AGREEMENT)
                                .where(AGREEMENT.ID.eq(agreement.value()))
                                .and(
                                        AGREEMENT
                                                .PROVIDER_ID
                                                .eq(PERSON.ORGANISATION_ID)
                                                .or(
                                                        AGREEMENT.CLIENT_ID.eq(
                                                                PERSON.ORGANISATION_ID))))
                .or(
                        PERSON.ORGANISATION_ID.in(
                                select(AGREEMENT_UNION.UNION_ID)
                                        .from(AGREEMENT_UNION)
                                        .where(
                                                AGREEMENT_UNION.AGREEMENT_ID.eq(
                                                        agreement.value()))));
    }

    private static Condition reads() {
        return exists(
                selectOne()
                        .from(PERSON_ROLE)
                        .where(PERSON_ROLE.PERSON_ID.eq(PERSON.ID))
                        .and(PERSON_ROLE.ROLE.in(READERS)));
    }
}
