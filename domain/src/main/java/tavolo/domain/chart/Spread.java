package tavolo.domain.chart;

import java.util.List;
import java.util.Optional;

/// Between which ends each value of a series lies for certain, where it is known no better.
///
/// @param name what the ranges are
/// @param heads over the ends in the table
/// @param ranges one for each place; empty where there is no value
public record Spread(String name, Heads heads, List<Optional<Range>> ranges) {

    /// What the columns of the ends are called.
    public record Heads(String from, String to) {}

    /// The ends of one value.
    ///
    /// @param from below `to`
    public record Range(double from, double to) {

        public Range {
            if (!(from < to)) {
                throw new IllegalArgumentException(
                        "a range goes upwards, was %s to %s".formatted(from, to));
            }
        }
    }

    public Spread {
        ranges = List.copyOf(ranges);
    }
}
