package tavolo.domain.agreement;

import java.time.Instant;

/// What one person has typed of a new version of a clause and not put on the table. Nobody else
/// ever reads it, not even a colleague.
///
/// @param proposal as typed, sound or not
/// @param savedAt when it was last kept
public record UnsentProposal(ClauseProposal proposal, Instant savedAt) {}
