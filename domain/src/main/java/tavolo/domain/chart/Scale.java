package tavolo.domain.chart;

import java.util.List;
import java.util.stream.IntStream;

/// The axis of values, between two of its ticks.
///
/// @param title what is measured
/// @param lowest the first tick, a multiple of `step`
/// @param highest the last tick, a multiple of `step` above `lowest`
/// @param step between two ticks, above zero
public record Scale(String title, Measure measure, double lowest, double highest, double step) {

    private static final double ROUNDING = 1e-9;

    /// About so many steps are drawn.
    private static final int STEPS = 5;

    public Scale {
        boolean isFinite = Double.isFinite(lowest) && Double.isFinite(highest);
        if (!isFinite || !(step > 0) || !(highest > lowest)) {
            throw new IllegalArgumentException(
                    "a scale goes up in steps, was %s to %s by %s"
                            .formatted(lowest, highest, step));
        }
    }

    /// From nothing to everything.
    public static Scale ofShares(String title) {
        return new Scale(title, Measure.SHARE, 0, 1, 0.2);
    }

    /// The narrowest with round ticks that holds all `values`; shares never leave 0 to 100 %.
    public static Scale around(String title, Measure measure, List<Double> values) {
        double least = values.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double most = values.stream().mapToDouble(Double::doubleValue).max().orElse(1);
        double step = step(Math.max(most - least, measure == Measure.SHARE ? 0.02 : ROUNDING));
        double lowest = Math.floor(least / step + ROUNDING) * step;
        double highest = Math.ceil(most / step - ROUNDING) * step;
        if (highest - lowest < step / 2) {
            highest += step;
        }
        if (measure == Measure.SHARE && highest > 1 + ROUNDING) {
            long steps = Math.max(1, Math.round((1 - lowest) / step));
            return new Scale(title, measure, 1 - steps * step, 1, step);
        }
        return new Scale(title, measure, lowest, highest, step);
    }

    /// The nearest of 1, 2 and 5 times a power of ten.
    private static double step(double length) {
        double rough = length / STEPS;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double digit = rough / power;
        if (digit < 1.5) {
            return power;
        }
        if (digit < 3.5) {
            return 2 * power;
        }
        return digit < 7.5 ? 5 * power : 10 * power;
    }

    /// Where lines across the picture and words beside it are.
    public List<Double> ticks() {
        int steps = (int) Math.round((highest - lowest) / step);
        long first = Math.round(lowest / step);
        return IntStream.rangeClosed(0, steps).mapToObj(tick -> (first + tick) * step).toList();
    }

    /// How far along the axis `value` lies, from 0 to 1; what is beyond an end lies at that end.
    public double place(double value) {
        return Math.clamp((value - lowest) / (highest - lowest), 0, 1);
    }
}
