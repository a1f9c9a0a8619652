package tavolo.domain.board;

import java.util.List;
import java.util.Optional;
import tavolo.domain.party.Organisation;
import tavolo.domain.party.ProductionUnit;
import tavolo.domain.party.ServiceLine;

/// A service line for which an agreement could be opened, with the parties that follow from it.
///
/// @param coveredBy the number of an agreement that already covers it and is not over
/// @param unions those present in the unit, the largest share first
public record OpeningChoice(
        ServiceLine line,
        Organisation client,
        ProductionUnit unit,
        List<Organisation> unions,
        Optional<String> coveredBy) {

    public OpeningChoice {
        unions = List.copyOf(unions);
    }
}
