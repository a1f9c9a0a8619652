package tavolo.domain.board;

import java.util.Optional;
import tavolo.domain.claim.Claim;

/// A claim that time should not count, as it is listed.
///
/// @param number of the agreement on which it was made
/// @param organisation the short name of the party that claimed
/// @param person who claimed
/// @param settler who settled it; empty while it is open
public record ClaimLine(
        Claim claim, String number, String organisation, String person, Optional<String> settler) {}
