package tavolo.domain.agreement;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import tavolo.domain.Outcome;
import tavolo.domain.UseCase;
import tavolo.domain.audit.FactKind;
import tavolo.domain.notice.NoticeKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PartySide;

/// Somebody answers in the thread that a comment opened, or settles it. Whoever reads the comment
/// reads every answer, and nobody else does; so an answer never chooses its readers.
@UseCase
public final class AnswerRemark {

    private final Desk desk;
    private final Remarks remarks;

    public AnswerRemark(Desk desk, Remarks remarks) {
        this.desk = desk;
        this.remarks = remarks;
    }

    /// Answers in the thread that `opening` opened; an answer to a settled thread opens it again.
    public Outcome<UUID> by(Actor actor, AgreementId id, UUID opening, String body) {
        String words = ProposedText.cleaned(body);
        if (words.isEmpty()) {
            return Outcome.refused(new AgreementRefusal.TextMissing());
        }
        if (words.length() > Remark.LIMIT) {
            return Outcome.refused(new AgreementRefusal.TooLong(Remark.LIMIT));
        }
        return inThread(
                actor,
                id,
                opening,
                (agreement, thread) -> Outcome.done(answer(actor, agreement, thread, words)));
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

    private UUID answer(Actor actor, Agreement agreement, Opened thread, String words) {
        Remark opening = thread.remark();
        Remark answer =
                new Remark(
                        desk.ids().next(),
                        opening.clause(),
                        actor.side().orElseThrow(),
                        actor.organisation(),
                        actor.person(),
                        opening.audience(),
                        Optional.of(new Remark.Opening(opening.id(), opening.organisation())),
                        Optional.empty(),
                        words,
                        desk.clock().now());
        remarks.add(agreement.id(), answer);
        if (opening.settledAt().isPresent()) {
            put(agreement, thread, false);
        }
        spread(actor, agreement, thread, FactKind.REMARK_WRITTEN);
        return answer.id();
    }

    private void put(Agreement agreement, Opened thread, boolean settled) {
        remarks.settle(
                agreement.id(),
                thread.remark().id(),
                settled ? Optional.of(desk.clock().now()) : Optional.empty());
    }

    private void spread(Actor actor, Agreement agreement, Opened thread, FactKind kind) {
        Map<String, String> details =
                Map.of(
                        "clause", thread.clause().place().code().value(),
                        "instrument", thread.clause().place().instrument().name());
        Set<PartySide> sides = EnumSet.noneOf(PartySide.class);
        sides.addAll(Desk.eyesOn(agreement, thread.clause()));
        sides.retainAll(thread.remark().audience().sides());
        desk.record(actor, agreement, kind, seenBy(agreement, thread, sides), details);
        Set<OrganisationId> readers = new HashSet<>();
        sides.forEach(side -> readers.addAll(agreement.on(side)));
        readers.add(thread.remark().organisation());
        desk.tellOnly(actor, agreement, readers, NoticeKind.REMARK_WRITTEN, details);
    }

    /// The side of the one who opened the thread sees the fact too, unless others sit on it.
    private static Set<PartySide> seenBy(Agreement agreement, Opened thread, Set<PartySide> sides) {
        PartySide opener = thread.remark().side();
        Set<PartySide> eyes = EnumSet.noneOf(PartySide.class);
        eyes.addAll(sides);
        if (agreement.on(opener).size() == 1) {
            eyes.add(opener);
        }
        return eyes;
    }
}
