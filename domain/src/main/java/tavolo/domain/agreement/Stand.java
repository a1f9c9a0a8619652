package tavolo.domain.agreement;

/// What an organisation or a side says of one version of a clause. No entry means that it has still
/// to look.
public enum Stand {
    /// It agrees to exactly this version.
    ACCEPTED,
    /// It does not agree; a reason is required and the clause cannot close.
    OBJECTED,
    /// It wrote this version, and so agrees to it.
    PROPOSED;

    /// What a side says of which one organisation says this and another `other`: an objection
    /// stands until its author takes it back, whoever else accepts.
    public Stand and(Stand other) {
        if (this == OBJECTED || other == OBJECTED) {
            return OBJECTED;
        }
        return this == PROPOSED || other == PROPOSED ? PROPOSED : ACCEPTED;
    }

    /// Whether this counts as an acceptance of the version.
    public boolean agrees() {
        return this == ACCEPTED || this == PROPOSED;
    }
}
