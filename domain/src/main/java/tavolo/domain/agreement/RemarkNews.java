package tavolo.domain.agreement;

import java.util.Set;
import tavolo.domain.audit.FactKind;
import tavolo.domain.notice.NoticeKind;
import tavolo.domain.party.Actor;

/// Tells of a comment those who may read it, and leaves a fact for their eyes.
final class RemarkNews {

    private final Desk desk;

    RemarkNews(Desk desk) {
        this.desk = desk;
    }

    /// Tells that `actor` did something to a comment, as `reach` has it now, which opens a thread.
    void tell(Actor actor, RemarkReach reach, FactKind kind) {
        Agreement agreement = reach.agreement();
        desk.record(actor, agreement, kind, reach.sides(), reach.details());
        if (reach.remark().audience().isOnlyUs()) {
            desk.tellOnly(
                    actor,
                    agreement,
                    Set.of(actor.organisation()),
                    NoticeKind.REMARK_WRITTEN,
                    reach.details());
        } else if (agreement.state() != AgreementState.DRAFT) {
            desk.tell(actor, agreement, reach.sides(), NoticeKind.REMARK_WRITTEN, reach.details());
        }
    }
}
