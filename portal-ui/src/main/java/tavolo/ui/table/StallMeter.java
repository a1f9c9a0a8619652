package tavolo.ui.table;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import tavolo.domain.CalendarDays;
import tavolo.domain.board.ClauseLine;
import tavolo.domain.board.TableView;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.PartySide;
import tavolo.ui.agreement.AgreementPage;
import tavolo.ui.language.Dates;
import tavolo.ui.language.Wording;
import tavolo.ui.side.SideMark;

/// How long the table has waited for whom: one line with the days of each side, and behind it since
/// when it is whose turn and which clauses wait the longest.
final class StallMeter extends Composite<Div> {

    private static final int MOST_CLAUSES = 3;

    StallMeter() {
        getContent().addClassName("stall-meter");
    }

    /// Shows the days of `table` up to `now` of the business clock; nothing while nobody ever had a
    /// turn.
    void show(TableView table, Instant now) {
        getContent().removeAll();
        if (table.ledger().periods().isEmpty()) {
            return;
        }
        UnorderedList sides = new UnorderedList();
        sides.addClassName("stall-meter__sides");
        Stream.of(PartySide.values()).forEach(side -> sides.add(side(table, side, now)));
        Details details = new Details(summary(table, now), sides);
        details.addClassName("stall-meter__details");
        details.add(new Paragraph(getTranslation("view.table.stall.help")));
        getContent().add(details);
    }

    private Span summary(TableView table, Instant now) {
        Span line = new Span(new Span(getTranslation("view.table.stall.title")));
        line.addClassName("stall-meter__summary");
        for (PartySide side : PartySide.values()) {
            Span days = new Span(mark(side), new Span(days(table.ledger().days(side, now))));
            days.getElement()
                    .setAttribute("role", "img")
                    .setAttribute(
                            "aria-label",
                            Wording.of(side, this) + ": " + days(table.ledger().days(side, now)));
            days.addClassName("stall-meter__days");
            line.add(days);
        }
        return line;
    }

    private ListItem side(TableView table, PartySide side, Instant now) {
        Span name = new Span(mark(side), new Span(Wording.of(side, this)));
        name.addClassName("stall-meter__name");
        Div words = new Div();
        table.ledger()
                .since(side)
                .ifPresent(since ->
                        words.add(
                                new Paragraph(
                                        getTranslation(
                                                "view.table.stall.turn",
                                                Dates.day(CalendarDays.of(since), getLocale()),
                                                days(CalendarDays.between(since, now))))));
        words.add(
                new Paragraph(
                        getTranslation(
                                "view.table.stall.total", days(table.ledger().days(side, now)))));
        List<ClauseLine> longest = table.waitingFor(side).stream().limit(MOST_CLAUSES).toList();
        if (!longest.isEmpty()) {
            words.add(clauses(table, side, longest, now));
        }
        return new ListItem(name, words);
    }

    private Paragraph clauses(
            TableView table, PartySide side, List<ClauseLine> longest, Instant now) {
        Paragraph line = new Paragraph(getTranslation("view.table.stall.longest"));
        line.addClassName("stall-meter__clauses");
        for (ClauseLine clause : longest) {
            Anchor link =
                    new Anchor(
                            AgreementPage.TABLE.of(table.id()) + "?c=" + clause.id(),
                            clause.place().code().value());
            long days = CalendarDays.between(clause.since(side).orElseThrow(), now);
            line.add(new Span(link, new Span(" (" + days(days) + ")")));
        }
        return line;
    }

    private String days(long days) {
        return getTranslation("view.table.stall.days", days);
    }

    private static SideMark mark(PartySide side) {
        return SideMark.silent(OrganisationKind.valueOf(side.name()));
    }
}
