package tavolo.ui.target;

import java.util.List;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.board.ClauseLine;
import tavolo.domain.board.InstrumentLine;
import tavolo.domain.board.TableView;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;

/// Whether the form for other targets is offered at all. The use case decides anew.
final class Drafting {

    private Drafting() {}

    static boolean isOpenTo(Actor actor, TableView table) {
        boolean isNegotiable =
                table.state() == AgreementState.DRAFT || table.state().isNegotiable();
        List<ClauseLine> carrying =
                table.clauses().stream().filter(ClauseLine::carriesTargets).toList();
        return actor.may(Deed.REVISE_CLAUSE)
                && isNegotiable
                && !carrying.isEmpty()
                && carrying.stream().allMatch(line -> isDraftedBy(actor, line))
                && areOpen(table, carrying);
    }

    private static boolean isDraftedBy(Actor actor, ClauseLine line) {
        return actor.side().filter(line.owners()::contains).isPresent();
    }

    private static boolean areOpen(TableView table, List<ClauseLine> carrying) {
        return carrying.stream()
                .map(line -> table.instrument(line.place().instrument()))
                .allMatch(InstrumentLine::isOpen);
    }
}
