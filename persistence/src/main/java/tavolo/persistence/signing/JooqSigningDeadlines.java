package tavolo.persistence.signing;

import static tavolo.persistence.schema.Tables.AGREEMENT;
import static tavolo.persistence.schema.Tables.SIGNING_DEADLINE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.signing.LapseOutcome;
import tavolo.domain.signing.SigningDeadline;
import tavolo.domain.signing.SigningDeadlines;
import tavolo.persistence.row.Affected;

/// Deadlines of signatures in the database.
@Component
final class JooqSigningDeadlines implements SigningDeadlines {

    private final DSLContext sql;

    JooqSigningDeadlines(DSLContext sql) {
        this.sql = sql;
    }

    /// Whoever sets one holds the lock of the agreement, so nothing comes between the statements.
    @Override
    public void set(AgreementId agreement, SigningDeadline deadline) {
        forget(agreement);
        Affected.one(
                "set deadline",
                sql.insertInto(SIGNING_DEADLINE)
                        .set(SIGNING_DEADLINE.AGREEMENT_ID, agreement.value())
                        .set(SIGNING_DEADLINE.LAST_DAY, deadline.lastDay())
                        .set(SIGNING_DEADLINE.OUTCOME, deadline.outcome().name())
                        .set(SIGNING_DEADLINE.REMINDED, false)
                        .execute());
    }

    @Override
    public Optional<SigningDeadline> of(AgreementId agreement) {
        return sql.selectFrom(SIGNING_DEADLINE)
                .where(SIGNING_DEADLINE.AGREEMENT_ID.eq(agreement.value()))
                .fetchOptional(row ->
                        new SigningDeadline(
                                row.getLastDay(), LapseOutcome.valueOf(row.getOutcome())));
    }

    @Override
    public void forget(AgreementId agreement) {
        sql.deleteFrom(SIGNING_DEADLINE)
                .where(SIGNING_DEADLINE.AGREEMENT_ID.eq(agreement.value()))
                .execute();
    }

    @Override
    public List<AgreementId> endless(int limit) {
        return sql.select(AGREEMENT.ID)
                .from(AGREEMENT)
                .leftAntiJoin(SIGNING_DEADLINE)
                .on(SIGNING_DEADLINE.AGREEMENT_ID.eq(AGREEMENT.ID))
                .where(AGREEMENT.STATE.eq(AgreementState.SIGNING.name()))
                .orderBy(AGREEMENT.ID)
                .limit(limit)
                .fetch(row -> new AgreementId(row.value1()));
    }

    @Override
    public List<AgreementId> over(LocalDate day, int limit) {
        return first(SIGNING_DEADLINE.LAST_DAY.lt(day), limit);
    }

    @Override
    public List<AgreementId> toRemind(LocalDate day, int limit) {
        return first(
                SIGNING_DEADLINE.LAST_DAY.le(day).and(SIGNING_DEADLINE.REMINDED.isFalse()), limit);
    }

    private List<AgreementId> first(Condition which, int limit) {
        return sql.select(SIGNING_DEADLINE.AGREEMENT_ID)
                .from(SIGNING_DEADLINE)
                .where(which)
                .orderBy(SIGNING_DEADLINE.LAST_DAY, SIGNING_DEADLINE.AGREEMENT_ID)
                .limit(limit)
                .fetch(row -> new AgreementId(row.value1()));
    }

    @Override
    public void reminded(AgreementId agreement) {
        sql.update(SIGNING_DEADLINE)
                .set(SIGNING_DEADLINE.REMINDED, true)
                .where(SIGNING_DEADLINE.AGREEMENT_ID.eq(agreement.value()))
                .execute();
    }
}
