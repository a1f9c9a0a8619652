package tavolo.domain.chart;

/// A range of values that is shaded, such as a corridor or what lies beyond a cap.
///
/// @param from below `to`
public record Band(String name, double from, double to) {

    public Band {
        if (!(from < to)) {
            throw new IllegalArgumentException(
                    "a band goes upwards, was %s to %s".formatted(from, to));
        }
    }
}
