package tavolo.ui.agreement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import tavolo.domain.CalendarDays;
import tavolo.domain.board.AgreementRow;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.PartySide;
import tavolo.ui.language.Wording;
import tavolo.ui.side.SideMark;

/// The pieces from which a row and a card of the list are put together.
final class RowParts {

    private RowParts() {}

    /// The address of the agreement's table.
    static String address(AgreementRow row) {
        return "accordi/" + row.id();
    }

    /// The number as a link to the table.
    static Anchor number(AgreementRow row) {
        return link(row, row.number(), "agreement-number");
    }

    /// The title as a link to the table.
    static Anchor title(AgreementRow row) {
        Anchor link = link(row, row.title(), "agreement-title");
        link.getElement().setAttribute("tabindex", "-1").setAttribute("title", row.title());
        return link;
    }

    /// The parties on `side` with its mark.
    static Span party(AgreementRow row, PartySide side) {
        Span party = new Span(mark(side), new Span(names(row, side)));
        party.addClassName("agreement-party");
        party.getElement().setAttribute("title", names(row, side));
        return party;
    }

    /// Whose turn it is and for how many days; a dash when nobody has to move.
    static Span turn(AgreementRow row, Instant now, Component where) {
        Span turn = new Span();
        turn.addClassName("agreement-turn");
        if (row.todo().isEmpty()) {
            turn.add(new Span("–"));
            turn.getElement().setAttribute("title", where.getTranslation("layout.turn.nobody"));
            return turn;
        }
        Arrays.stream(PartySide.values())
                .filter(row.todo()::containsKey)
                .forEach(side -> turn.add(mark(side)));
        turn.add(new Span(where.getTranslation("view.agreements.days", days(row, now))));
        String who =
                Arrays.stream(PartySide.values())
                        .filter(row.todo()::containsKey)
                        .map(side -> Wording.of(side, where))
                        .collect(Collectors.joining(", "));
        Span spoken = new Span(" " + who);
        spoken.addClassName("for-readers-only");
        turn.add(spoken);
        turn.getElement().setAttribute("title", who);
        return turn;
    }

    /// The names of the parties on `side`.
    static String names(AgreementRow row, PartySide side) {
        return switch (side) {
            case PROVIDER -> row.provider();
            case CLIENT -> row.client();
            case UNION -> String.join(", ", row.unions());
        };
    }

    /// The sides whose names are worth a column: the others; one's own unions stay, as they may
    /// have others beside them.
    static boolean isShown(PartySide side, Optional<PartySide> own) {
        return side == PartySide.UNION || own.filter(side::equals).isEmpty();
    }

    private static long days(AgreementRow row, Instant now) {
        return Math.max(
                0, ChronoUnit.DAYS.between(CalendarDays.of(row.since()), CalendarDays.of(now)));
    }

    private static SideMark mark(PartySide side) {
        return SideMark.silent(OrganisationKind.valueOf(side.name()));
    }

    private static Anchor link(AgreementRow row, String words, String name) {
        Anchor link = new Anchor(address(row), words);
        link.getElement().setAttribute("router-link", true);
        link.addClassName(name);
        return link;
    }
}
