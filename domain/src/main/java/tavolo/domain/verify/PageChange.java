package tavolo.domain.verify;

/// How a page of a signed file differs from what a signature found there.
public enum PageChange {
    /// Nothing but the look of a box that the file already had for the next signature.
    SIGNED,
    /// Nothing but a box that the next signature brought along; it may lie over the text.
    PLACED,
    /// Its data changed, and it looks the same.
    UNSEEN,
    /// It stands elsewhere among the others, and looks the same.
    MOVED,
    /// It looks different.
    CHANGED,
    /// The file had no such page.
    ADDED,
    /// The file has no such page any more.
    REMOVED;

    /// Whether such a change goes against what was signed; the others belong to later signatures.
    public boolean isAgainst() {
        return switch (this) {
            case SIGNED, PLACED, UNSEEN -> false;
            case MOVED, CHANGED, ADDED, REMOVED -> true;
        };
    }
}
