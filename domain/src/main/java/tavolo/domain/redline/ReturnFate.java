package tavolo.domain.redline;

/// What becomes of a clause that came back in a file.
public enum ReturnFate {
    /// It stands in the file as it stood when the file was made.
    UNCHANGED,
    /// Its changes were kept as a draft of the person who uploaded the file.
    DRAFTED,
    /// It changed, but the person has typed another draft of it, which stays.
    DRAFT_IN_THE_WAY,
    /// It changed, but this side neither drafts it nor has a stake in it.
    NOT_OURS,
    /// It changed, but its text is closed or the talks are not open.
    CLOSED,
    /// Its whole text was taken away; a clause cannot be empty.
    EMPTIED,
    /// It is longer than a clause may be.
    TOO_LONG,
    /// It is not in the file, and stays as it is.
    MISSING
}
