package tavolo.ui.notice;

import com.vaadin.flow.component.Component;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import tavolo.domain.board.NoticeLine;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.notice.NoticeKind;
import tavolo.domain.party.PartySide;
import tavolo.ui.language.Wording;

/// How a notice is said and where it leads.
public final class NoticeWords {

    private NoticeWords() {}

    /// One sentence, such as *C12: testo nuovo sul tavolo*.
    public static String sentence(NoticeLine notice, Component where) {
        return where.getTranslation(
                key(notice.kind()),
                notice.number(),
                notice.details().getOrDefault("clause", ""),
                instrument(notice, where),
                number(notice, "accepted"),
                number(notice, "proposed"),
                number(notice, "objected"),
                side(notice, where));
    }

    private static String side(NoticeLine notice, Component where) {
        String name = notice.details().getOrDefault("side", "");
        return Arrays.stream(PartySide.values())
                .filter(side -> side.name().equals(name))
                .findFirst()
                .map(side -> Wording.of(side, where))
                .orElse("");
    }

    private static int number(NoticeLine notice, String detail) {
        return Integer.parseInt(notice.details().getOrDefault(detail, "0"));
    }

    /// The key of the sentence; its parameters are the agreement's number, the clause and the
    /// instrument.
    static String key(NoticeKind kind) {
        return "view.notices." + word(kind);
    }

    /// Number and title of the agreement.
    static String place(NoticeLine notice) {
        return notice.number().isEmpty()
                ? notice.title()
                : notice.number() + " · " + notice.title();
    }

    /// The address of what the notice is about; empty for one without an agreement.
    static Optional<String> link(NoticeLine notice) {
        return notice.agreement().map(id -> address(id.toString(), notice.kind()));
    }

    /// The page of `agreement` on which one goes on after a notice of `kind`.
    static String address(String agreement, NoticeKind kind) {
        return "accordi/" + agreement + page(kind);
    }

    private static String page(NoticeKind kind) {
        return switch (kind) {
            case SIGNING_OPENED -> "/firma";
            case AGREEMENT_SIGNED -> "/documenti";
            case AGREEMENT_FAILED, AGREEMENT_WITHDRAWN -> "/cronologia";
            case AGREEMENT_PROPOSED,
                    CLAUSE_REVISED,
                    CLAUSE_OBJECTED,
                    ANSWERS_RELEASED,
                    ANSWERS_SEALED,
                    ANSWERS_UNSEALED,
                    REMARK_WRITTEN,
                    INSTRUMENT_CLOSED,
                    SIGNATURE_REFUSED,
                    AGREEMENT_IN_FORCE,
                    ANSWER_DUE ->
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

    private static String word(NoticeKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
