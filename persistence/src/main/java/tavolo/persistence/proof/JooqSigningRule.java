package tavolo.persistence.proof;

import static tavolo.persistence.schema.Tables.SIGNING_RULE;

import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.proof.SigningRule;
import tavolo.persistence.row.Affected;

/// What organisations demand of their signatories, in the database.
@Component
final class JooqSigningRule implements SigningRule {

    private final DSLContext sql;

    JooqSigningRule(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Boolean> demandsStrongProof(OrganisationId organisation) {
        return sql.select(SIGNING_RULE.STRONG_PROOF)
                .from(SIGNING_RULE)
                .where(SIGNING_RULE.ORGANISATION_ID.eq(organisation.value()))
                .fetchOptional(SIGNING_RULE.STRONG_PROOF);
    }

    @Override
    public void demand(OrganisationId organisation, boolean strong) {
        int changed =
                sql.update(SIGNING_RULE)
                        .set(SIGNING_RULE.STRONG_PROOF, strong)
                        .set(SIGNING_RULE.VERSION, SIGNING_RULE.VERSION.plus(1))
                        .where(SIGNING_RULE.ORGANISATION_ID.eq(organisation.value()))
                        .execute();
        if (changed == 0) {
            Affected.one(
                    "say what is demanded",
                    sql.insertInto(SIGNING_RULE)
                            .set(SIGNING_RULE.ORGANISATION_ID, organisation.value())
                            .set(SIGNING_RULE.STRONG_PROOF, strong)
                            .set(SIGNING_RULE.VERSION, 0L)
                            .execute());
        }
    }
}
