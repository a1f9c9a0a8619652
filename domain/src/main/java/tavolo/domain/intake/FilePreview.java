package tavolo.domain.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tavolo.domain.term.Granularity;

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

    /// How long a row seems to be, by the column that seems to hold its beginning: a guess to be
    /// looked at, as the columns are.
    public Optional<Granularity> grain() {
        Optional<List<String>> starts =
                proposal.start()
                        .map(heads::indexOf)
                        .map(column -> rows.stream().map(row -> row.get(column)).toList());
        if (starts.isEmpty() || starts.get().isEmpty()) {
            return Optional.empty();
        }
        if (proposal.time().isPresent() || starts.get().stream().anyMatch(FilePreview::isTimed)) {
            return Optional.of(Granularity.INTERVAL_30M);
        }
        boolean months =
                starts.get().stream()
                        .allMatch(text ->
                                dates.stream().anyMatch(style -> style.month(text).isPresent()));
        return Optional.of(months ? Granularity.MONTH : Granularity.DAY);
    }

    private static boolean isTimed(String start) {
        return start.indexOf(':') >= 0;
    }
}
