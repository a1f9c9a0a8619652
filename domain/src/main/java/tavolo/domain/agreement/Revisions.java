package tavolo.domain.agreement;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tavolo.domain.Refusal;
import tavolo.domain.audit.FactKind;
import tavolo.domain.notice.NoticeKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PartySide;

/// What revising a clause and revising the targets have in common.
final class Revisions {

    private final Desk desk;
    private final boolean isOfMoney;

    Revisions(Desk desk) {
        this(desk, false);
    }

    private Revisions(Desk desk, boolean isOfMoney) {
        this.desk = desk;
        this.isOfMoney = isOfMoney;
    }

    /// For new versions that differ by nothing but what the targets are worth. They say nothing of
    /// the targets themselves and begin no talks, for both would be told to the unions.
    static Revisions ofMoney(Desk desk) {
        return new Revisions(desk, true);
    }

    static Optional<Refusal> refusal(Agreement agreement, Clause clause, PartySide side) {
        if (!clause.isDraftedBy(side)) {
            return Optional.of(new AgreementRefusal.NotTheDrafter(clause.owners()));
        }
        if (agreement.state() != AgreementState.DRAFT && !agreement.state().isNegotiable()) {
            return Optional.of(new AgreementRefusal.WrongState(agreement.state()));
        }
        if (!agreement.holding(clause).isOpen()) {
            return Optional.of(new AgreementRefusal.InstrumentClosed());
        }
        return Optional.empty();
    }

    Revised put(
            Actor actor,
            Agreement agreement,
            Clause clause,
            ClauseText text,
            Optional<TargetRevisionId> targets,
            String reason) {
        PartySide side = actor.side().orElseThrow();
        ClauseVersionId id = new ClauseVersionId(desk.ids().next());
        int number = clause.number() + 1;
        ClauseDraft draft =
                new ClauseDraft(
                        id,
                        clause.id(),
                        number,
                        text,
                        side,
                        actor.person(),
                        reason,
                        targets,
                        desk.clock().now());
        boolean isSameText = text.equals(desk.agreements().text(clause.latest()));
        desk.agreements().add(agreement.id(), draft);
        desk.agreements().take(agreement.id(), id, proposed(actor, side));
        agreeAuthors(agreement, clause, id, text);
        if (isOfMoney) {
            new RowPositions(desk).priced(agreement.id(), clause);
        } else if (targets.isPresent()) {
            new RowPositions(desk).renewed(agreement.id(), clause, isSameText);
        }
        Set<PartySide> lost = clause.acceptancesLostBy(actor.organisation());
        tellOthers(actor, agreement, clause, draft, lost);
        if (!isOfMoney) {
            new TakePosition(desk).begin(actor, agreement, side);
        }
        return new Revised(id, number, lost);
    }

    /// Whoever countered the version before with these very words has agreed to the new one.
    private void agreeAuthors(
            Agreement agreement, Clause before, ClauseVersionId next, ClauseText text) {
        Map<OrganisationId, ClauseText> counters = desk.agreements().counters(before.latest());
        before.positions().stream()
                .filter(position -> text.equals(counters.get(position.organisation())))
                .forEach(position ->
                        desk.agreements().take(agreement.id(), next, position.on(Stand.PROPOSED)));
    }

    /// Puts a counter-proposal beside the version on the table.
    void counter(Actor actor, Agreement agreement, Clause clause, ClauseText text, String reason) {
        Position position =
                new Position(
                        actor.side().orElseThrow(),
                        Stand.COUNTERED,
                        reason,
                        actor.organisation(),
                        actor.person(),
                        desk.clock().now());
        desk.agreements().counter(agreement.id(), clause.latest(), position, text);
        desk.record(
                actor,
                agreement,
                FactKind.CLAUSE_COUNTERED,
                Desk.eyesOn(agreement, clause),
                Map.of(
                        "clause", clause.place().code().value(),
                        "instrument", clause.place().instrument().name(),
                        "version", Integer.toString(clause.number()),
                        "reason", reason));
    }

    private Position proposed(Actor actor, PartySide side) {
        return new Position(
                side, Stand.PROPOSED, "", actor.organisation(), actor.person(), desk.clock().now());
    }

    private void tellOthers(
            Actor actor,
            Agreement agreement,
            Clause clause,
            ClauseDraft draft,
            Set<PartySide> lost) {
        Set<PartySide> eyes = Desk.eyesOn(agreement, clause);
        String fallen = lost.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        desk.record(
                actor,
                agreement,
                FactKind.CLAUSE_REVISED,
                eyes,
                Map.of(
                        "clause", clause.place().code().value(),
                        "instrument", clause.place().instrument().name(),
                        "version", Integer.toString(draft.number()),
                        "lost", fallen,
                        "reason", draft.reason()));
        Set<PartySide> others = EnumSet.noneOf(PartySide.class);
        others.addAll(eyes);
        others.retainAll(clause.stakes());
        if (agreement.state() != AgreementState.DRAFT) {
            desk.tell(
                    actor,
                    agreement,
                    others,
                    NoticeKind.CLAUSE_REVISED,
                    Map.of("clause", clause.place().code().value(), "lost", fallen));
        }
    }
}
