package tavolo.domain.feasibility;

/// The Erlang loss formula: how often all agents are busy when nobody can wait.
///
/// Source: A.K. Erlang 1917 — B(0) = 1, B(k) = A·B(k − 1) / (k + A·B(k − 1)).
public final class ErlangB {

    /// The recursion forgets where it started: an error at k − 1 is multiplied by less than k/A at
    /// k, so nine square roots of the load below it leave less than exp(−81/2) of the first one.
    private static final double MEMORY = 9;

    private ErlangB() {}

    /// The probability that a call finds all agents busy and is lost.
    ///
    /// @param erlangs the offered load A, zero or more
    /// @param agents how many, zero or more
    /// @throws ImpossibleInputException if either is negative or no number
    public static double blocking(double erlangs, int agents) {
        Check.notNegative(InputField.CALLS_OFFERED, erlangs);
        Check.notNegative(InputField.AGENTS, agents);
        int start = (int) Math.max(0, Math.min(erlangs, agents) - MEMORY * Math.sqrt(erlangs));
        double blocking = start == 0 ? 1 : 1 - start / erlangs;
        for (int k = start + 1; k <= agents; k++) {
            double offered = erlangs * blocking;
            blocking = offered / (k + offered);
        }
        return blocking;
    }
}
