package tavolo.domain.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The problems of one file: all are counted, the first [#KEPT] are kept.
///
/// @param all how many there are
/// @param first the first ones, in the order of the file
public record RowProblems(long all, List<RowProblem> first) {

    /// The most problems that are kept of one file.
    public static final int KEPT = 1000;

    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    public RowProblems {
        first = List.copyOf(first);
    }

    /// Whether there are none.
    public boolean isEmpty() {
        return all == 0;
    }

    /// The kept problems as a file of text to download: row, column, value, problem, divided by
    /// semicolons, each field in quotes. What would start a formula in a spreadsheet is written
    /// with an apostrophe before it.
    ///
    /// @param heads the heads of the four columns, in the language of the reader
    /// @param words the sentence for a problem, in the same language
    public String csv(List<String> heads, Function<CellProblem, String> words) {
        StringBuilder file = new StringBuilder();
        line(file, heads);
        for (RowProblem problem : first) {
            line(
                    file,
                    List.of(
                            Long.toString(problem.row()),
                            problem.column(),
                            problem.read(),
                            words.apply(problem.why())));
        }
        return file.toString();
    }

    private static void line(StringBuilder file, List<String> fields) {
        for (int index = 0; index < fields.size(); index++) {
            String field = fields.get(index);
            boolean formula = !field.isEmpty() && STARTS_A_FORMULA.indexOf(field.charAt(0)) >= 0;
            file.append(index == 0 ? "\"" : ";\"")
                    .append(formula ? "'" : "")
                    .append(field.replace("\"", "\"\""))
                    .append('"');
        }
        file.append("\r\n");
    }

    /// Gathers the problems of a file while it is read.
    static final class Gathering {

        private final List<RowProblem> first = new ArrayList<>();
        private long all;

        void add(RowProblem problem) {
            all++;
            if (first.size() < KEPT) {
                first.add(problem);
            }
        }

        RowProblems gathered() {
            return new RowProblems(all, first);
        }
    }
}
