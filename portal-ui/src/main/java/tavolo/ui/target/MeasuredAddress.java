package tavolo.ui.target;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tavolo.domain.measured.MeasuredAgreement;
import tavolo.domain.measured.MeasuredRow;
import tavolo.domain.measured.MeasuredSpan;

/// What is asked about measured figures as it stands in the address. What an address says that
/// cannot be read is as if it said nothing.
///
/// @param chosen the place of the target in the list, from 1, whose course is shown; 0 for none in
///   particular
record MeasuredAddress(int months, int chosen, boolean asTable) {

    /// The spans that are offered, in months.
    static final List<Integer> SPANS = List.of(12, 36, 60, 120);

    private static final String MONTHS = "mesi";
    private static final String ROW = "riga";
    private static final String TABLE = "tabella";

    static MeasuredAddress of(QueryParameters query) {
        int months = number(query, MONTHS).filter(SPANS::contains).orElse(MeasuredSpan.USUAL);
        return new MeasuredAddress(
                months, number(query, ROW).orElse(0), query.getParameters().containsKey(TABLE));
    }

    private static Optional<Integer> number(QueryParameters query, String name) {
        return query.getSingleParameter(name)
                .filter(word -> word.matches("[1-9][0-9]{0,3}"))
                .map(Integer::valueOf);
    }

    QueryParameters written() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        parameters.put(MONTHS, List.of(Integer.toString(months)));
        if (chosen > 0) {
            parameters.put(ROW, List.of(Integer.toString(chosen)));
        }
        if (asTable) {
            parameters.put(TABLE, List.of(""));
        }
        return new QueryParameters(parameters);
    }

    MeasuredSpan span(LocalDate today) {
        return new MeasuredSpan(YearMonth.from(today), months);
    }

    /// The target that is asked for; the first that was measured if none is.
    Optional<MeasuredRow> row(MeasuredAgreement found) {
        List<MeasuredRow> rows = found.rows();
        return chosen > 0 && chosen <= rows.size()
                ? Optional.of(rows.get(chosen - 1))
                : rows.stream().filter(MeasuredRow::isMeasured).findFirst();
    }

    MeasuredAddress over(int other) {
        return new MeasuredAddress(other, chosen, asTable);
    }

    MeasuredAddress choosing(int row) {
        return new MeasuredAddress(months, row, asTable);
    }

    MeasuredAddress tabled(boolean isWanted) {
        return new MeasuredAddress(months, chosen, isWanted);
    }
}
