package tavolo.domain.agreement;

import java.time.LocalDate;
import tavolo.domain.library.RevisionKind;

/// An agreement that changes another one and has a life of its own.
///
/// @param kind what it changes
/// @param startsOn first day on which it applies
public record Addendum(
        AgreementId id,
        String number,
        RevisionKind kind,
        AgreementState state,
        LocalDate startsOn) {

    /// Whether it is neither in force nor over.
    public boolean isUnderway() {
        return !state.isFinal() && state.place() < AgreementState.IN_FORCE.place();
    }

    /// Whether what it says has taken the place of what was said before.
    public boolean hasApplied() {
        return !state.isFinal() && !isUnderway();
    }
}
