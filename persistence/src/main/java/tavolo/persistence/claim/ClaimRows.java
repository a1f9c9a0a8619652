package tavolo.persistence.claim;

import static tavolo.persistence.schema.Tables.EXCLUSION_CLAIM;
import static tavolo.persistence.schema.Tables.EXCLUSION_CLAIM_TARGET;
import static tavolo.persistence.schema.Tables.TARGET_SUBJECT;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.claim.Claim;
import tavolo.domain.claim.ClaimId;
import tavolo.domain.claim.ClaimSettling;
import tavolo.domain.claim.ClaimState;
import tavolo.domain.claim.ClaimedTime;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PersonId;
import tavolo.domain.target.ExclusionCode;
import tavolo.domain.term.TargetSubject;
import tavolo.persistence.term.TargetEntries;

/// Rows of claims as values of the domain.
public final class ClaimRows {

    private ClaimRows() {}

    /// The targets of the claims with the identities `claims`, by claim.
    public static Map<UUID, Set<TargetSubject>> targets(DSLContext sql, Collection<UUID> claims) {
        Map<UUID, Set<TargetSubject>> targets = new HashMap<>();
        sql.select(EXCLUSION_CLAIM_TARGET.CLAIM_ID)
                .select(TargetEntries.SUBJECT)
                .from(EXCLUSION_CLAIM_TARGET)
                .join(TARGET_SUBJECT)
                .on(TARGET_SUBJECT.ID.eq(EXCLUSION_CLAIM_TARGET.SUBJECT_ID))
                .where(EXCLUSION_CLAIM_TARGET.CLAIM_ID.in(claims))
                .forEach(row ->
                        targets.computeIfAbsent(
                                        row.get(EXCLUSION_CLAIM_TARGET.CLAIM_ID),
                                        _ -> new HashSet<>())
                                .add(TargetEntries.subject(row)));
        return targets;
    }

    /// The claim of a row with all columns.
    ///
    /// @param targets of all claims
    public static Claim claim(Record row, Map<UUID, Set<TargetSubject>> targets) {
        UUID id = row.get(EXCLUSION_CLAIM.ID);
        return new Claim(
                new ClaimId(id),
                new AgreementId(row.get(EXCLUSION_CLAIM.AGREEMENT_ID)),
                new ClaimedTime(
                        ExclusionCode.valueOf(row.get(EXCLUSION_CLAIM.GROUND)),
                        moment(
                                row.get(EXCLUSION_CLAIM.FROM_DAY),
                                row.get(EXCLUSION_CLAIM.FROM_MINUTE)),
                        moment(row.get(EXCLUSION_CLAIM.TO_DAY), row.get(EXCLUSION_CLAIM.TO_MINUTE)),
                        targets.getOrDefault(id, Set.of()),
                        row.get(EXCLUSION_CLAIM.EVIDENCE)),
                new OrganisationId(row.get(EXCLUSION_CLAIM.ORGANISATION_ID)),
                new PersonId(row.get(EXCLUSION_CLAIM.PERSON_ID)),
                row.get(EXCLUSION_CLAIM.CLAIMED_AT),
                settling(row));
    }

    private static Optional<ClaimSettling> settling(Record row) {
        ClaimState state = ClaimState.valueOf(row.get(EXCLUSION_CLAIM.STATE));
        return state == ClaimState.OPEN
                ? Optional.empty()
                : Optional.of(
                        new ClaimSettling(
                                state,
                                new PersonId(
                                        Objects.requireNonNull(
                                                row.get(EXCLUSION_CLAIM.SETTLED_BY))),
                                Objects.requireNonNull(row.get(EXCLUSION_CLAIM.SETTLED_AT)),
                                Objects.requireNonNull(row.get(EXCLUSION_CLAIM.REASON))));
    }

    private static LocalDateTime moment(LocalDate day, int minute) {
        return day.atStartOfDay().plus(minute, ChronoUnit.MINUTES);
    }
}
