package tavolo.domain.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.party.PartySide;

/// One line of the list of agreements.
///
/// @param unions the acronyms of the unions at the table
/// @param todo how many things each side has to do; a side with nothing has no entry
/// @param since since when somebody has something to do; the last change when nobody has
public record AgreementRow(
        AgreementId id,
        String number,
        String title,
        String provider,
        String client,
        List<String> unions,
        AgreementState state,
        int round,
        Map<PartySide, Integer> todo,
        Instant since,
        LocalDate startsOn,
        Instant changedAt) {

    public AgreementRow {
        unions = List.copyOf(unions);
        todo = Map.copyOf(todo);
    }
}
