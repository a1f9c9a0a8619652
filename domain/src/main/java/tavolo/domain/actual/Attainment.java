package tavolo.domain.actual;

import java.math.BigDecimal;
import tavolo.domain.target.Direction;
import tavolo.domain.term.Levels;

/// How a figure stands to the agreed levels. *Worse* is lower or higher, as the indicator has it.
public enum Attainment {
    /// Not even what is still borne.
    WORSE_THAN_THRESHOLD,
    /// Less than promised, but borne; without a threshold everything that is less than promised.
    WORSE_THAN_TARGET,
    /// As promised or better.
    ON_TARGET,
    /// As good as excellence or better.
    EXCELLENT;

    /// Where `figure` stands. For an indicator without a good side its corridor counts; without a
    /// corridor only the value itself is on target.
    public static Attainment of(Levels levels, Direction direction, BigDecimal figure) {
        if (direction == Direction.BAND) {
            return levels.corridor()
                            .map(range -> range.contains(figure))
                            .orElseGet(() -> figure.compareTo(levels.value()) == 0)
                    ? ON_TARGET
                    : WORSE_THAN_TARGET;
        }
        if (levels.threshold().filter(floor -> direction.prefers(floor, figure)).isPresent()) {
            return WORSE_THAN_THRESHOLD;
        }
        if (direction.prefers(levels.value(), figure)) {
            return WORSE_THAN_TARGET;
        }
        return levels.excellence().filter(best -> !direction.prefers(best, figure)).isPresent()
                ? EXCELLENT
                : ON_TARGET;
    }

    /// Whether it is as promised or better.
    public boolean reachesTarget() {
        return compareTo(ON_TARGET) >= 0;
    }
}
