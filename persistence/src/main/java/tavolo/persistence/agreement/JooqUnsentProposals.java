package tavolo.persistence.agreement;

import static tavolo.persistence.schema.Tables.UNSENT_PROPOSAL;

import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.agreement.ClauseProposal;
import tavolo.domain.agreement.ClauseVersionId;
import tavolo.domain.agreement.UnsentProposal;
import tavolo.domain.agreement.UnsentProposals;
import tavolo.domain.party.PersonId;
import tavolo.persistence.row.Affected;
import tavolo.persistence.row.Details;
import tavolo.persistence.schema.tables.records.UnsentProposalRecord;

/// What people have typed and not sent, in the database.
@Component
final class JooqUnsentProposals implements UnsentProposals {

    private final DSLContext sql;

    JooqUnsentProposals(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Optional<UnsentProposal> find(PersonId person, ClauseId clause) {
        return sql.fetchOptional(UNSENT_PROPOSAL, is(person, clause))
                .map(JooqUnsentProposals::proposal);
    }

    private static UnsentProposal proposal(UnsentProposalRecord row) {
        return new UnsentProposal(
                new ClauseProposal(
                        new ClauseVersionId(row.getBasedOn()),
                        row.getTextIt(),
                        row.getTextEn(),
                        Details.read(row.getAmounts()),
                        row.getReason()),
                row.getSavedAt());
    }

    @Override
    public void keep(PersonId person, ClauseId clause, UnsentProposal proposal) {
        UnsentProposalRecord row = row(proposal);
        int changed = sql.update(UNSENT_PROPOSAL).set(row).where(is(person, clause)).execute();
        if (changed == 0) {
            row.setPersonId(person.value());
            row.setClauseId(clause.value());
            Affected.one("keep what was typed", sql.insertInto(UNSENT_PROPOSAL).set(row).execute());
        }
    }

    private static UnsentProposalRecord row(UnsentProposal proposal) {
        UnsentProposalRecord row = new UnsentProposalRecord();
        row.setBasedOn(proposal.proposal().basedOn().value());
        row.setTextIt(proposal.proposal().italian());
        row.setTextEn(proposal.proposal().english());
        row.setAmounts(Details.write(proposal.proposal().parameters()));
        row.setReason(proposal.proposal().reason());
        row.setSavedAt(proposal.savedAt());
        return row;
    }

    @Override
    public void discard(PersonId person, ClauseId clause) {
        sql.deleteFrom(UNSENT_PROPOSAL).where(is(person, clause)).execute();
    }

    private static Condition is(PersonId person, ClauseId clause) {
        return UNSENT_PROPOSAL
                .PERSON_ID
                .eq(person.value())
                .and(UNSENT_PROPOSAL.CLAUSE_ID.eq(clause.value()));
    }
}
