package tavolo.domain.board;

/// By what the list of agreements is ordered.
///
/// @param descending whether the greatest comes first
public record BoardSort(Column column, boolean descending) {

    /// The columns that can order the list.
    public enum Column {
        NUMBER,
        TITLE,
        CLIENT,
        PROVIDER,
        STATE,
        STARTS_ON,
        CHANGED_AT
    }

    /// The newest change first.
    public static BoardSort newestChange() {
        return new BoardSort(Column.CHANGED_AT, true);
    }
}
