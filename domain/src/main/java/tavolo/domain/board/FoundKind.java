package tavolo.domain.board;

/// What a search finds.
public enum FoundKind {
    /// An agreement by its number, its title or the names of provider and client.
    AGREEMENT,
    /// The text of a clause as it stands.
    CLAUSE,
    /// A text of a clause that another has replaced.
    EARLIER_VERSION,
    /// A comment on a clause.
    COMMENT
}
