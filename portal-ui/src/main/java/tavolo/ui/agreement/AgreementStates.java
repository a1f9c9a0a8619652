package tavolo.ui.agreement;

import tavolo.domain.agreement.AgreementState;
import tavolo.ui.layout.StateChip;
import tavolo.ui.layout.Tone;

/// The states of an agreement on the screen.
final class AgreementStates {

    private AgreementStates() {}

    /// The chip that says `state`.
    public static StateChip chip(AgreementState state) {
        return StateChip.of(state, tone(state));
    }

    /// How `state` is to be taken.
    public static Tone tone(AgreementState state) {
        return switch (state) {
            case DRAFT, PROPOSED, CONVENED, INITIALLED, EXPIRED, TERMINATED, SUPERSEDED ->
                    Tone.NEUTRAL;
            case NEGOTIATING, IN_CONSULTATION, SIGNING, NOTICE_GIVEN, SUSPENDED -> Tone.CARE;
            case SIGNED, IN_FORCE, ULTRA_ACTIVE -> Tone.GOOD;
            case REJECTED, FAILED, WITHDRAWN -> Tone.BAD;
        };
    }
}
