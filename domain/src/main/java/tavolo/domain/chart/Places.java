package tavolo.domain.chart;

import java.util.List;
import java.util.Optional;

/// What stands side by side along the other axis: half hours, months, cities.
///
/// @param title what they are
/// @param names in their order
/// @param turn from where on something is otherwise; empty if nothing is
public record Places(String title, List<String> names, Optional<Turn> turn) {

    /// A place from which on something is otherwise, drawn as a line down the picture.
    ///
    /// @param place its number, from 0
    /// @param name what begins there
    public record Turn(int place, String name) {}

    public Places {
        names = List.copyOf(names);
        int count = names.size();
        if (turn.filter(one -> one.place() < 0 || one.place() >= count).isPresent()) {
            throw new IllegalArgumentException(
                    "a turn is at one of " + count + " places, was " + turn);
        }
    }

    /// Places of which all are alike.
    public Places(String title, List<String> names) {
        this(title, names, Optional.empty());
    }
}
