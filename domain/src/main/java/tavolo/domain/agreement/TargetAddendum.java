package tavolo.domain.agreement;

import java.time.LocalDate;

/// An agreement that revises the targets of another one and has a life of its own.
///
/// @param startsOn first day on which its targets apply
public record TargetAddendum(
        AgreementId id, String number, AgreementState state, LocalDate startsOn) {

    /// Whether it is neither in force nor over.
    public boolean isUnderway() {
        return !state.isFinal() && state.place() < AgreementState.IN_FORCE.place();
    }

    /// Whether its targets have taken the place of those before.
    public boolean hasApplied() {
        return !state.isFinal() && !isUnderway();
    }
}
