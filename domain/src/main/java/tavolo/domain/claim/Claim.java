package tavolo.domain.claim;

import java.time.Instant;
import java.util.Optional;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PersonId;

/// A claim that time should not count. Nothing of it changes but that it is settled, once.
///
/// @param settling empty while the client has to answer
public record Claim(
        ClaimId id,
        AgreementId agreement,
        ClaimedTime time,
        OrganisationId organisation,
        PersonId by,
        Instant at,
        Optional<ClaimSettling> settling) {

    /// How it stands.
    public ClaimState state() {
        return settling.map(ClaimSettling::state).orElse(ClaimState.OPEN);
    }

    /// The same claim as `how` settled it.
    Claim settled(ClaimSettling how) {
        return new Claim(id, agreement, time, organisation, by, at, Optional.of(how));
    }
}
