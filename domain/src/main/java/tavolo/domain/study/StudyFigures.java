package tavolo.domain.study;

import java.util.OptionalDouble;
import tavolo.domain.feasibility.FeasibilityRun;

/// What came of a study, as the parties were shown it. Shares lie between 0 and 1.
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

    /// The figures of `run`.
    public static StudyFigures of(FeasibilityRun run) {
        return new StudyFigures(
                run.before().level(),
                run.after().level(),
                run.reachableShare(),
                run.extraPeople().fullTimeEquivalents());
    }
}
