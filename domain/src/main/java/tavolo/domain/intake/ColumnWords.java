package tavolo.domain.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tavolo.domain.board.SearchWords;
import tavolo.domain.library.BrokenLibraryException;
import tavolo.domain.library.PipeTable;
import tavolo.domain.library.PipeTable.Row;
import tavolo.domain.target.IndicatorFormula;
import tavolo.domain.target.IndicatorWords;
import tavolo.domain.target.KpiFormula;
import tavolo.domain.target.OwnFormula;

/// The words that heads of columns use for numerator and denominator of each formula, read once
/// from `columns.psv`.
///
/// @param numerator phrases without case, accents and signs, in both languages
/// @param denominator the same
record ColumnWords(List<String> numerator, List<String> denominator) {

    private static final String FILE = "/tavolo/domain/intake/columns.psv";
    private static final Pattern SEPARATOR = Pattern.compile(" *; *");
    private static final Map<KpiFormula, ColumnWords> ALL = all();

    /// The words for `formula`.
    static ColumnWords of(IndicatorFormula formula) {
        return switch (formula) {
            case KpiFormula known -> of(known);
            case OwnFormula own ->
                    new ColumnWords(
                            own(own, IndicatorWords::numerator, "numeratore", "numerator"),
                            own(own, IndicatorWords::denominator, "denominatore", "denominator"));
        };
    }

    /// The names that an own indicator gives to what it counts.
    private static List<String> own(
            OwnFormula formula, Function<IndicatorWords, String> part, String... always) {
        return Stream.concat(
                        formula.definition().words().values().stream()
                                .map(part)
                                .map(SearchWords::folded),
                        Stream.of(always))
                .filter(phrase -> !phrase.isBlank())
                .toList();
    }

    private static ColumnWords of(KpiFormula formula) {
        ColumnWords found = ALL.get(formula);
        if (found == null) {
            throw new BrokenLibraryException(FILE, 0, "no words for " + formula);
        }
        return found;
    }

    private static Map<KpiFormula, ColumnWords> all() {
        Map<KpiFormula, ColumnWords> all = new EnumMap<>(KpiFormula.class);
        for (Row row : PipeTable.read(FILE)) {
            KpiFormula formula = row.as(_ -> KpiFormula.valueOf(row.get("code")));
            ColumnWords words =
                    new ColumnWords(
                            phrases(row.get("numerator"), "numeratore", "numerator"),
                            phrases(row.get("denominator"), "denominatore", "denominator"));
            if (all.put(formula, words) != null) {
                throw new BrokenLibraryException(row.file(), row.line(), "the code comes twice");
            }
        }
        return all;
    }

    private static List<String> phrases(String cell, String... always) {
        return Stream.concat(SEPARATOR.splitAsStream(cell), Stream.of(always))
                .filter(phrase -> !phrase.isBlank())
                .toList();
    }
}
