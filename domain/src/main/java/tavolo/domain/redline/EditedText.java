package tavolo.domain.redline;

import java.util.List;
import java.util.Optional;

/// What stands in a file that came back from a word processor, all changes accepted.
///
/// @param lines in reading order
/// @param objects how many pictures and other things stand in it that are no text
public record EditedText(List<Line> lines, int objects) {

    public EditedText {
        lines = List.copyOf(lines);
    }

    /// One paragraph, or one row of a table.
    ///
    /// @param mark of the clause within which it stands; empty outside
    /// @param cells one for a paragraph; none is ever null, any may be empty
    public record Line(Optional<ClauseMark> mark, Kind kind, List<String> cells) {
        public Line {
            cells = List.copyOf(cells);
        }

        /// The words of the line.
        public String text() {
            return String.join(" | ", cells).strip();
        }
    }

    /// What a line is.
    public enum Kind {
        /// A heading as the portal wrote it.
        HEADING,
        /// Words about the text that the portal wrote.
        NOTE,
        /// A paragraph of a clause, or one that somebody wrote anywhere.
        TEXT,
        /// A row of a table.
        ROW,
        /// A comment, a footnote, or what stands in a box.
        ASIDE
    }
}
