package tavolo.domain.chart;

import java.util.List;
import java.util.OptionalDouble;

/// One value for each place of a picture.
///
/// @param values empty where there is none, which leaves a gap and is said
public record Series(String name, Pen pen, List<OptionalDouble> values) {

    public Series {
        values = List.copyOf(values);
    }
}
