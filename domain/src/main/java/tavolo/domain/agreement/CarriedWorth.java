package tavolo.domain.agreement;

import tavolo.domain.party.Actor;
import tavolo.domain.party.PartySide;
import tavolo.domain.term.Payoffs;

/// What targets are worth goes on with them where an agreement takes them from another one of the
/// same provider and client: a text that says nothing of money would end bonuses and penalties
/// without a word.
final class CarriedWorth {

    private final Desk desk;

    CarriedWorth(Desk desk) {
        this.desk = desk;
    }

    /// Begins with what was agreed in `source`; with nothing where that was not agreed, or `next`
    /// has no clause that could carry it.
    void put(Actor actor, AgreementId source, Agreement next) {
        Payoffs worth =
                desk.agreements()
                        .findForSystem(source)
                        .flatMap(PayoffPositions::carrier)
                        .filter(Clause::isAgreed)
                        .map(_ -> PayoffPositions.stands(desk, source).content())
                        .orElse(Payoffs.NONE);
        PayoffPositions.carrier(next)
                .filter(_ -> !worth.isNone())
                .flatMap(Clause::targets)
                .ifPresent(targets ->
                        desk.agreements()
                                .add(
                                        next.id(),
                                        new PayoffTable(
                                                new PayoffTableId(desk.ids().next()),
                                                1,
                                                targets,
                                                PartySide.PROVIDER,
                                                actor.person(),
                                                "",
                                                worth,
                                                desk.clock().now())));
    }
}
