package tavolo.domain.agreement;

import tavolo.domain.party.Actor;

/// What is written down when the talks end without agreement, in the transaction in which they end.
@FunctionalInterface
public interface FailureRecord {

    /// Fixes the record of where the sides of `agreement` stand, which `actor` just declared failed
    /// for `reason`.
    void fix(Actor actor, Agreement agreement, String reason);
}
