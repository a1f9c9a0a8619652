package tavolo.persistence.claim;

import static tavolo.persistence.schema.Tables.CLAIM_FILE;
import static tavolo.persistence.schema.Tables.EXCLUSION_CLAIM;
import static tavolo.persistence.schema.Tables.EXCLUSION_CLAIM_TARGET;
import static tavolo.persistence.schema.Tables.TARGET_SUBJECT;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.springframework.stereotype.Component;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.RemarkFile;
import tavolo.domain.claim.Claim;
import tavolo.domain.claim.ClaimId;
import tavolo.domain.claim.ClaimSettling;
import tavolo.domain.claim.ClaimState;
import tavolo.domain.claim.ExclusionClaims;
import tavolo.domain.term.TargetSubject;
import tavolo.persistence.row.Affected;
import tavolo.persistence.row.Blobs;
import tavolo.persistence.term.TargetEntries;

/// Claims that time should not count, in the database.
@Component
final class JooqExclusionClaims implements ExclusionClaims {

    private final DSLContext sql;
    private final Blobs blobs;

    JooqExclusionClaims(DSLContext sql, Blobs blobs) {
        this.sql = sql;
        this.blobs = blobs;
    }

    @Override
    public void add(Claim claim) {
        LocalDateTime from = claim.time().from();
        LocalDateTime to = claim.time().to();
        Affected.one(
                "claim an exclusion",
                sql.insertInto(EXCLUSION_CLAIM)
                        .set(EXCLUSION_CLAIM.ID, claim.id().value())
                        .set(EXCLUSION_CLAIM.AGREEMENT_ID, claim.agreement().value())
                        .set(EXCLUSION_CLAIM.GROUND, claim.time().ground().name())
                        .set(EXCLUSION_CLAIM.FROM_DAY, from.toLocalDate())
                        .set(EXCLUSION_CLAIM.FROM_MINUTE, minute(from.toLocalTime()))
                        .set(EXCLUSION_CLAIM.TO_DAY, to.toLocalDate())
                        .set(EXCLUSION_CLAIM.TO_MINUTE, minute(to.toLocalTime()))
                        .set(EXCLUSION_CLAIM.EVIDENCE, claim.time().evidence())
                        .set(EXCLUSION_CLAIM.ORGANISATION_ID, claim.organisation().value())
                        .set(EXCLUSION_CLAIM.PERSON_ID, claim.by().value())
                        .set(EXCLUSION_CLAIM.CLAIMED_AT, claim.at())
                        .set(EXCLUSION_CLAIM.STATE, claim.state().name())
                        .execute());
        claim.time().targets().forEach(target -> add(claim, target));
    }

    @Override
    public void enclose(ClaimId claim, List<RemarkFile> files) {
        int ordinal = 0;
        for (RemarkFile file : files) {
            ordinal++;
            Affected.one(
                    "enclose a file",
                    sql.insertInto(CLAIM_FILE)
                            .set(CLAIM_FILE.ID, file.id())
                            .set(CLAIM_FILE.CLAIM_ID, claim.value())
                            .set(CLAIM_FILE.ORDINAL, ordinal)
                            .set(CLAIM_FILE.NAME, file.name())
                            .set(CLAIM_FILE.KIND, file.kind().name())
                            .set(CLAIM_FILE.SIZE, (long) file.content().length())
                            .set(
                                    CLAIM_FILE.SHA,
                                    blobs.keep(file.content().toArray(), file.kind().mediaType()))
                            .execute());
        }
    }

    private static int minute(LocalTime time) {
        return Math.toIntExact(LocalTime.MIDNIGHT.until(time, ChronoUnit.MINUTES));
    }

    private void add(Claim claim, TargetSubject target) {
        Affected.one(
                "name a target of a claim",
                sql.insertInto(EXCLUSION_CLAIM_TARGET)
                        .set(EXCLUSION_CLAIM_TARGET.CLAIM_ID, claim.id().value())
                        .set(EXCLUSION_CLAIM_TARGET.SUBJECT_ID, subject(target))
                        .execute());
    }

    private UUID subject(TargetSubject target) {
        return sql.select(TARGET_SUBJECT.ID)
                .from(TARGET_SUBJECT)
                .where(TargetEntries.is(target))
                .fetchSingle()
                .value1();
    }

    @Override
    public Optional<Claim> find(AgreementId agreement, ClaimId id) {
        return claims(
                        EXCLUSION_CLAIM
                                .AGREEMENT_ID
                                .eq(agreement.value())
                                .and(EXCLUSION_CLAIM.ID.eq(id.value())))
                .stream()
                .findFirst();
    }

    @Override
    public List<Claim> of(AgreementId agreement) {
        return claims(EXCLUSION_CLAIM.AGREEMENT_ID.eq(agreement.value()));
    }

    private List<Claim> claims(Condition which) {
        Result<? extends Record> rows =
                sql.selectFrom(EXCLUSION_CLAIM)
                        .where(which)
                        .orderBy(EXCLUSION_CLAIM.CLAIMED_AT, EXCLUSION_CLAIM.ID)
                        .fetch();
        Map<UUID, Set<TargetSubject>> targets =
                ClaimRows.targets(sql, rows.getValues(EXCLUSION_CLAIM.ID));
        return rows.map(row -> ClaimRows.claim(row, targets));
    }

    @Override
    public void settle(Claim settled) {
        ClaimSettling how = settled.settling().orElseThrow();
        Affected.one(
                "settle a claim",
                sql.update(EXCLUSION_CLAIM)
                        .set(EXCLUSION_CLAIM.STATE, how.state().name())
                        .set(EXCLUSION_CLAIM.SETTLED_BY, how.by().value())
                        .set(EXCLUSION_CLAIM.SETTLED_AT, how.at())
                        .set(EXCLUSION_CLAIM.REASON, how.reason())
                        .where(EXCLUSION_CLAIM.ID.eq(settled.id().value()))
                        .and(EXCLUSION_CLAIM.STATE.eq(ClaimState.OPEN.name()))
                        .execute());
    }
}
