package tavolo.persistence.demo;

import java.util.EnumSet;
import java.util.Map;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.BringIntoForce;
import tavolo.domain.agreement.Desk;
import tavolo.domain.agreement.EndTalks;
import tavolo.domain.agreement.FailureRecord;
import tavolo.domain.agreement.Stage;
import tavolo.domain.agreement.Turns;
import tavolo.domain.audit.FactKind;
import tavolo.domain.notice.NoticeKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.PartySide;

/// The acts that begin and end the effect of an agreement.
final class EndActs {

    private final Play play;
    private final FailureRecord record;

    /// @param record what is fixed when talks end without agreement
    EndActs(Play play, FailureRecord record) {
        this.play = play;
        this.record = record;
    }

    void force(Step step) {
        Play.done(
                step,
                new BringIntoForce(play.desk(), play.targets()).by(play.actor(step), play.id()));
    }

    void withdraw(Step step) {
        Play.done(
                step,
                new EndTalks(play.desk(), record)
                        .withdraw(play.actor(step), play.id(), play.words(step)));
    }

    void fail(Step step) {
        Play.done(
                step,
                new EndTalks(play.desk(), record)
                        .fail(play.actor(step), play.id(), play.words(step)));
    }

    /// Records a state that was reached outside of the portal, or an event that leaves the state as
    /// it is.
    void state(Step step) {
        Agreement agreement = play.agreement();
        Actor actor = play.actor(step);
        Desk desk = play.desk();
        AgreementState next = AgreementState.valueOf(step.where());
        Map<String, String> why = Map.of("state", next.name(), "reason", play.words(step));
        if (next == agreement.state()) {
            desk.record(
                    actor, agreement, FactKind.STATE_RECORDED, EnumSet.allOf(PartySide.class), why);
            return;
        }
        play.targets()
                .reached(agreement, next, desk.clock().now())
                .ifPresent(refusal -> {
                    throw step.broken("refused: " + refusal);
                });
        Stage stage = Stage.of(next, agreement.stage().round());
        desk.move(actor, agreement, stage, FactKind.STATE_RECORDED, why);
        desk.agreements().turn(play.id(), Turns.of(play.agreement()), desk.clock().now());
        if (next == AgreementState.REJECTED) {
            desk.tell(
                    actor,
                    agreement,
                    EnumSet.allOf(PartySide.class),
                    NoticeKind.AGREEMENT_FAILED,
                    Map.of("number", agreement.number()));
        }
    }
}
