package tavolo.domain.intake;

import java.time.Instant;
import java.util.List;
import tavolo.domain.Refusal;

/// Why figures do not come in from a file, or an import cannot be undone.
public sealed interface IntakeRefusal extends Refusal {

    /// It is neither a spreadsheet nor a file of text with columns.
    record SheetOfOtherKind(String name) implements IntakeRefusal {}

    /// There are no heads, or no row below them.
    record SheetEmpty(String name) implements IntakeRefusal {}

    /// It has more than `most` rows.
    record TooManyRows(int most) implements IntakeRefusal {}

    /// It has more than `most` columns.
    record TooManyColumns(int most) implements IntakeRefusal {}

    /// A field of it holds more than `most` characters.
    record FieldTooLong(int most) implements IntakeRefusal {}

    /// A row has more fields than there are heads.
    record RowTooWide(long row, int columns) implements IntakeRefusal {}

    /// Cells of it are merged, so that rows cannot be told apart.
    record MergedCells(String name) implements IntakeRefusal {}

    /// The head of a column is one of single people.
    record PersonColumn(String column) implements IntakeRefusal {}

    /// Something in a column belongs to a single person.
    record PersonInside(String column, long row, PersonTrace trace) implements IntakeRefusal {}

    /// The name of the file or of a mapping holds something of a single person.
    record PersonInName(PersonTrace trace) implements IntakeRefusal {}

    /// The mapping does not fit the formula or the file.
    record MappingUnfit(List<MappingProblem> problems) implements IntakeRefusal {
        public MappingUnfit {
            problems = List.copyOf(problems);
        }
    }

    /// `all` fields cannot be taken, so that nothing is imported.
    record RowsUnfit(long all, RowProblems problems) implements IntakeRefusal {}

    /// The same file was imported with the same mapping as `id`, and its `rows` are there.
    record ImportedBefore(String name, Instant at, ImportId id, long rows)
            implements IntakeRefusal {
        static ImportedBefore by(FigureImport before) {
            return new ImportedBefore(before.file(), before.at(), before.id(), before.rows());
        }
    }

    /// Somebody has undone the import already.
    record UndoneBefore(Instant at) implements IntakeRefusal {}

    /// The name of a mapping is missing or longer than `limit` characters.
    record MappingNameUnfit(int limit) implements IntakeRefusal {}

    /// The organisation keeps `most` mappings already.
    record TooManyMappings(int most) implements IntakeRefusal {}
}
