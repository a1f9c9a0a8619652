package tavolo.domain.board;

import java.util.List;
import java.util.Optional;
import tavolo.domain.board.RemarkLine.Attached;
import tavolo.domain.claim.Claim;

/// A claim that time should not count, as it is listed.
///
/// @param number of the agreement on which it was made
/// @param organisation the short name of the party that claimed
/// @param person who claimed
/// @param settler who settled it; empty while it is open
/// @param files what proves it
public record ClaimLine(
        Claim claim,
        String number,
        String organisation,
        String person,
        Optional<String> settler,
        List<Attached> files) {

    public ClaimLine {
        files = List.copyOf(files);
    }
}
