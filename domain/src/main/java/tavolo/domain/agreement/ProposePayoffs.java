package tavolo.domain.agreement;

import java.util.Map;
import java.util.Optional;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.UseCase;
import tavolo.domain.audit.FactKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.party.PartySide;
import tavolo.domain.term.Payoffs;

/// The provider or the client proposes what the targets are worth: weights, bands, and one cap. The
/// clause on targets of the commercial addendum gets a new version with it, and no other clause
/// does: the unions neither read it nor learn that it changed. It does not begin the talks, which
/// every party would see.
@UseCase
public final class ProposePayoffs {

    private final Desk desk;

    public ProposePayoffs(Desk desk) {
        this.desk = desk;
    }

    /// Refused when the actor's side does not draft the clause, when another table came first, when
    /// nothing changes, when a row has no target, and when the weights do not make 100, bands
    /// contradict themselves or their target, or the cap is above that of the clause on penalties.
    ///
    /// @param basedOn the table that the drafter had before the eyes; empty if there was none
    /// @param reason may be empty in a draft only
    public Outcome<PayoffTableId> by(
            Actor actor,
            AgreementId id,
            Optional<PayoffTableId> basedOn,
            Payoffs content,
            String reason) {
        return desk.at(
                actor,
                Deed.REVISE_CLAUSE,
                id,
                agreement -> propose(actor, agreement, basedOn, content, reason.strip()));
    }

    private Outcome<PayoffTableId> propose(
            Actor actor,
            Agreement agreement,
            Optional<PayoffTableId> basedOn,
            Payoffs content,
            String reason) {
        PartySide side = actor.side().orElseThrow();
        Optional<Clause> found =
                PayoffPositions.carrier(agreement).filter(clause -> clause.isReadableBy(side));
        if (found.isEmpty()) {
            return Outcome.refused(new AgreementRefusal.NotFound());
        }
        Clause clause = found.get();
        PayoffStands before = PayoffPositions.stands(desk, agreement.id());
        Optional<Refusal> no =
                Revisions.refusal(agreement, clause, side)
                        .or(() -> stale(before, clause, basedOn))
                        .or(() -> worded(agreement, before, content, reason))
                        .or(() -> unfit(agreement, clause, content));
        if (no.isPresent()) {
            return Outcome.refused(no.get());
        }
        PayoffTable table =
                new PayoffTable(
                        new PayoffTableId(desk.ids().next()),
                        before.tables().size() + 1,
                        clause.targets().orElseThrow(),
                        side,
                        actor.person(),
                        reason,
                        content,
                        desk.clock().now());
        put(actor, agreement, clause, table);
        return Outcome.done(table.id());
    }

    private void put(Actor actor, Agreement agreement, Clause clause, PayoffTable table) {
        desk.agreements().add(agreement.id(), table);
        desk.record(
                actor,
                agreement,
                FactKind.PAYOFFS_PROPOSED,
                Desk.eyesOn(agreement, clause),
                Map.of(
                        "instrument", clause.place().instrument().name(),
                        "revision", Integer.toString(table.number()),
                        "reason", table.reason()));
        Revisions.ofMoney(desk)
                .put(
                        actor,
                        agreement,
                        clause,
                        desk.agreements().text(clause.latest()),
                        clause.targets(),
                        table.reason());
        new RowPositions(desk).repriced(agreement.id(), clause);
    }

    private static Optional<Refusal> stale(
            PayoffStands before, Clause clause, Optional<PayoffTableId> basedOn) {
        return before.newest().map(PayoffTable::id).equals(basedOn)
                ? Optional.empty()
                : Optional.of(Answerable.stale(clause));
    }

    private static Optional<Refusal> worded(
            Agreement agreement, PayoffStands before, Payoffs content, String reason) {
        if (before.content().equals(content)) {
            return Optional.of(new AgreementRefusal.NothingChanged());
        }
        if (agreement.state() != AgreementState.DRAFT && reason.isEmpty()) {
            return Optional.of(new AgreementRefusal.ReasonMissing());
        }
        return reason.length() > TakePosition.REASON_LIMIT
                ? Optional.of(new AgreementRefusal.TooLong(TakePosition.REASON_LIMIT))
                : Optional.empty();
    }

    private Optional<Refusal> unfit(Agreement agreement, Clause clause, Payoffs content) {
        return new PayoffCheck(desk)
                .refusal(
                        agreement,
                        content,
                        desk.agreements().targets(clause.targets().orElseThrow()).values());
    }
}
