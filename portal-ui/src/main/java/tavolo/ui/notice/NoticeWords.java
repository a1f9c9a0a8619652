package tavolo.ui.notice;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import tavolo.domain.board.NoticeLine;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.notice.NoticeKind;
import tavolo.ui.language.Dates;
import tavolo.ui.language.Wording;

/// How a notice is said and where it leads.
final class NoticeWords {

    private NoticeWords() {}

    /// One sentence, such as *C12: testo nuovo sul tavolo*.
    static String sentence(NoticeLine notice, Component where) {
        return where.getTranslation(
                "view.notices." + word(notice.kind()),
                notice.number(),
                notice.details().getOrDefault("clause", ""),
                instrument(notice, where),
                moment(notice));
    }

    /// Number and title of the agreement.
    static String place(NoticeLine notice) {
        return notice.number().isEmpty()
                ? notice.title()
                : notice.number() + " · " + notice.title();
    }

    /// The address of what the notice is about; empty for one without an agreement.
    static Optional<String> link(NoticeLine notice) {
        return notice.agreement().map(id -> "accordi/" + id + page(notice.kind()));
    }

    private static String page(NoticeKind kind) {
        return switch (kind) {
            case MEETING_CALLED, MEETING_CHANGED, MEETING_ANSWERED, MEETING_CANCELLED ->
                    "/incontri";
            case SIGNING_OPENED -> "/firma";
            case AGREEMENT_SIGNED, MINUTES_FIXED -> "/documenti";
            case AGREEMENT_FAILED, AGREEMENT_WITHDRAWN -> "/cronologia";
            case AGREEMENT_PROPOSED,
                    CLAUSE_REVISED,
                    CLAUSE_OBJECTED,
                    REMARK_WRITTEN,
                    INSTRUMENT_CLOSED,
                    SIGNATURE_REFUSED,
                    AGREEMENT_IN_FORCE ->
                    "";
        };
    }

    private static String instrument(NoticeLine notice, Component where) {
        String name = notice.details().getOrDefault("instrument", "");
        return Arrays.stream(InstrumentKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .map(kind -> Wording.of(kind, where))
                .orElse("");
    }

    private static String moment(NoticeLine notice) {
        return Optional.ofNullable(notice.details().get("startsAt"))
                .map(at -> Dates.moment(Instant.parse(at), Wording.language()))
                .orElse("");
    }

    private static String word(NoticeKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
