package tavolo.domain.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.library.Language;

/// The table of one agreement as one side may see it.
///
/// @param clauses those that the side may read, in reading order within each instrument
/// @param cities the cities of the production units concerned
/// @param headcount people on the service lines covered
public record TableView(
        AgreementId id,
        String number,
        String title,
        AgreementState state,
        int round,
        Language binding,
        LocalDate startsOn,
        Optional<LocalDate> endsOn,
        List<PartyName> parties,
        List<TurnLine> turns,
        List<InstrumentLine> instruments,
        List<ClauseLine> clauses,
        List<String> cities,
        int headcount,
        int remote) {

    public TableView {
        parties = List.copyOf(parties);
        turns = List.copyOf(turns);
        instruments = List.copyOf(instruments);
        clauses = List.copyOf(clauses);
        cities = List.copyOf(cities);
    }
}
