package tavolo.persistence.board;

import static tavolo.domain.party.PartySide.PROVIDER;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.RemarkFile;
import tavolo.domain.claim.Claim;
import tavolo.domain.claim.ClaimId;
import tavolo.domain.claim.ClaimedTime;
import tavolo.domain.claim.ExclusionClaims;
import tavolo.domain.target.ExclusionCode;

/// Claims of the provider that an hour of a morning should not count.
final class GivenClaim {

    private GivenClaim() {}

    /// A claim on `agreement` with a file that proves it.
    static UUID proven(Scene scene, AgreementId agreement, RemarkFile proof) {
        LocalDateTime nine = LocalDateTime.of(2020, 4, 6, 9, 0);
        Claim claim =
                new Claim(
                        new ClaimId(UUID.randomUUID()),
                        agreement,
                        new ClaimedTime(
                                ExclusionCode.CLIENT_SYSTEM_DOWN,
                                nine,
                                nine.plusHours(1),
                                Set.of(),
                                "ticket 4711"),
                        scene.parties.organisation(PROVIDER),
                        scene.parties.drafter(PROVIDER).person(),
                        Instant.parse("2020-04-20T08:00:00Z"),
                        Optional.empty());
        return scene.database
                .transactions()
                .inOne(() -> {
                    ExclusionClaims claims = scene.database.the(ExclusionClaims.class);
                    claims.add(claim);
                    claims.enclose(claim.id(), List.of(proof));
                    return proof.id();
                });
    }
}
