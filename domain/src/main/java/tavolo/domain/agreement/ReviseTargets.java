package tavolo.domain.agreement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.UseCase;
import tavolo.domain.audit.FactKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.party.PartySide;
import tavolo.domain.target.Indicator;
import tavolo.domain.target.TargetValue;

/// A drafter puts another table of targets on the table. Every clause that carries the targets, in
/// the commercial addendum and in the protocol, gets a new version with it, so that all who have a
/// stake look again at the same values.
@UseCase
public final class ReviseTargets {

    private final Desk desk;
    private final AgreedTargets targets;

    public ReviseTargets(Desk desk, AgreedTargets targets) {
        this.desk = desk;
        this.targets = targets;
    }

    /// Refused when the actor's side does not draft the clauses on targets, when another table came
    /// first, when an indicator stands twice, or when a row could never apply as it stands: against
    /// itself, against a standard, or after the end of the agreement.
    ///
    /// @param basedOn the table that the drafter had before the eyes
    public Outcome<TargetRevisionId> by(
            Actor actor,
            AgreementId id,
            TargetRevisionId basedOn,
            List<TargetValue> values,
            String reason) {
        return desk.at(
                actor,
                Deed.REVISE_CLAUSE,
                id,
                agreement -> revise(actor, agreement, basedOn, values, reason.strip()));
    }

    private Outcome<TargetRevisionId> revise(
            Actor actor,
            Agreement agreement,
            TargetRevisionId basedOn,
            List<TargetValue> values,
            String reason) {
        PartySide side = actor.side().orElseThrow();
        List<Clause> carriers = TargetClauses.of(agreement);
        Optional<Refusal> no = refusal(agreement, carriers, side, basedOn, values, reason);
        if (no.isPresent()) {
            return Outcome.refused(no.get());
        }
        TargetRevision before = desk.agreements().targets(basedOn);
        if (before.values().equals(values)) {
            return Outcome.refused(new AgreementRefusal.NothingChanged());
        }
        TargetRevision revision =
                new TargetRevision(
                        new TargetRevisionId(desk.ids().next()),
                        before.number() + 1,
                        side,
                        actor.person(),
                        reason,
                        values,
                        desk.clock().now());
        desk.agreements().add(agreement.id(), revision);
        desk.record(
                actor,
                agreement,
                FactKind.TARGETS_REVISED,
                Desk.eyesOn(agreement),
                Map.of("revision", Integer.toString(revision.number()), "reason", reason));
        new TargetClauses(desk)
                .renew(actor, agreement, _ -> Optional.of(revision.id()), revision.reason());
        return Outcome.done(revision.id());
    }

    private Optional<Refusal> refusal(
            Agreement agreement,
            List<Clause> carriers,
            PartySide side,
            TargetRevisionId basedOn,
            List<TargetValue> values,
            String reason) {
        Optional<Refusal> no = TargetClauses.refusal(agreement, side);
        if (no.isPresent()) {
            return no;
        }
        Optional<Clause> newer =
                carriers.stream()
                        .filter(c -> !c.targets().equals(Optional.of(basedOn)))
                        .filter(c -> c.isReadableBy(side))
                        .findFirst();
        if (newer.isPresent() || carriers.isEmpty()) {
            return Optional.of(
                    newer.<Refusal>map(Answerable::stale)
                            .orElseGet(AgreementRefusal.NotFound::new));
        }
        if (agreement.state() != AgreementState.DRAFT && reason.isEmpty()) {
            return Optional.of(new AgreementRefusal.ReasonMissing());
        }
        if (reason.length() > TakePosition.REASON_LIMIT) {
            return Optional.of(new AgreementRefusal.TooLong(TakePosition.REASON_LIMIT));
        }
        return twice(values).or(() -> lost(values)).or(() -> targets.refusal(agreement, values));
    }

    /// A row whose origin is not in the table, or whose origins lead back to it.
    private static Optional<Refusal> lost(List<TargetValue> values) {
        for (TargetValue value : values) {
            TargetValue at = value;
            for (int steps = 0; at.origin().isPresent(); steps++) {
                Optional<TargetValue> next = TableChange.row(values, at.origin().get().from());
                if (next.isEmpty() || steps > values.size()) {
                    return Optional.of(new AgreementRefusal.OriginUnfit(value.kpi()));
                }
                at = next.get();
            }
        }
        return Optional.empty();
    }

    private static Optional<Refusal> twice(List<TargetValue> values) {
        Set<Indicator> seen = new HashSet<>();
        List<String> repeated = new ArrayList<>();
        values.stream()
                .filter(value -> !seen.add(value.kpi()))
                .forEach(value -> repeated.add(value.kpi().name()));
        return repeated.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new AgreementRefusal.InvalidValues(Map.of(repeated.getFirst(), "TWICE")));
    }
}
