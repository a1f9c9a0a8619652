package tavolo.domain.agreement;

import java.util.List;

/// What an organisation or a side says of one version of a clause. No entry means that it has still
/// to look.
public enum Stand {
    /// It agrees to exactly this version.
    ACCEPTED,
    /// It does not agree; a reason is required and the clause cannot close.
    OBJECTED,
    /// It would have the clause say something else, and has put that beside the version; it does
    /// not agree and the clause cannot close.
    COUNTERED,
    /// It wrote this version, and so agrees to it.
    PROPOSED;

    /// What a side says of which one organisation says this and another `other`: an objection or a
    /// counter-proposal stands until its author takes it back, whoever else accepts.
    public Stand and(Stand other) {
        for (Stand stronger : List.of(OBJECTED, COUNTERED, PROPOSED)) {
            if (this == stronger || other == stronger) {
                return stronger;
            }
        }
        return ACCEPTED;
    }

    /// Whether this counts as an acceptance of the version.
    public boolean agrees() {
        return this == ACCEPTED || this == PROPOSED;
    }
}
