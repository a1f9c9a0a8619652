package tavolo.domain.agreement;

/// What a side says of one version of a clause. No entry means that it has still to look.
public enum Stand {
    /// It agrees to exactly this version.
    ACCEPTED,
    /// It does not agree; a reason is required and the clause cannot close.
    OBJECTED,
    /// It wrote this version, and so agrees to it.
    PROPOSED;

    /// Whether this counts as an acceptance of the version.
    public boolean agrees() {
        return this == ACCEPTED || this == PROPOSED;
    }
}
