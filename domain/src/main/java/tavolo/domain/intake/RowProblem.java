package tavolo.domain.intake;

/// Something in a row of a file that cannot be taken.
///
/// @param row as a spreadsheet counts: the heads are in row 1
/// @param column the head of the column
/// @param read what stands there, at most [#READ_LIMIT] characters of it
public record RowProblem(long row, String column, String read, CellProblem why) {

    /// The most characters of what was read that are kept.
    public static final int READ_LIMIT = 100;

    public RowProblem {
        if (read.length() > READ_LIMIT) {
            read = read.substring(0, READ_LIMIT - 1) + "…";
        }
    }
}
