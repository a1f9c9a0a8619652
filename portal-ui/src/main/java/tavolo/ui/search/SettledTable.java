package tavolo.ui.search;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;
import tavolo.domain.board.SettledRow;
import tavolo.domain.library.ClauseDefinition;
import tavolo.domain.library.Language;
import tavolo.domain.library.ParameterDefinition;
import tavolo.ui.agreement.AgreementHead;
import tavolo.ui.agreement.AgreementPage;
import tavolo.ui.language.Dates;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.StateChip;
import tavolo.ui.layout.Tone;

/// A row for each agreement: who, when, in which state, whether the words are those of the model,
/// and a column for each value of the clause. What differs from the model is marked.
final class SettledTable extends Composite<Div> {

    private final ClauseDefinition clause;
    private final Language language = Wording.textLanguage();
    private final NativeTableBody body;

    SettledTable(ClauseDefinition clause) {
        this.clause = clause;
        NativeTable table = new NativeTable();
        table.addClassName("settled__table");
        table.setCaptionText(getTranslation("view.settled.caption"));
        role(table, "table");
        role(table.getHead(), "rowgroup");
        table.getHead().add(head());
        body = table.addBody();
        role(body, "rowgroup");
        getContent().addClassName("settled__scroll");
        getContent().getElement().setAttribute("tabindex", "0");
        getContent().getElement().setAttribute("role", "region");
        getContent()
                .getElement()
                .setAttribute("aria-label", getTranslation("view.settled.caption"));
        getContent().add(table);
    }

    /// Whether no agreement is shown.
    boolean isEmpty() {
        return body.getComponentCount() == 0;
    }

    /// Adds a row.
    void add(SettledRow row) {
        NativeTableRow line = new NativeTableRow();
        role(line, "row");
        line.add(agreement(row));
        line.add(cell(column("parties"), new Span(row.provider()), new Span(row.client())));
        line.add(
                cell(
                        column("day"),
                        new Span(Dates.day(Dates.dayOf(row.writtenAt()), Wording.language()))));
        line.add(
                cell(
                        column("state"),
                        StateChip.of(row.state(), AgreementHead.toneOf(row.state())),
                        new Span(
                                getTranslation(
                                        row.closed()
                                                ? "view.settled.closed"
                                                : "view.settled.agreed"))));
        line.add(cell(column("words"), words(row)));
        clause.parameters().forEach(parameter -> line.add(value(row, parameter)));
        body.add(line);
    }

    private NativeTableRow head() {
        NativeTableRow head = new NativeTableRow();
        role(head, "row");
        Stream.of("agreement", "parties", "day", "state", "words")
                .forEach(name -> head.add(header(column(name))));
        clause.parameters().forEach(each -> head.add(header(each.label().in(language))));
        return head;
    }

    private String column(String name) {
        return getTranslation("view.settled.column." + name);
    }

    private static NativeTableHeaderCell header(String words) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell();
        cell.setText(words);
        cell.getElement().setAttribute("scope", "col").setAttribute("role", "columnheader");
        return cell;
    }

    private static NativeTableHeaderCell agreement(SettledRow row) {
        Anchor link =
                new Anchor(AgreementPage.TABLE.of(row.id()) + "?c=" + row.clause(), row.number());
        link.getElement().setAttribute("router-link", true);
        Span title = new Span(row.title());
        title.addClassName("muted");
        NativeTableHeaderCell cell = new NativeTableHeaderCell();
        cell.add(link, title);
        cell.getElement().setAttribute("scope", "row").setAttribute("role", "rowheader");
        return cell;
    }

    private Component words(SettledRow row) {
        boolean same =
                row.text().words().in(language).strip().equals(clause.text().in(language).strip());
        return same
                ? new StateChip(getTranslation("view.settled.words.model"), Tone.NEUTRAL)
                : new StateChip(getTranslation("view.settled.words.other"), Tone.CARE);
    }

    private NativeTableCell value(SettledRow row, ParameterDefinition parameter) {
        String label = parameter.label().in(language);
        String value = row.text().parameters().get(parameter.key());
        if (value == null) {
            return cell(label, new Span("–"));
        }
        Span shown = new Span(parameter.show(value, language));
        if (!value.equals(parameter.defaultValue())) {
            shown.addClassName("settled__other");
            shown.setTitle(
                    getTranslation(
                            "view.settled.model-value",
                            parameter.show(parameter.defaultValue(), language)));
            Span mark = new Span(getTranslation("view.settled.differs"));
            mark.addClassName("for-readers-only");
            return cell(label, shown, mark);
        }
        return cell(label, shown);
    }

    /// @param label what the column says, shown beside the value where rows become cards
    private static NativeTableCell cell(String label, Component... parts) {
        NativeTableCell cell = new NativeTableCell();
        role(cell, "cell");
        cell.getElement().setAttribute("data-label", label);
        cell.add(parts);
        return cell;
    }

    /// Says what a part of the table is: as a card it would be none.
    private static void role(Component part, String role) {
        part.getElement().setAttribute("role", role);
    }
}
