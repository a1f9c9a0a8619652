package tavolo.domain.redline;

/// A run of words that stayed, was taken away or was added.
///
/// @param before as it stood before; empty for what was added. It may be written otherwise than
///   `after` where both say the same value, as `25,00` and `25` do
/// @param after as it stands now; empty for what was taken away
public record Run(Kind kind, String before, String after) {

    /// What became of a run.
    public enum Kind {
        /// It stands in both texts.
        KEPT,
        /// It stands only in the text before.
        REMOVED,
        /// It stands only in the text now.
        ADDED
    }

    static Run kept(String before, String after) {
        return new Run(Kind.KEPT, before, after);
    }

    static Run removed(String words) {
        return new Run(Kind.REMOVED, words, "");
    }

    static Run added(String words) {
        return new Run(Kind.ADDED, "", words);
    }

    /// What is shown of it: as it stands now, or as it stood if it is gone.
    public String words() {
        return kind == Kind.REMOVED ? before : after;
    }
}
