package tavolo.domain.chart;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// One value for each place of a picture.
///
/// @param values empty where there is none, which leaves a gap and is said
/// @param spread as many ranges as there are values; empty if the values are exact
public record Series(String name, Pen pen, List<OptionalDouble> values, Optional<Spread> spread) {

    public Series {
        values = List.copyOf(values);
        int count = values.size();
        if (spread.filter(one -> one.ranges().size() != count).isPresent()) {
            throw new IllegalArgumentException("a spread must have " + count + " ranges");
        }
    }

    /// Exact values.
    public Series(String name, Pen pen, List<OptionalDouble> values) {
        this(name, pen, values, Optional.empty());
    }

    /// The same values, each of which lies in a range of `ranges`.
    public Series within(Spread ranges) {
        return new Series(name, pen, values, Optional.of(ranges));
    }
}
