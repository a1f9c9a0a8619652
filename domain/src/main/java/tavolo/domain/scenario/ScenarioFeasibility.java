package tavolo.domain.scenario;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import tavolo.domain.feasibility.Assumptions;
import tavolo.domain.feasibility.BackOfficeInputs;
import tavolo.domain.feasibility.BackOfficeRun;
import tavolo.domain.feasibility.FeasibilityInputs;
import tavolo.domain.feasibility.FeasibilityRun;
import tavolo.domain.feasibility.ServiceTarget;
import tavolo.domain.feasibility.ServiceTarget.Basis;
import tavolo.domain.target.KpiFormula;

/// Whether a scenario can be kept. Shares lie between 0 and 1.
///
/// @param target that is to be kept
/// @param after the level expected after the change; empty where a queue never settles
/// @param reachable the most within reach of the people there are; empty if nothing is
/// @param isKept whether these people keep the target
/// @param extraFullTime full-time people who are lacking; 0 or more
public record ScenarioFeasibility(
        double target,
        OptionalDouble after,
        OptionalDouble reachable,
        boolean isKept,
        double extraFullTime) {

    /// The variants that a queue model tells.
    private static final Map<KpiFormula, Basis> BASES =
            Map.of(KpiFormula.SL_OFFERED, Basis.OFFERED, KpiFormula.SL_ANSWERED, Basis.ANSWERED);

    private static final String WITHIN = "within";
    private static final int PERCENT = 100;

    /// What a study says of its own target.
    public static ScenarioFeasibility of(Assumptions inputs) {
        return switch (inputs) {
            case FeasibilityInputs queue -> of(FeasibilityRun.of(queue));
            case BackOfficeInputs work -> of(BackOfficeRun.of(work));
        };
    }

    /// What the assumptions of a study say of the service level among `values`; empty if there is
    /// none that a queue tells, or none of a queue is assumed.
    ///
    /// @param assumed calls, people and change, but for the target
    public static Optional<ScenarioFeasibility> of(
            List<ScenarioValue> values, Assumptions assumed) {
        return switch (assumed) {
            case BackOfficeInputs _ -> Optional.empty();
            case FeasibilityInputs queue ->
                    values.stream()
                            .flatMap(value -> target(value).stream())
                            .findFirst()
                            .map(target -> of(FeasibilityRun.of(queue.asking(target))));
        };
    }

    /// Shares of nothing and of everything are no targets of a queue.
    private static Optional<ServiceTarget> target(ScenarioValue value) {
        Basis basis = BASES.get(value.variant().formula());
        double share = value.value().doubleValue() / PERCENT;
        String within = value.variant().conditions().get(WITHIN);
        return basis == null || within == null || share <= 0 || share >= 1
                ? Optional.empty()
                : Optional.of(
                        new ServiceTarget(share, new BigDecimal(within).doubleValue(), basis));
    }

    private static ScenarioFeasibility of(FeasibilityRun run) {
        return new ScenarioFeasibility(
                run.inputs().targetShare(),
                run.after().level(),
                run.reachableShare(),
                run.isFeasible(),
                run.extraPeople().fullTimeEquivalents());
    }

    private static ScenarioFeasibility of(BackOfficeRun run) {
        return new ScenarioFeasibility(
                run.inputs().targetShare(),
                OptionalDouble.of(run.levelAfter()),
                OptionalDouble.of(run.reachableShare()),
                run.isFeasible(),
                run.extraFullTime());
    }
}
