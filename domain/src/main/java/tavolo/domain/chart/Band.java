package tavolo.domain.chart;

/// A range of values that is shaded, such as a corridor or what lies beyond a cap.
///
/// @param from below `to`
/// @param tone what lying in it means
public record Band(String name, double from, double to, Tone tone) {

    /// What lying in a band means. Each has a colour; its name says it in words.
    public enum Tone {
        /// Nothing but what its name says.
        PLAIN,
        /// Better than asked.
        BEST,
        /// As asked.
        GOOD,
        /// Less than asked, but borne.
        CARE,
        /// Not borne.
        BAD
    }

    public Band {
        if (!(from < to)) {
            throw new IllegalArgumentException(
                    "a band goes upwards, was %s to %s".formatted(from, to));
        }
    }

    /// A band that means what its name says.
    public Band(String name, double from, double to) {
        this(name, from, to, Tone.PLAIN);
    }
}
