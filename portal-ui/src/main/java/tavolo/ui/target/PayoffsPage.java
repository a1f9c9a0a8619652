package tavolo.ui.target;

import java.util.List;
import java.util.Optional;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.board.ClauseLine;
import tavolo.domain.board.PayoffsView;
import tavolo.domain.board.ReadAgreements;
import tavolo.domain.board.RoomView;
import tavolo.domain.board.TableView;
import tavolo.domain.board.TargetsView;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.target.TargetValue;

/// All that the page on the worth of targets tells.
///
/// @param carrier the clause that carries it, as the person reads it
record PayoffsPage(
        TableView table, PayoffsView worth, List<TargetValue> targets, ClauseLine carrier) {

    /// Empty for those for whom there is no such page.
    static Optional<PayoffsPage> of(Actor actor, ReadAgreements read, TableView table) {
        return read.payoffs(actor, table.id()) instanceof Outcome.Done<PayoffsView>(var worth)
                        && read.targets(actor, table.id())
                                instanceof Outcome.Done<TargetsView>(var targets)
                        && !targets.revisions().isEmpty()
                ? targets.clauses().stream()
                        .filter(line ->
                                line.place().instrument() == InstrumentKind.COMMERCIAL_ADDENDUM)
                        .findFirst()
                        .map(line ->
                                new PayoffsPage(
                                        table,
                                        worth,
                                        targets.revisions().getFirst().values(),
                                        line))
                : Optional.empty();
    }

    /// Whether the form is offered. The use case decides anew.
    boolean mayPropose(Actor actor) {
        boolean isDraftable = table.state() == AgreementState.DRAFT || table.state().isNegotiable();
        return actor.may(Deed.REVISE_CLAUSE)
                && isDraftable
                && actor.side().filter(carrier.owners()::contains).isPresent()
                && isOpen();
    }

    /// Whether answers are offered. The use case decides anew.
    boolean mayAnswer(Actor actor, ReadAgreements read) {
        boolean isSealed =
                read.room(actor, table.id()) instanceof Outcome.Done<RoomView>(RoomView room)
                        && room.sealed();
        return actor.may(Deed.TAKE_POSITION)
                && table.state().isNegotiable()
                && !isSealed
                && worth.stands().newest().isPresent()
                && actor.side().filter(carrier.stakes()::contains).isPresent()
                && isOpen();
    }

    /// Whether the text that carries it is open.
    boolean isOpen() {
        return table.instrument(InstrumentKind.COMMERCIAL_ADDENDUM).isOpen();
    }
}
