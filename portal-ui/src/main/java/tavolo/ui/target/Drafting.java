package tavolo.ui.target;

import java.util.Set;
import java.util.stream.Collectors;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.board.ClauseLine;
import tavolo.domain.board.InstrumentLine;
import tavolo.domain.board.TableView;
import tavolo.domain.board.TargetsView;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;

/// Whether the form for other targets is offered at all. The use case decides anew.
final class Drafting {

    private Drafting() {}

    static boolean isOpenTo(Actor actor, TableView table, TargetsView targets) {
        boolean isNegotiable =
                table.state() == AgreementState.DRAFT || table.state().isNegotiable();
        return actor.may(Deed.REVISE_CLAUSE)
                && isNegotiable
                && !targets.clauses().isEmpty()
                && targets.clauses().stream().allMatch(line -> isDraftedBy(actor, line))
                && areOpen(table, targets);
    }

    private static boolean isDraftedBy(Actor actor, ClauseLine line) {
        return actor.side().filter(line.owners()::contains).isPresent();
    }

    private static boolean areOpen(TableView table, TargetsView targets) {
        Set<InstrumentKind> carrying =
                targets.clauses().stream()
                        .map(line -> line.place().instrument())
                        .collect(Collectors.toSet());
        return table.instruments().stream()
                .filter(instrument -> carrying.contains(instrument.kind()))
                .allMatch(InstrumentLine::isOpen);
    }
}
