package tavolo.domain.feasibility;

import java.util.OptionalDouble;
import java.util.Set;

/// The answer to whether a target can be kept after a change: what both sides of a table look at.
///
/// @param inputs from which everything else follows
/// @param before the present expectation
/// @param after with the change, and the same people on the roster
/// @param extraPeople whom the roster lacks after the change to keep the target of the inputs
/// @param tornado how the level after the change depends on each input
public record FeasibilityRun(
        FeasibilityInputs inputs,
        WeekForecast before,
        WeekForecast after,
        ExtraPeople extraPeople,
        Tornado tornado) {

    /// Levels are agreed in whole per cent.
    private static final int PERCENT = 100;

    private static final double ROUNDING = 1e-9;

    /// Computes everything; the same inputs always give the same run.
    ///
    /// @throws ImpossibleInputException if change or swing make more work than a million agents do
    public static FeasibilityRun of(FeasibilityInputs inputs) {
        Scenario changed = Scenario.after(inputs);
        return new FeasibilityRun(
                inputs,
                Scenario.before(inputs).forecast(),
                changed.forecast(),
                Reinforcement.of(changed),
                Tornado.of(changed));
    }

    /// Whether the present staff keep the target before the change, within the occupancy cap.
    public boolean wasFeasible() {
        return before.isFeasible(inputs.terms().occupancyCap());
    }

    /// Whether the present staff keep the target after the change, within the occupancy cap.
    public boolean isFeasible() {
        return after.isFeasible(inputs.terms().occupancyCap());
    }

    /// The highest share in whole per cent that the present staff reach after the change, with the
    /// time and on the basis of the target. Empty if that takes more of them than the occupancy cap
    /// allows in some interval, or an interval is overloaded.
    public OptionalDouble reachableShare() {
        OptionalDouble level = after.level();
        return level.isPresent() && after.isBearable(inputs.terms().occupancyCap())
                ? OptionalDouble.of(Math.floor(level.getAsDouble() * PERCENT + ROUNDING) / PERCENT)
                : OptionalDouble.empty();
    }

    /// What the figures leave out.
    public Set<ModelLimit> limits() {
        return inputs.limits();
    }
}
