package tavolo.domain.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.UseCase;
import tavolo.domain.audit.FactKind;
import tavolo.domain.notice.NoticeKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.party.PartySide;

/// An organisation accepts the version of a clause that it has read, with a noted reserve if it
/// wants, or objects to it with a reason. Each union of a table speaks for itself; their side has
/// accepted when one of them has and none objects, and only its author takes an objection back.
@UseCase
public final class TakePosition {

    /// The most characters of a reason.
    public static final int REASON_LIMIT = 2000;

    private final Desk desk;

    public TakePosition(Desk desk) {
        this.desk = desk;
    }

    /// Accepts `version`. The value is whether the clause is agreed by everyone now.
    public Outcome<Boolean> accept(Actor actor, AgreementId id, ClauseVersionId version) {
        return desk.at(
                actor,
                Deed.TAKE_POSITION,
                id,
                agreement -> take(actor, agreement, version, Stand.ACCEPTED, ""));
    }

    /// Accepts every one of `versions`, or none: when one of them cannot be accepted, the refusal
    /// says why and nothing has happened. The value is how many were accepted. Each clause has its
    /// own fact, as if it had been accepted alone.
    public Outcome<Integer> acceptAll(Actor actor, AgreementId id, List<ClauseVersionId> versions) {
        if (versions.isEmpty()) {
            return Outcome.refused(new AgreementRefusal.ClausesMissing());
        }
        return desk.at(
                actor,
                Deed.TAKE_POSITION,
                id,
                agreement -> takeAll(actor, agreement, Set.copyOf(versions)));
    }

    private Outcome<Integer> takeAll(
            Actor actor, Agreement agreement, Set<ClauseVersionId> versions) {
        PartySide side = actor.side().orElseThrow();
        List<Clause> clauses = new ArrayList<>();
        for (ClauseVersionId version : versions) {
            switch (new Answerable(desk.agreements()).clause(agreement, side, version)) {
                case Outcome.Done<Clause>(Clause clause) -> clauses.add(clause);
                case Outcome.Refused<Clause>(Refusal why) -> {
                    return Outcome.refused(why);
                }
            }
        }
        clauses.sort(Comparator.comparing(Clause::place));
        begin(actor, agreement, side);
        clauses.forEach(clause -> say(actor, agreement, clause, Stand.ACCEPTED, ""));
        return Outcome.done(clauses.size());
    }

    /// Accepts `version` with a noted `reserve`, which must not be blank: it does not keep the
    /// clause from being agreed, and is printed below the clause with its author.
    public Outcome<Boolean> acceptWithReserve(
            Actor actor, AgreementId id, ClauseVersionId version, String reserve) {
        return withReason(actor, id, version, Stand.ACCEPTED, reserve);
    }

    /// Objects to `version` for `reason`, which must not be blank. The value is always false: the
    /// clause is not agreed.
    public Outcome<Boolean> object(
            Actor actor, AgreementId id, ClauseVersionId version, String reason) {
        return withReason(actor, id, version, Stand.OBJECTED, reason);
    }

    private Outcome<Boolean> withReason(
            Actor actor, AgreementId id, ClauseVersionId version, Stand stand, String reason) {
        String why = reason.strip();
        Optional<Refusal> no = refusal(why);
        if (no.isPresent()) {
            return Outcome.refused(no.get());
        }
        return desk.at(
                actor,
                Deed.TAKE_POSITION,
                id,
                agreement -> take(actor, agreement, version, stand, why));
    }

    /// Why `reason`, without blanks around it, cannot be one; empty if it can.
    static Optional<Refusal> refusal(String reason) {
        if (reason.isEmpty()) {
            return Optional.of(new AgreementRefusal.ReasonMissing());
        }
        return reason.length() > REASON_LIMIT
                ? Optional.of(new AgreementRefusal.TooLong(REASON_LIMIT))
                : Optional.empty();
    }

    private Outcome<Boolean> take(
            Actor actor, Agreement agreement, ClauseVersionId version, Stand stand, String why) {
        PartySide side = actor.side().orElseThrow();
        return new Answerable(desk.agreements())
                .clause(agreement, side, version)
                .then(clause -> {
                    begin(actor, agreement, side);
                    Position position = say(actor, agreement, clause, stand, why);
                    return Outcome.done(clause.with(position).isAgreed());
                });
    }

    Position say(Actor actor, Agreement agreement, Clause clause, Stand stand, String why) {
        Position position =
                new Position(
                        actor.side().orElseThrow(),
                        stand,
                        why,
                        actor.organisation(),
                        actor.person(),
                        desk.clock().now());
        desk.agreements().take(agreement.id(), clause.latest(), position);
        if (stand == Stand.ACCEPTED && clause.targets().isPresent()) {
            new RowPositions(desk).accepted(actor, agreement.id(), clause);
        }
        tellOthers(actor, agreement, clause, stand, why);
        return position;
    }

    /// The first answer of another side than the provider begins the talks.
    void begin(Actor actor, Agreement agreement, PartySide side) {
        if (agreement.stage() instanceof Stage.Proposed proposed && side != PartySide.PROVIDER) {
            desk.move(actor, agreement, proposed.answer(), FactKind.NEGOTIATION_BEGUN, Map.of());
        }
    }

    private void tellOthers(
            Actor actor, Agreement agreement, Clause clause, Stand stand, String why) {
        Set<PartySide> eyes = Desk.eyesOn(agreement, clause);
        boolean accepted = stand.agrees();
        desk.record(
                actor,
                agreement,
                accepted ? FactKind.CLAUSE_ACCEPTED : FactKind.CLAUSE_OBJECTED,
                eyes,
                Map.of(
                        "clause", clause.place().code().value(),
                        "instrument", clause.place().instrument().name(),
                        "version", Integer.toString(clause.number()),
                        "reason", why));
        if (!accepted) {
            Set<PartySide> others = EnumSet.copyOf(eyes);
            others.retainAll(clause.stakes());
            desk.tell(
                    actor,
                    agreement,
                    others,
                    NoticeKind.CLAUSE_OBJECTED,
                    Map.of("clause", clause.place().code().value()));
        }
    }
}
