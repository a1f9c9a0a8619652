package tavolo.domain.actual;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tavolo.domain.library.Unit;
import tavolo.domain.target.IndicatorFormula;

/// The ends between which items are counted, the same for everybody and for ever, so that what was
/// counted in one half hour, day or month adds up with what was counted in any other. A percentile
/// that is read from them lies in the right bucket; within it, it is interpolated, so that it is
/// wrong by less than the width of the bucket.
public enum Buckets {
    /// From half an hour to ninety days; whatever takes longer is counted as ninety days.
    HOURS(
            "0.5", "1", "2", "3", "4", "6", "8", "12", "16", "24", "36", "48", "72", "96", "120",
            "168", "240", "336", "720", "2160");

    @SuppressWarnings("ImmutableEnumChecker") // Made by toList, which never changes.
    private final List<BigDecimal> uppers;

    Buckets(String... uppers) {
        this.uppers = Stream.of(uppers).map(BigDecimal::new).toList();
    }

    /// The buckets of `formula`, which reads a percentile.
    ///
    /// @throws IllegalArgumentException if it is of nothing that is counted in buckets
    public static Buckets of(IndicatorFormula formula) {
        if (formula.unit() == Unit.HOURS) {
            return HOURS;
        }
        throw new IllegalArgumentException("no buckets for " + formula);
    }

    /// The upper ends, upwards. Each is the lower end of the next bucket; the first begins at 0.
    public List<BigDecimal> uppers() {
        return uppers;
    }

    /// So many items in each bucket.
    ///
    /// @param counts from the first bucket on; those that are missing at the end are zero
    public Histogram histogram(List<Long> counts) {
        List<BigDecimal> edges = new ArrayList<>();
        edges.add(BigDecimal.ZERO);
        edges.addAll(uppers);
        List<Long> all = new ArrayList<>(counts);
        while (all.size() < uppers.size()) {
            all.add(0L);
        }
        return new Histogram(edges, all);
    }

    /// The lower end of the bucket in which `figure` lies; a figure on an end lies below it.
    public BigDecimal from(BigDecimal figure) {
        return uppers.stream()
                .filter(end -> end.compareTo(figure) < 0)
                .reduce((_, later) -> later)
                .orElse(BigDecimal.ZERO);
    }

    /// The upper end of the same bucket.
    public BigDecimal to(BigDecimal figure) {
        return uppers.stream()
                .filter(end -> end.compareTo(figure) >= 0)
                .findFirst()
                .orElseGet(uppers::getLast);
    }
}
