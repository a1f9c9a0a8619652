package tavolo.persistence.board;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tavolo.domain.CalendarDays;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.board.FoundKind;

/// A place where words were found.
///
/// @param instrument the kind of instrument of the clause; of an agreement none
record FoundPlace(
        long id,
        FoundKind kind,
        UUID agreement,
        UUID provider,
        UUID client,
        UUID subject,
        Instant writtenAt,
        AgreementState state,
        @Nullable UUID clause,
        @Nullable String instrument,
        @Nullable String code) {

    int year() {
        return writtenAt.atZone(CalendarDays.ITALY).getYear();
    }
}
