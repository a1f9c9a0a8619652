package tavolo.persistence.exchange;

import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tavolo.domain.chart.Measure;
import tavolo.domain.chart.Sheet;
import tavolo.domain.library.Language;

/// A sheet as lines of separated values. Source: RFC 4180, with the separator that the spreadsheets
/// of the language expect.
final class CsvSheet {

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final String LINE_END = "\r\n";
    private static final int DECIMALS = 4;

    /// What a spreadsheet takes for the beginning of a formula, blanks before it passed over.
    private static final Pattern FORMULA =
            Pattern.compile("^(?:[\\t\\r\\n]|[\\s\\u00a0]*[=+\\-@＝＋－＠])");

    private final Sheet sheet;
    private final String separator;

    private CsvSheet(Sheet sheet) {
        this.sheet = sheet;
        this.separator = sheet.language() == Language.IT ? ";" : ",";
    }

    /// The file, rows first, then an empty line and what is said about the whole.
    static byte[] of(Sheet sheet) {
        return new CsvSheet(sheet).text().getBytes(StandardCharsets.UTF_8);
    }

    private String text() {
        Stream<List<String>> rows =
                sheet.rows().stream().map(row -> line(row.name(), row.figures()));
        Stream<List<String>> facts =
                sheet.facts().stream().map(fact -> line(fact.name(), fact.figures()));
        Stream<List<String>> gap = sheet.facts().isEmpty() ? Stream.empty() : Stream.of(List.of());
        return Stream.of(Stream.of(heads()), rows, gap, facts)
                .flatMap(lines -> lines)
                .map(this::joined)
                .collect(Collectors.joining(LINE_END, BYTE_ORDER_MARK, LINE_END));
    }

    private List<String> heads() {
        return sheet.columns().stream().map(CsvSheet::harmless).toList();
    }

    private List<String> line(String name, List<Sheet.Figure> figures) {
        return Stream.concat(Stream.of(harmless(name)), figures.stream().map(this::written))
                .toList();
    }

    /// Every line has as many values as there are columns.
    private String joined(List<String> values) {
        List<String> all = new ArrayList<>(values);
        int missing = Math.max(0, sheet.columns().size() - values.size());
        all.addAll(Collections.nCopies(missing, ""));
        return all.stream().map(this::quoted).collect(Collectors.joining(separator));
    }

    /// A number as a spreadsheet of the language reads it.
    private String written(Sheet.Figure figure) {
        if (figure.value().isEmpty()) {
            return harmless(figure.text());
        }
        NumberFormat format = NumberFormat.getInstance(sheet.language().locale());
        format.setGroupingUsed(false);
        format.setMaximumFractionDigits(DECIMALS);
        format.setRoundingMode(RoundingMode.HALF_UP);
        double value = figure.value().getAsDouble();
        return figure.measure() == Measure.SHARE
                ? format.format(value * 100) + "%"
                : format.format(value);
    }

    /// Text that would be computed gets a mark before it that keeps it text.
    static String harmless(String text) {
        return FORMULA.matcher(text).find() ? "'" + text : text;
    }

    private String quoted(String value) {
        boolean isPlain = Stream.of(separator, "\"", "\r", "\n").noneMatch(value::contains);
        return isPlain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
