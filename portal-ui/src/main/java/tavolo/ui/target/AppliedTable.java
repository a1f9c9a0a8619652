package tavolo.ui.target;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import tavolo.domain.board.TargetHistory;
import tavolo.domain.board.TargetSource;
import tavolo.domain.term.Segment;
import tavolo.domain.term.TargetStatus;
import tavolo.domain.term.TargetTerms;
import tavolo.domain.term.TargetVersion;
import tavolo.ui.agreement.AgreementPage;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.CardTable;
import tavolo.ui.layout.StateChip;
import tavolo.ui.layout.Tone;

/// What applied on one day: a row per target, on the phone a card.
final class AppliedTable extends Composite<Div> {

    private final CardTable table;

    AppliedTable(String caption) {
        table =
                new CardTable(
                        caption,
                        column("view.target-story.column.target"),
                        column("view.target-story.column.value"),
                        column("view.target-story.column.days"),
                        column("view.target-story.column.status"),
                        column("view.target-story.column.agreement"));
        table.addClassNames("targets__table", "target-stories__table");
        getContent().addClassName("targets__frame");
        getContent().add(table);
    }

    /// Adds what applied on `day` by what was known at `known`.
    AppliedTable show(List<TargetHistory> histories, LocalDate day, Instant known) {
        histories.forEach(
                history -> history.on(day, known).ifPresent(segment -> add(history, segment)));
        return this;
    }

    /// Whether nothing applied.
    boolean isEmpty() {
        return table.isEmpty();
    }

    private void add(TargetHistory history, Segment segment) {
        TargetVersion version = segment.version();
        table.add(
                name(history, version.terms()),
                CardTable.cell(
                        getTranslation("view.target-story.column.value"), value(version.terms())),
                CardTable.cell(
                        getTranslation("view.target-story.column.days"),
                        new Span(Wording.of(segment.days(), this))),
                CardTable.cell(
                        getTranslation("view.target-story.column.status"), status(version.terms())),
                CardTable.cell(
                        getTranslation("view.target-story.column.agreement"),
                        source(history.sourceOf(version))));
    }

    private NativeTableHeaderCell column(String key) {
        return CardTable.column(new Span(getTranslation(key)));
    }

    private static NativeTableHeaderCell name(TargetHistory history, TargetTerms terms) {
        Span name = new Span(Kpis.name(history.subject().kpi()));
        name.addClassName("targets__kpi");
        Span service = new Span(history.service());
        service.addClassName("targets__way");
        Span formula = new Span(terms.variant().definition(Wording.textLanguage()));
        formula.addClassName("targets__formula");
        return CardTable.name(name, service, formula);
    }

    /// What was promised.
    static Span value(TargetTerms terms) {
        Span value = new Span(Kpis.show(terms.variant().formula(), terms.levels().value()));
        value.addClassNames("targets__value", "targets__value--agreed");
        return value;
    }

    /// How the target stands; one that is only observed says so.
    static Component status(TargetTerms terms) {
        return StateChip.of(
                terms.status(),
                terms.status() == TargetStatus.SUSPENDED ? Tone.CARE : Tone.NEUTRAL);
    }

    /// The way to the agreement from which it comes.
    static Anchor source(TargetSource source) {
        Anchor link = new Anchor(AgreementPage.TARGETS.of(source.agreement()), source.number());
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
