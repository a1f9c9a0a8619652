package tavolo.domain.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tavolo.domain.party.ServiceLineId;
import tavolo.domain.target.Aggregation;
import tavolo.domain.target.FormulaVariant;
import tavolo.domain.term.Granularity;

/// How a file becomes figures: of which service line, by which formula, of which pieces of time,
/// which column holds what, and how numbers and dates are written. Histograms, from which
/// percentiles are read, are not taken in from files.
///
/// @param grain half hours, days or months
public record ColumnMapping(
        ServiceLineId line,
        FormulaVariant variant,
        Granularity grain,
        TextStyle style,
        MappedColumns columns) {

    private static final Pattern PERCENT =
            Pattern.compile(
                    "%|\\b(percent|percentage|percentuale|perc|pct)\\b", Pattern.CASE_INSENSITIVE);

    /// What is wrong with it for a file with these `heads`; nothing if it can be used. The contacts
    /// that came can be the denominator as well, else no column is used for two things.
    public List<MappingProblem> problems(List<String> heads) {
        List<MappingProblem> problems = new ArrayList<>(problemsOfFormula());
        if (columns.time().isPresent() && grain != Granularity.INTERVAL_30M) {
            problems.add(new MappingProblem.TimeUnfit());
        }
        if (columns.volume().isPresent() != columns.forecast().isPresent()) {
            problems.add(new MappingProblem.VolumeIncomplete());
        }
        Set<String> used = new HashSet<>();
        for (String column : columnsOnce()) {
            long found = heads.stream().filter(column::equals).count();
            if (found == 0) {
                problems.add(new MappingProblem.ColumnMissing(column));
            }
            if (found > 1 || !used.add(column)) {
                problems.add(new MappingProblem.ColumnTwice(column));
            }
        }
        return List.copyOf(problems);
    }

    private List<String> columnsOnce() {
        List<String> all = new ArrayList<>(columns.all());
        columns.volume()
                .filter(volume -> columns.denominator().filter(volume::equals).isPresent())
                .ifPresent(all::remove);
        return all;
    }

    private List<MappingProblem> problemsOfFormula() {
        List<MappingProblem> problems = new ArrayList<>();
        if (grain == Granularity.WEEK || grain == Granularity.QUARTER) {
            problems.add(new MappingProblem.GrainUnfit());
        }
        Aggregation aggregation = variant.formula().aggregation();
        if (aggregation == Aggregation.NINETIETH_PERCENTILE) {
            problems.add(new MappingProblem.HistogramNeeded());
        }
        if (columns.denominator().isEmpty() && aggregation != Aggregation.STOCK_AT_END) {
            problems.add(new MappingProblem.DenominatorMissing());
        }
        if (PERCENT.matcher(columns.numerator()).find()) {
            problems.add(new MappingProblem.PercentageColumn(columns.numerator()));
        }
        columns.denominator()
                .filter(column -> PERCENT.matcher(column).find())
                .ifPresent(column -> problems.add(new MappingProblem.PercentageColumn(column)));
        return problems;
    }
}
