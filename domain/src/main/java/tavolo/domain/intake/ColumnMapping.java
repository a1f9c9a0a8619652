package tavolo.domain.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tavolo.domain.actual.Buckets;
import tavolo.domain.party.ServiceLineId;
import tavolo.domain.target.Aggregation;
import tavolo.domain.target.FormulaVariant;
import tavolo.domain.term.Granularity;

/// How a file becomes figures: of which service line, by which formula, of which pieces of time,
/// which column holds what, and how numbers and dates are written. Of a histogram, from which
/// percentiles are read, the column of the numerator is the first bucket; the others follow it.
///
/// @param grain half hours, days or months
public record ColumnMapping(
        ServiceLineId line,
        FormulaVariant variant,
        Granularity grain,
        TextStyle style,
        MappedColumns columns) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}(?:[.,]\\d{1,2})?");
    private static final Pattern PERCENT =
            Pattern.compile(
                    "%|\\b(percent|percentage|percentuale|perc|pct)\\b", Pattern.CASE_INSENSITIVE);

    /// What is wrong with it for a file with these `heads`; nothing if it can be used. The contacts
    /// that came can be the denominator as well, else no column is used for two things.
    public List<MappingProblem> problems(List<String> heads) {
        List<MappingProblem> problems = new ArrayList<>(problemsOfFormula(heads));
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

    /// Whether the formula reads a histogram.
    boolean isOfBuckets() {
        return variant.formula().aggregation() == Aggregation.NINETIETH_PERCENTILE;
    }

    /// The heads of the columns of the buckets; empty unless each names the upper end of its own.
    List<String> bucketColumns(List<String> heads) {
        List<BigDecimal> uppers = Buckets.of(variant.formula()).uppers();
        int first = heads.indexOf(columns.numerator());
        if (first < 0 || first + uppers.size() > heads.size()) {
            return List.of();
        }
        List<String> found = List.copyOf(heads.subList(first, first + uppers.size()));
        boolean fits =
                IntStream.range(0, found.size())
                        .allMatch(at -> names(found.get(at), uppers.get(at)));
        return fits ? found : List.of();
    }

    private String buckets() {
        return Buckets.of(variant.formula()).uppers().stream()
                .map(BigDecimal::toPlainString)
                .collect(Collectors.joining("; "));
    }

    private static boolean names(String head, BigDecimal upper) {
        Matcher number = NUMBER.matcher(head);
        return number.find()
                && new BigDecimal(number.group().replace(',', '.')).compareTo(upper) == 0
                && !number.find();
    }

    private List<MappingProblem> problemsOfFormula(List<String> heads) {
        List<MappingProblem> problems = new ArrayList<>();
        if (grain == Granularity.WEEK || grain == Granularity.QUARTER) {
            problems.add(new MappingProblem.GrainUnfit());
        }
        Aggregation aggregation = variant.formula().aggregation();
        if (isOfBuckets() && bucketColumns(heads).isEmpty()) {
            problems.add(new MappingProblem.HistogramNeeded(buckets()));
        }
        if (columns.denominator().isEmpty()
                && aggregation != Aggregation.STOCK_AT_END
                && !isOfBuckets()) {
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
