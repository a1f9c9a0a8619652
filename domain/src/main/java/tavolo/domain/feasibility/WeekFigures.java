package tavolo.domain.feasibility;

/// The figures of several intervals together, each weighted by its calls.
///
/// @param level answered in time, on the basis of the target
/// @param abandonment share of the calls offered
/// @param averageWaitSeconds of all callers
/// @param averageAnswerSeconds of the answered; zero if nobody is
public record WeekFigures(
        double level, double abandonment, double averageWaitSeconds, double averageAnswerSeconds) {}
