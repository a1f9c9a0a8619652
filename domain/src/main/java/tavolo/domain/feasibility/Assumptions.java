package tavolo.domain.feasibility;

import java.util.Set;

/// All that a feasibility study rests on: a queue on which people wait, or work that waits for
/// people. Two equal assumptions have equal results.
public sealed interface Assumptions permits FeasibilityInputs, BackOfficeInputs {

    /// What is negotiated about.
    Change change();

    /// The share that is to be kept: of contacts answered in time, or of work done by the end of
    /// the period.
    double targetShare();

    /// What the figures leave out and must be said beside them.
    Set<ModelLimit> limits();
}
