package tavolo.domain.notice;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tavolo.domain.library.ClauseCode;
import tavolo.domain.library.InstrumentKind;

/// What a mail tells of a notice: codes and names that everybody at the table knows, and nothing
/// else. There is no field in which a text, a reason, a comment or an amount could travel.
///
/// @param agreement the agreement it is about; empty for a notice without one
/// @param number its number, empty string without one
/// @param title service and city, empty string without an agreement
public record News(
        NoticeKind kind,
        Optional<UUID> agreement,
        String number,
        String title,
        Optional<ClauseCode> clause,
        Optional<InstrumentKind> instrument) {

    private static final String CONTROLS = "\\p{Cntrl}+";

    public News {
        number = number.replaceAll(CONTROLS, " ");
        title = title.replaceAll(CONTROLS, " ");
    }

    /// The news of a notice with `details`, of which only codes of clauses and kinds of instrument
    /// are taken over.
    public static News of(
            NoticeKind kind,
            Optional<UUID> agreement,
            String number,
            String title,
            Map<String, String> details) {
        return new News(
                kind,
                agreement,
                number,
                title,
                clause(details.getOrDefault("clause", "")),
                instrument(details.getOrDefault("instrument", "")));
    }

    private static Optional<ClauseCode> clause(String written) {
        return ClauseCode.isOne(written) ? Optional.of(new ClauseCode(written)) : Optional.empty();
    }

    private static Optional<InstrumentKind> instrument(String written) {
        return Arrays.stream(InstrumentKind.values())
                .filter(kind -> kind.name().equals(written))
                .findFirst();
    }
}
