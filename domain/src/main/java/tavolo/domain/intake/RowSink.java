package tavolo.domain.intake;

import java.util.List;

/// Takes the rows of a file one after the other.
public interface RowSink {

    /// Takes the heads of the columns, which come first, as they stand in the file.
    ///
    /// @return whether to read on
    boolean heads(List<String> heads);

    /// Takes a row that is not blank.
    ///
    /// @param number as a spreadsheet counts: the heads are in row 1
    /// @param cells as many as there are heads
    /// @return whether to read on
    boolean row(long number, List<Cell> cells);
}
