package tavolo.domain.agreement;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.UseCase;
import tavolo.domain.audit.FactKind;
import tavolo.domain.library.RevisionKind;
import tavolo.domain.notice.NoticeKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.party.PartySide;

/// The provider brings a signed agreement into force once its first day has come. From then on its
/// targets are what the service lines are measured by.
@UseCase
public final class BringIntoForce {

    private final Desk desk;
    private final AgreedTargets targets;

    public BringIntoForce(Desk desk, AgreedTargets targets) {
        this.desk = desk;
        this.targets = targets;
    }

    /// Refused before the first day, unless every required signature was given, for a revision of
    /// what applies no longer, and when somebody records on the same targets at the very moment.
    public Outcome<AgreementState> by(Actor actor, AgreementId id) {
        return desk.at(actor, Deed.BRING_INTO_FORCE, id, agreement -> bring(actor, agreement));
    }

    private Outcome<AgreementState> bring(Actor actor, Agreement agreement) {
        if (!(agreement.stage() instanceof Stage.Signed signed) || !agreement.isFullySigned()) {
            return Outcome.refused(new AgreementRefusal.WrongState(agreement.state()));
        }
        if (agreement.startsOn().isAfter(desk.clock().today())) {
            return Outcome.refused(new AgreementRefusal.StartsLater(agreement.startsOn()));
        }
        Optional<RevisedAgreement> over =
                desk.agreements()
                        .revisedBy(agreement.id())
                        .filter(revised -> revised.state().isFinal());
        if (over.isPresent()) {
            return Outcome.refused(new AgreementRefusal.RevisedOver(over.get().number()));
        }
        Optional<Refusal> no =
                targets.reached(agreement, AgreementState.IN_FORCE, desk.clock().now());
        if (no.isPresent()) {
            return Outcome.refused(no.get());
        }
        desk.move(
                actor,
                agreement,
                signed.enterIntoForce(),
                FactKind.AGREEMENT_IN_FORCE,
                Map.of("startsOn", agreement.startsOn().toString()));
        desk.tell(
                actor,
                agreement,
                EnumSet.allOf(PartySide.class),
                NoticeKind.AGREEMENT_IN_FORCE,
                Map.of("number", agreement.number()));
        desk.agreements()
                .revisedBy(agreement.id())
                .filter(revised -> revised.kind() == RevisionKind.ERRATA)
                .flatMap(revised -> desk.agreements().findForSystem(revised.id()))
                .ifPresent(corrected -> tellCorrected(actor, corrected, agreement.number()));
        return Outcome.done(AgreementState.IN_FORCE);
    }

    /// The history of what an errata corrects says so as well.
    private void tellCorrected(Actor actor, Agreement corrected, String number) {
        desk.record(
                actor,
                corrected,
                FactKind.AGREEMENT_CORRECTED,
                Desk.eyesOn(corrected),
                Map.of("number", number));
    }
}
