package tavolo.domain.chart;

import java.util.List;

/// What stands side by side along the other axis: half hours, months, cities.
///
/// @param title what they are
/// @param names in their order
public record Places(String title, List<String> names) {

    public Places {
        names = List.copyOf(names);
    }
}
