package tavolo.ui.side;

/// What a side has said about a clause, shown as the fill of its shape.
public enum SideState {
    /// Nothing yet: an empty shape.
    EMPTY,
    /// A counter-proposal: half full.
    HALF,
    /// Accepted: full.
    FULL,
    /// An objection: crossed.
    CROSSED,
    /// The clause does not concern this side: a dash.
    DASH
}
