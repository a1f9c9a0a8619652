package tavolo.ui.notice;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import tavolo.domain.board.NoticeLine;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.notice.NoticeKind;
import tavolo.domain.party.PartySide;
import tavolo.ui.language.Dates;
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
                side(notice, where),
                moment(notice));
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

    private static String key(NoticeKind kind) {
        return "view.notices." + word(kind);
    }

    /// The key of a sentence that needs no more than the agreement's number, the clause and the
    /// instrument, for those who are told no more.
    static String plainKey(NoticeKind kind) {
        return switch (kind) {
            case ANSWERS_RELEASED -> "view.notices.answers-released.plain";
            case TARGETS_ANSWERED -> "view.notices.targets-answered.plain";
            case MEETING_CALLED -> "view.notices.meeting-called.plain";
            case MEETING_CHANGED -> "view.notices.meeting-changed.plain";
            case MEETING_ANSWERED -> "view.notices.meeting-answered.plain";
            case MEETING_CANCELLED -> "view.notices.meeting-cancelled.plain";
            case MINUTES_FIXED -> "view.notices.minutes-fixed.plain";
            case AGREEMENT_PROPOSED,
                    CLAUSE_REVISED,
                    CLAUSE_OBJECTED,
                    PAYOFFS_ANSWERED,
                    ANSWERS_SEALED,
                    ANSWERS_UNSEALED,
                    REMARK_WRITTEN,
                    MENTIONED,
                    CLAUSE_ASSESSED,
                    STUDY_KEPT,
                    INSTRUMENT_CLOSED,
                    SIGNING_OPENED,
                    SIGNING_DEADLINE_SET,
                    SIGNATURE_LEVEL_CHANGED,
                    SIGNING_ORDER_SET,
                    SIGNING_TURN,
                    SIGNING_DUE,
                    SIGNING_LAPSED,
                    SIGNATURE_REFUSED,
                    AGREEMENT_SIGNED,
                    ADHESION_GIVEN,
                    AGREEMENT_IN_FORCE,
                    AGREEMENT_WITHDRAWN,
                    AGREEMENT_FAILED,
                    EXCLUSION_CLAIMED,
                    EXCLUSION_ANSWERED,
                    ANSWER_DUE ->
                    key(kind);
        };
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
            case MEETING_CALLED, MEETING_CHANGED, MEETING_ANSWERED, MEETING_CANCELLED ->
                    "/incontri";
            case SIGNING_OPENED,
                    SIGNING_DEADLINE_SET,
                    SIGNATURE_LEVEL_CHANGED,
                    SIGNING_ORDER_SET,
                    SIGNING_TURN,
                    SIGNING_DUE ->
                    "/firma";
            case AGREEMENT_SIGNED, ADHESION_GIVEN, MINUTES_FIXED -> "/documenti";
            case STUDY_KEPT -> "/obiettivi/fattibilita";
            case TARGETS_ANSWERED -> "/obiettivi";
            case PAYOFFS_ANSWERED -> "/obiettivi/effetti";
            case EXCLUSION_CLAIMED, EXCLUSION_ANSWERED -> "/obiettivi/misurato";
            case AGREEMENT_FAILED, AGREEMENT_WITHDRAWN -> "/cronologia";
            case AGREEMENT_PROPOSED,
                    CLAUSE_REVISED,
                    CLAUSE_OBJECTED,
                    ANSWERS_RELEASED,
                    ANSWERS_SEALED,
                    ANSWERS_UNSEALED,
                    REMARK_WRITTEN,
                    MENTIONED,
                    CLAUSE_ASSESSED,
                    INSTRUMENT_CLOSED,
                    SIGNATURE_REFUSED,
                    SIGNING_LAPSED,
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

    private static String moment(NoticeLine notice) {
        return Optional.ofNullable(notice.details().get("startsAt"))
                .map(at -> Dates.moment(Instant.parse(at), Wording.language()))
                .orElse("");
    }

    private static String word(NoticeKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
