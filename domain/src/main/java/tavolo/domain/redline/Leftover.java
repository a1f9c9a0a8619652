package tavolo.domain.redline;

import java.util.Optional;
import tavolo.domain.board.ClauseLine;

/// What stood in a file and belongs to the text of no clause; shown whole, so that it is not lost.
///
/// @param near the clause within which it stood, as a comment or a note; empty if there is none
public record Leftover(Optional<ClauseLine> near, String text) {}
