package tavolo.ui.target;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tavolo.domain.board.TargetHistory;
import tavolo.domain.target.IndicatorFormula;
import tavolo.domain.term.Segment;
import tavolo.domain.term.TermChange;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.CardTable;

/// What differs between the targets of two days: a row per field that is not the same.
final class TargetComparison extends Composite<Div> {

    private final LocalDate earlier;
    private final LocalDate later;
    private final Instant known;

    TargetComparison(
            List<TargetHistory> histories, LocalDate earlier, LocalDate later, Instant known) {
        this.earlier = earlier;
        this.later = later;
        this.known = known;
        CardTable table =
                new CardTable(
                        getTranslation(
                                "view.target-story.compare.caption",
                                Kpis.day(earlier),
                                Kpis.day(later)),
                        column(getTranslation("view.target-story.column.target")),
                        column(getTranslation("view.target-story.column.field")),
                        column(Kpis.day(earlier)),
                        column(Kpis.day(later)));
        table.addClassNames("targets__table", "target-stories__table");
        histories.forEach(history ->
                history.difference(earlier, later, known)
                        .forEach(change -> add(table, history, change)));
        getContent().addClassName("targets__frame");
        if (table.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("view.target-story.compare.same")));
        } else {
            getContent().add(table);
        }
    }

    private static NativeTableHeaderCell column(String words) {
        return CardTable.column(new Span(words));
    }

    private void add(CardTable table, TargetHistory history, TermChange change) {
        Span name = new Span(Kpis.name(history.subject().kpi()));
        name.addClassName("targets__kpi");
        Span service = new Span(history.service());
        service.addClassName("targets__way");
        table.add(
                CardTable.name(name, service),
                CardTable.cell(
                        getTranslation("view.target-story.column.field"),
                        new Span(Wording.of(change.field(), this))),
                CardTable.cell(
                        Kpis.day(earlier), new Span(words(history, earlier).of(change.before()))),
                CardTable.cell(
                        Kpis.day(later), new Span(words(history, later).of(change.after()))));
    }

    /// Levels are shown in the unit of the formula of their own day.
    private TermWords words(TargetHistory history, LocalDate day) {
        Optional<Segment> there = history.on(day, known);
        IndicatorFormula formula =
                there.map(segment -> segment.version().terms().variant().formula())
                        .orElse(history.subject().kpi().formulas().getFirst());
        return new TermWords(formula, this);
    }
}
