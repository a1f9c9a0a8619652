package tavolo.domain.agreement;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import tavolo.domain.Outcome;
import tavolo.domain.UseCase;
import tavolo.domain.audit.FactKind;
import tavolo.domain.notice.NoticeKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;

/// Somebody answers in the thread that a comment opened, or settles it. Whoever reads the comment
/// reads every answer, and nobody else does; so an answer never chooses its readers.
@UseCase
public final class AnswerRemark {

    private final Desk desk;
    private final Remarks remarks;
    private final Enclosing enclosing;

    public AnswerRemark(Desk desk, Remarks remarks, Enclosing enclosing) {
        this.desk = desk;
        this.remarks = remarks;
        this.enclosing = enclosing;
    }

    /// Answers in the thread that `opening` opened; an answer to a settled thread opens it again.
    /// Refused like a comment, see [WriteRemark#by].
    public Outcome<UUID> by(Actor actor, AgreementId id, UUID opening, RemarkDraft draft) {
        if (!actor.may(Deed.COMMENT)) {
            return Outcome.refused(new AgreementRefusal.NotAllowed(Deed.COMMENT));
        }
        return enclosing
                .read(desk, draft)
                .then(sound ->
                        inThread(
                                actor,
                                id,
                                opening,
                                (agreement, thread) -> answer(actor, agreement, thread, sound)));
    }

    /// Says that the thread is settled; every reader sees it, and any may open it again.
    public Outcome<Boolean> settle(Actor actor, AgreementId id, UUID opening) {
        return settle(actor, id, opening, true);
    }

    /// Opens a settled thread again.
    public Outcome<Boolean> reopen(Actor actor, AgreementId id, UUID opening) {
        return settle(actor, id, opening, false);
    }

    private Outcome<Boolean> settle(Actor actor, AgreementId id, UUID opening, boolean settled) {
        return inThread(
                actor,
                id,
                opening,
                (agreement, thread) -> {
                    if (thread.remark().settledAt().isPresent() == settled) {
                        return Outcome.refused(new AgreementRefusal.NothingChanged());
                    }
                    put(agreement, thread, settled);
                    spread(
                            actor,
                            agreement,
                            thread,
                            settled ? FactKind.REMARK_SETTLED : FactKind.REMARK_REOPENED);
                    return Outcome.done(settled);
                });
    }

    private record Opened(Remark remark, Clause clause) {}

    private <T> Outcome<T> inThread(
            Actor actor,
            AgreementId id,
            UUID opening,
            BiFunction<Agreement, Opened, Outcome<T>> act) {
        return desk.at(
                actor,
                Deed.COMMENT,
                id,
                agreement -> {
                    Optional<Opened> thread = thread(actor, agreement, opening);
                    if (thread.isEmpty()) {
                        return Outcome.refused(new AgreementRefusal.NotFound());
                    }
                    return agreement.state().isFinal()
                            ? Outcome.refused(new AgreementRefusal.WrongState(agreement.state()))
                            : act.apply(agreement, thread.get());
                });
    }

    private Optional<Opened> thread(Actor actor, Agreement agreement, UUID opening) {
        return remarks.find(agreement.id(), opening)
                .filter(remark -> remark.answers().isEmpty())
                .filter(remark -> remark.isReadBy(actor.visibility()))
                .flatMap(remark ->
                        agreement
                                .clauses()
                                .filter(clause -> clause.id().equals(remark.clause()))
                                .filter(clause -> clause.isReadableBy(actor.side().orElseThrow()))
                                .findFirst()
                                .map(clause -> new Opened(remark, clause)));
    }

    private Outcome<UUID> answer(
            Actor actor, Agreement agreement, Opened thread, Enclosing.Sound draft) {
        Remark opening = thread.remark();
        Remark answer =
                opening.answer(
                        desk.ids().next(),
                        actor,
                        Remark.Wording.first(draft.words(), desk.clock().now()));
        return enclosing
                .keep(desk, actor, new RemarkReach(agreement, thread.clause(), answer), draft)
                .then(kept -> {
                    if (opening.settledAt().isPresent()) {
                        put(agreement, thread, false);
                    }
                    spread(actor, agreement, thread, FactKind.REMARK_WRITTEN);
                    return Outcome.done(kept.id());
                });
    }

    private void put(Agreement agreement, Opened thread, boolean settled) {
        remarks.settle(
                agreement.id(),
                thread.remark().id(),
                settled ? Optional.of(desk.clock().now()) : Optional.empty());
    }

    private void spread(Actor actor, Agreement agreement, Opened thread, FactKind kind) {
        RemarkReach reach = new RemarkReach(agreement, thread.clause(), thread.remark());
        desk.record(actor, agreement, kind, reach.seenBy(), reach.details());
        desk.tellOnly(
                actor,
                agreement,
                reach.organisations(),
                NoticeKind.REMARK_WRITTEN,
                reach.details());
    }
}
