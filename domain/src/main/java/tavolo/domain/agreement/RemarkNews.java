package tavolo.domain.agreement;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import tavolo.domain.audit.FactKind;
import tavolo.domain.notice.NoticeKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.PartySide;

/// Tells of a comment those who may read it, and leaves a fact for their eyes.
final class RemarkNews {

    private final Desk desk;

    RemarkNews(Desk desk) {
        this.desk = desk;
    }

    /// Tells that `actor` did something to a comment on `clause` that `audience` reads now.
    void tell(Actor actor, Agreement agreement, Clause clause, Audience audience, FactKind kind) {
        Map<String, String> details =
                Map.of(
                        "clause", clause.place().code().value(),
                        "instrument", clause.place().instrument().name());
        Set<PartySide> readers = EnumSet.copyOf(Desk.eyesOn(agreement, clause));
        readers.retainAll(audience.sides());
        desk.record(actor, agreement, kind, readers, details);
        if (audience.isOnlyUs()) {
            desk.tellOnly(
                    actor,
                    agreement,
                    Set.of(actor.organisation()),
                    NoticeKind.REMARK_WRITTEN,
                    details);
        } else if (agreement.state() != AgreementState.DRAFT) {
            desk.tell(actor, agreement, readers, NoticeKind.REMARK_WRITTEN, details);
        }
    }
}
