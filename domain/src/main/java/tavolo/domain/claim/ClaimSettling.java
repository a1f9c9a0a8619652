package tavolo.domain.claim;

import java.time.Instant;
import tavolo.domain.party.PersonId;

/// What became of a claim.
///
/// @param state any but [ClaimState#OPEN]
/// @param reason in the words of `by`; may be empty where a claim is granted or withdrawn
public record ClaimSettling(ClaimState state, PersonId by, Instant at, String reason) {

    public ClaimSettling {
        if (state == ClaimState.OPEN) {
            throw new IllegalArgumentException("what is settled is not open");
        }
    }
}
