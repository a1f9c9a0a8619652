package tavolo.domain.signing;

import java.util.EnumSet;
import java.util.Map;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.Desk;
import tavolo.domain.agreement.Instrument;
import tavolo.domain.agreement.InstrumentStatus;
import tavolo.domain.agreement.Stage;
import tavolo.domain.audit.FactKind;
import tavolo.domain.notice.NoticeKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.PartySide;

/// What follows when nothing more is awaited on a paper, in the transaction of the act that was the
/// last one awaited.
final class Completion {

    private final Desk desk;

    Completion(Desk desk) {
        this.desk = desk;
    }

    /// Completes `instrument`, and the agreement with the last of its instruments.
    AgreementState of(Actor actor, Agreement agreement, Instrument instrument) {
        desk.agreements().complete(instrument.id());
        desk.record(
                actor,
                agreement,
                FactKind.INSTRUMENT_SIGNED,
                EnumSet.allOf(PartySide.class),
                Map.of("instrument", instrument.kind().name()));
        boolean last =
                agreement.instruments().stream()
                        .allMatch(other ->
                                other.id().equals(instrument.id())
                                        || other.status() == InstrumentStatus.SIGNED);
        if (!last || !(agreement.stage() instanceof Stage.Signing signing)) {
            return agreement.state();
        }
        desk.move(actor, agreement, signing.complete(), FactKind.AGREEMENT_SIGNED, Map.of());
        desk.tell(
                actor,
                agreement,
                EnumSet.allOf(PartySide.class),
                NoticeKind.AGREEMENT_SIGNED,
                Map.of("number", agreement.number()));
        return AgreementState.SIGNED;
    }
}
