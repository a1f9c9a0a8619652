package tavolo.domain.feasibility;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/// The answer to whether work that waits is done in time after a change. The level is the share of
/// all the work, open at the start or coming in, that is done by the end of the last day.
///
/// @param inputs from which everything else follows
/// @param before the present expectation
/// @param after with the change, and the same hours on the roster
/// @param extraHours scheduled hours that are lacking after the change to keep the target; zero or
///   more
/// @param tornado how the level after the change depends on each input
public record BackOfficeRun(
        BackOfficeInputs inputs,
        BackOfficeForecast before,
        BackOfficeForecast after,
        double extraHours,
        Tornado tornado) {

    private static final int PERCENT = 100;
    private static final double ROUNDING = 1e-9;

    /// Computes everything; the same inputs always give the same run.
    public static BackOfficeRun of(BackOfficeInputs inputs) {
        BackOfficePlan changed = inputs.plan().after(inputs.change());
        return new BackOfficeRun(
                inputs,
                inputs.plan().forecast(),
                changed.forecast(),
                changed.extraScheduledHours(changed.items() * (1 - inputs.targetShare())),
                tornado(changed, inputs.swing()));
    }

    /// The share of all the work that is done today.
    public double levelBefore() {
        return level(inputs.plan(), before);
    }

    /// The share of all the work that is done after the change.
    public double levelAfter() {
        return level(inputs.plan(), after);
    }

    /// Whether `level` keeps the target.
    public boolean isKeptBy(double level) {
        return level >= inputs.targetShare() - ROUNDING;
    }

    /// Whether the present staff keep the target after the change.
    public boolean isFeasible() {
        return extraHours <= ROUNDING;
    }

    /// The highest share in whole per cent that the present staff reach after the change.
    public double reachableShare() {
        return Math.floor(levelAfter() * PERCENT + ROUNDING) / PERCENT;
    }

    /// Full-time people who are lacking after the change.
    public double extraFullTime() {
        return extraHours / inputs.fullTimeHours();
    }

    private static double level(BackOfficePlan plan, BackOfficeForecast forecast) {
        return Math.clamp(1 - forecast.backlogAtEnd() / plan.items(), 0, 1);
    }

    private static Tornado tornado(BackOfficePlan plan, double swing) {
        double less = 1 - swing;
        double more = 1 + swing;
        List<Tornado.Bar> bars =
                Stream.of(
                                bar(
                                        TornadoFactor.CALLS,
                                        plan.times(less, 1, 1),
                                        plan.times(more, 1, 1)),
                                bar(
                                        TornadoFactor.HANDLE_TIME,
                                        plan.times(1, less, 1),
                                        plan.times(1, more, 1)),
                                bar(
                                        TornadoFactor.SHRINKAGE,
                                        plan.times(1, 1, less),
                                        plan.times(1, 1, more)))
                        .sorted(Comparator.comparingDouble(Tornado.Bar::width).reversed())
                        .toList();
        return new Tornado(bars);
    }

    private static Tornado.Bar bar(TornadoFactor factor, BackOfficePlan less, BackOfficePlan more) {
        return new Tornado.Bar(
                factor,
                OptionalDouble.of(level(less, less.forecast())),
                OptionalDouble.of(level(more, more.forecast())));
    }
}
