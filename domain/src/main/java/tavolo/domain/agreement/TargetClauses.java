package tavolo.domain.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tavolo.domain.Refusal;
import tavolo.domain.party.Actor;
import tavolo.domain.party.PartySide;

/// Puts the clauses that carry the targets on the table again, with the words and values that they
/// have, because the targets or something else that is signed with them changed.
public final class TargetClauses {

    private final Desk desk;

    public TargetClauses(Desk desk) {
        this.desk = desk;
    }

    /// The clauses that carry the targets of `agreement`.
    public static List<Clause> of(Agreement agreement) {
        return agreement.clauses().filter(clause -> clause.targets().isPresent()).toList();
    }

    /// Why nothing may be put behind the targets: there are none, the actor's side does not draft
    /// them, or their texts are closed. Empty if it may.
    public static Optional<Refusal> refusal(Actor actor, Agreement agreement, String reason) {
        if (of(agreement).isEmpty()) {
            return Optional.of(new AgreementRefusal.NotFound());
        }
        Optional<Refusal> no = refusal(agreement, actor.side().orElseThrow());
        if (no.isPresent()) {
            return no;
        }
        return reason.length() > TakePosition.REASON_LIMIT
                ? Optional.of(new AgreementRefusal.TooLong(TakePosition.REASON_LIMIT))
                : Optional.empty();
    }

    /// Why `side` may not put a new version of one of them on the table; empty if it may.
    static Optional<Refusal> refusal(Agreement agreement, PartySide side) {
        return of(agreement).stream()
                .flatMap(clause -> Revisions.refusal(agreement, clause, side).stream())
                .findFirst();
    }

    /// Puts a new version of each on the table, with the targets that it has; the acceptances of
    /// the others fall. To be called from within [Desk#at], once nothing is refused.
    ///
    /// @param reason why, as it stands in the history of each clause
    public List<Renewed> renew(Actor actor, Agreement agreement, String reason) {
        return renew(actor, agreement, Clause::targets, reason);
    }

    /// The same with other targets.
    ///
    /// @param targets those of the new version of a clause
    List<Renewed> renew(
            Actor actor,
            Agreement agreement,
            Function<Clause, Optional<TargetRevisionId>> targets,
            String reason) {
        Revisions revisions = new Revisions(desk);
        List<Renewed> renewed = new ArrayList<>();
        Agreement present = agreement;
        for (Clause clause : of(agreement)) {
            Revised revised =
                    revisions.put(
                            actor,
                            present,
                            clause,
                            desk.agreements().text(clause.latest()),
                            targets.apply(clause),
                            reason);
            renewed.add(new Renewed(clause.id(), revised.number()));
            present = desk.agreements().findForSystem(agreement.id()).orElseThrow();
        }
        return List.copyOf(renewed);
    }

    /// A clause and the number of its new version.
    public record Renewed(ClauseId clause, int version) {}
}
