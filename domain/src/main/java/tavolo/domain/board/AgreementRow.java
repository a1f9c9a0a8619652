package tavolo.domain.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.library.RevisionKind;
import tavolo.domain.party.PartySide;

/// One line of the list of agreements.
///
/// @param unions the acronyms of the unions at the table
/// @param todo how many things each side has to do; a side with nothing has no entry
/// @param changes what it changes of another agreement; empty for one of its own
/// @param since since when somebody has something to do; the last change when nobody has
public record AgreementRow(
        AgreementId id,
        String number,
        String title,
        String provider,
        String client,
        List<String> unions,
        AgreementState state,
        Optional<RevisionKind> changes,
        int round,
        Map<PartySide, Integer> todo,
        Instant since,
        LocalDate startsOn,
        Instant changedAt) {

    public AgreementRow {
        unions = List.copyOf(unions);
        todo = Map.copyOf(todo);
    }

    /// Whether it corrects words of another agreement.
    public boolean isErrata() {
        return changes.filter(kind -> kind == RevisionKind.ERRATA).isPresent();
    }
}
