package tavolo.domain.signing;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import tavolo.domain.Outcome;
import tavolo.domain.UseCase;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.Desk;
import tavolo.domain.agreement.Stage;
import tavolo.domain.audit.FactKind;
import tavolo.domain.notice.NoticeKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.party.PartySide;

/// The provider says until when signatures are collected and what follows if some are missing then.
/// Everybody at the table is told.
@UseCase
public final class SetSigningDeadline {

    private final Desk desk;
    private final SigningDeadlines deadlines;

    public SetSigningDeadline(Desk desk, SigningDeadlines deadlines) {
        this.desk = desk;
        this.deadlines = deadlines;
    }

    /// Sets the last day, today or later, before the signing opens or while it is open.
    public Outcome<SigningDeadline> by(Actor actor, AgreementId id, SigningDeadline wanted) {
        return desk.at(actor, Deed.OPEN_SIGNING, id, agreement -> set(actor, agreement, wanted));
    }

    private Outcome<SigningDeadline> set(Actor actor, Agreement agreement, SigningDeadline wanted) {
        boolean early =
                agreement.stage() instanceof Stage.Initialled
                        || agreement.stage() instanceof Stage.Signing;
        if (!early) {
            return Outcome.refused(new AgreementRefusal.WrongState(agreement.state()));
        }
        LocalDate today = desk.clock().today();
        if (wanted.isOverOn(today)) {
            return Outcome.refused(new SigningRefusal.DeadlinePast(wanted.lastDay()));
        }
        deadlines.set(agreement.id(), wanted);
        Map<String, String> details =
                Map.of(
                        "lastDay", wanted.lastDay().toString(),
                        "outcome", wanted.outcome().name());
        desk.record(
                actor,
                agreement,
                FactKind.SIGNING_DEADLINE_SET,
                EnumSet.allOf(PartySide.class),
                details);
        desk.tell(
                actor,
                agreement,
                EnumSet.allOf(PartySide.class),
                NoticeKind.SIGNING_DEADLINE_SET,
                details);
        return Outcome.done(wanted);
    }
}
