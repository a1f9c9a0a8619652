package tavolo.domain.study;

import java.util.OptionalDouble;
import tavolo.domain.feasibility.Assumptions;
import tavolo.domain.feasibility.BackOfficeInputs;
import tavolo.domain.feasibility.BackOfficeRun;
import tavolo.domain.feasibility.FeasibilityInputs;
import tavolo.domain.feasibility.FeasibilityRun;

/// What came of a study, as the parties were shown it. Shares lie between 0 and 1: of contacts
/// answered in time, or of work done by the end of its last day.
///
/// @param before the level expected today; empty where the queue never settles
/// @param after the level after the change, with the people there are; empty likewise
/// @param reachable the most that these people reach after the change; empty if they do not within
///   the occupancy cap
/// @param extraFullTime full-time people whom the roster lacks to keep the target; 0 or more
public record StudyFigures(
        OptionalDouble before,
        OptionalDouble after,
        OptionalDouble reachable,
        double extraFullTime) {

    /// What comes of `inputs`.
    ///
    /// @throws tavolo.domain.feasibility.ImpossibleInputException if nothing can be computed from
    ///   them
    public static StudyFigures of(Assumptions inputs) {
        return switch (inputs) {
            case FeasibilityInputs queue -> of(FeasibilityRun.of(queue));
            case BackOfficeInputs work -> of(BackOfficeRun.of(work));
        };
    }

    /// The figures of `run`.
    public static StudyFigures of(BackOfficeRun run) {
        return new StudyFigures(
                OptionalDouble.of(run.levelBefore()),
                OptionalDouble.of(run.levelAfter()),
                OptionalDouble.of(run.reachableShare()),
                run.extraFullTime());
    }

    /// The figures of `run`.
    public static StudyFigures of(FeasibilityRun run) {
        return new StudyFigures(
                run.before().level(),
                run.after().level(),
                run.reachableShare(),
                run.extraPeople().fullTimeEquivalents());
    }
}
