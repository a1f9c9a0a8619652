package tavolo.ui.search;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tavolo.domain.CalendarDays;
import tavolo.domain.board.SettledRow;
import tavolo.domain.library.ClauseDefinition;
import tavolo.domain.library.Language;
import tavolo.domain.library.ParameterDefinition;
import tavolo.ui.agreement.AgreementHead;
import tavolo.ui.agreement.AgreementPage;
import tavolo.ui.language.Dates;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.CardTable;
import tavolo.ui.layout.StateChip;
import tavolo.ui.layout.Tone;

/// A row for each agreement: who, when, in which state, whether the words are those of the model,
/// and a column for each value of the clause. What differs from the model is marked.
final class SettledTable extends Composite<Div> {

    private final ClauseDefinition clause;
    private final Language language = Wording.textLanguage();
    private final CardTable table;

    SettledTable(ClauseDefinition clause) {
        this.clause = clause;
        String caption = getTranslation("view.settled.caption");
        table = new CardTable(caption, columns());
        table.addClassName("settled__table");
        getContent().addClassName("settled__scroll");
        getContent()
                .getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", caption);
        getContent().add(table);
    }

    /// Whether no agreement is shown.
    boolean isEmpty() {
        return table.isEmpty();
    }

    /// Adds a row.
    void add(SettledRow row) {
        List<Component> cells = new ArrayList<>();
        cells.add(agreement(row));
        cells.add(cell("parties", new Span(row.provider()), new Span(row.client())));
        cells.add(
                cell(
                        "day",
                        new Span(Dates.day(CalendarDays.of(row.writtenAt()), Wording.language()))));
        cells.add(
                cell(
                        "state",
                        StateChip.of(row.state(), AgreementHead.toneOf(row.state())),
                        new Span(
                                getTranslation(
                                        row.closed()
                                                ? "view.settled.closed"
                                                : "view.settled.agreed"))));
        cells.add(cell("words", words(row)));
        clause.parameters().forEach(parameter -> cells.add(value(row, parameter)));
        table.add(cells.toArray(Component[]::new));
    }

    private NativeTableHeaderCell[] columns() {
        return Stream.concat(
                        Stream.of("agreement", "parties", "day", "state", "words")
                                .map(this::column),
                        clause.parameters().stream().map(each -> each.label().in(language)))
                .map(words -> CardTable.column(new Span(words)))
                .toArray(NativeTableHeaderCell[]::new);
    }

    private String column(String name) {
        return getTranslation("view.settled.column." + name);
    }

    private NativeTableCell cell(String column, Component... parts) {
        return CardTable.cell(column(column), parts);
    }

    private static NativeTableHeaderCell agreement(SettledRow row) {
        Anchor link =
                new Anchor(AgreementPage.TABLE.of(row.id()) + "?c=" + row.clause(), row.number());
        link.getElement().setAttribute("router-link", true);
        Span title = new Span(row.title());
        title.addClassName("muted");
        return CardTable.name(link, title);
    }

    private Component words(SettledRow row) {
        boolean same =
                row.text().words().in(language).strip().equals(clause.text().in(language).strip());
        return same
                ? new StateChip(getTranslation("view.settled.words.model"), Tone.NEUTRAL)
                : new StateChip(getTranslation("view.settled.words.other"), Tone.CARE);
    }

    private NativeTableCell value(SettledRow row, ParameterDefinition parameter) {
        NativeTableCell cell = CardTable.cell(parameter.label().in(language));
        String value = row.text().parameters().get(parameter.key());
        Span shown = new Span(value == null ? "–" : parameter.show(value, language));
        cell.add(shown);
        if (value != null && !value.equals(parameter.defaultValue())) {
            shown.addClassName("settled__other");
            shown.setTitle(
                    getTranslation(
                            "view.settled.model-value",
                            parameter.show(parameter.defaultValue(), language)));
            Span mark = new Span(getTranslation("view.settled.differs"));
            mark.addClassName("for-readers-only");
            cell.add(mark);
        }
        return cell;
    }
}
