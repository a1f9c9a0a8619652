package tavolo.domain.intake;

import java.util.Optional;
import tavolo.domain.Refusal;

/// The port that reads files of text, divided by commas, semicolons or tabs, and spreadsheets, row
/// by row and in bounded memory. Of a spreadsheet the first sheet is read.
public interface SheetReader {

    /// The most rows below the heads.
    int MOST_ROWS = 2_000_000;

    /// The most columns.
    int MOST_COLUMNS = 200;

    /// The most megabytes of a file.
    int MOST_MEGABYTES = 64;

    /// Hands the heads and rows of `file` to `sink` until it wants no more. Rows may have been
    /// handed over before it shows that the file is refused.
    ///
    /// @return why the file cannot be read: a [tavolo.domain.agreement.FileRefusal] or an
    ///   [IntakeRefusal]; empty if it was read
    Optional<Refusal> read(IntakeFile file, RowSink sink);
}
