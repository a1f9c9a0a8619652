package tavolo.domain.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tavolo.domain.actual.Buckets;
import tavolo.domain.actual.Histogram;
import tavolo.domain.actual.Quantity;

/// Whether the buckets of a row can be what was counted.
final class BucketCheck {

    private final Buckets buckets;
    private final List<String> columns;

    /// @param columns the heads of the buckets, in order
    BucketCheck(Buckets buckets, List<String> columns) {
        this.buckets = buckets;
        this.columns = List.copyOf(columns);
    }

    /// The histogram; empty, with what is wrong noted down column by column, if it cannot be.
    Optional<Histogram> histogram(RowFields fields) {
        List<Long> counts = new ArrayList<>();
        for (String column : columns) {
            count(fields, column).ifPresent(counts::add);
        }
        if (counts.size() < columns.size()) {
            return Optional.empty();
        }
        Histogram histogram = buckets.histogram(counts);
        boolean few =
                !histogram.isEmpty()
                        && histogram.sample().compareTo(BigDecimal.valueOf(Quantity.LEAST)) < 0;
        return few
                ? fields.refuse(columns.getFirst(), new CellProblem.GroupTooSmall(Quantity.LEAST))
                : Optional.of(histogram);
    }

    private static Optional<Long> count(RowFields fields, String column) {
        Optional<BigDecimal> number = CountCheck.notNegative(fields, column);
        return number.filter(read -> read.stripTrailingZeros().scale() > 0).isPresent()
                ? fields.refuse(column, new CellProblem.NotWhole())
                : number.map(BigDecimal::longValueExact);
    }
}
