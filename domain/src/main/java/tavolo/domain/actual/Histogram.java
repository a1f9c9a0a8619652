package tavolo.domain.actual;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import tavolo.domain.target.TargetValue;

/// How many items fell between which values. Percentiles of parts say nothing of the whole, so that
/// this is what is kept and added up.
///
/// @param edges the ends of the buckets, upwards, one more than there are buckets; the last one is
///   the longest that ever occurred or was counted
/// @param counts how many items lie from an edge, included, to the next, excluded
public record Histogram(List<BigDecimal> edges, List<Long> counts) implements Quantity {

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    public Histogram {
        edges =
                edges.stream()
                        .map(edge -> edge.setScale(TargetValue.SCALE, RoundingMode.HALF_UP))
                        .toList();
        counts = List.copyOf(counts);
        if (counts.isEmpty() || edges.size() != counts.size() + 1) {
            throw new IllegalArgumentException(
                    "a histogram has one edge more than buckets, was "
                            + edges.size()
                            + " and "
                            + counts.size());
        }
        for (int bucket = 0; bucket < counts.size(); bucket++) {
            if (edges.get(bucket).compareTo(edges.get(bucket + 1)) >= 0 || counts.get(bucket) < 0) {
                throw new IllegalArgumentException(
                        "edges go upwards and nothing is counted below 0, was "
                                + edges
                                + " with "
                                + counts);
            }
        }
    }

    @Override
    public BigDecimal sample() {
        return BigDecimal.valueOf(total());
    }

    @Override
    public Histogram plus(Quantity other) {
        return combined(like(other), 1);
    }

    @Override
    public Histogram minus(Quantity part) {
        return combined(like(part), -1);
    }

    /// The value below which `percent` of the items lie, half up to four decimals. The items of a
    /// bucket are taken to lie evenly between its edges, so that the value is interpolated on the
    /// straight line between them.
    ///
    /// @param percent above 0, at most 100
    /// @throws IllegalArgumentException if `percent` lies outside or nothing was counted
    public BigDecimal percentile(BigDecimal percent) {
        if (percent.signum() <= 0 || percent.compareTo(HUNDRED) > 0 || isEmpty()) {
            throw new IllegalArgumentException(
                    "a percentile lies in 0..100 of something, was " + percent + " of " + total());
        }
        BigDecimal rank = sample().multiply(percent).divide(HUNDRED);
        BigDecimal below = BigDecimal.ZERO;
        int bucket = 0;
        while (below.add(BigDecimal.valueOf(counts.get(bucket))).compareTo(rank) < 0) {
            below = below.add(BigDecimal.valueOf(counts.get(bucket)));
            bucket++;
        }
        return interpolated(bucket, rank.subtract(below));
    }

    private BigDecimal interpolated(int bucket, BigDecimal items) {
        BigDecimal from = edges.get(bucket);
        BigDecimal width = edges.get(bucket + 1).subtract(from);
        return from.add(
                width.multiply(items)
                        .divide(
                                BigDecimal.valueOf(counts.get(bucket)),
                                TargetValue.SCALE,
                                RoundingMode.HALF_UP));
    }

    private long total() {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    private Histogram combined(Histogram other, int sign) {
        if (!edges.equals(other.edges)) {
            throw new IllegalArgumentException(
                    "histograms add up bucket by bucket, was " + other.edges + " to " + edges);
        }
        List<Long> combined = new ArrayList<>();
        for (int bucket = 0; bucket < counts.size(); bucket++) {
            combined.add(counts.get(bucket) + sign * other.counts.get(bucket));
        }
        return new Histogram(edges, combined);
    }

    private static Histogram like(Quantity other) {
        return switch (other) {
            case Histogram histogram -> histogram;
            case Ratio _ ->
                    throw new IllegalArgumentException(
                            "a histogram adds up with histograms, was " + other);
        };
    }
}
