package tavolo.domain.intake;

import java.util.List;
import java.util.Set;

/// The beginning of a file before anybody said what its columns hold.
///
/// @param heads of the columns, as they stand in the file
/// @param rows the first rows as people see them, at most [#ROWS]
/// @param proposal which column seems to hold what, by the heads; a guess to be looked at
/// @param dates the styles in which every date that is shown can be read; where there are several,
///   a person must choose, and where there is none, another column must be chosen
/// @param numbers the same for numbers
public record FilePreview(
        List<String> heads,
        List<List<String>> rows,
        ColumnProposal proposal,
        Set<DateStyle> dates,
        Set<NumberStyle> numbers) {

    /// The most rows that are shown.
    public static final int ROWS = 20;

    public FilePreview {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
        dates = Set.copyOf(dates);
        numbers = Set.copyOf(numbers);
    }
}
