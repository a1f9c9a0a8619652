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
        table.getHead().add(head());
        body = table.addBody();
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
        line.add(agreement(row));
        line.add(cell(new Span(row.provider()), new Span(row.client())));
        line.add(cell(new Span(Dates.day(Dates.dayOf(row.writtenAt()), Wording.language()))));
        line.add(
                cell(
                        StateChip.of(row.state(), AgreementHead.toneOf(row.state())),
                        new Span(
                                getTranslation(
                                        row.closed()
                                                ? "view.settled.closed"
                                                : "view.settled.agreed"))));
        line.add(cell(words(row)));
        clause.parameters().forEach(parameter -> line.add(value(row, parameter)));
        body.add(line);
    }

    private NativeTableRow head() {
        NativeTableRow head = new NativeTableRow();
        head.add(header(getTranslation("view.settled.column.agreement")));
        head.add(header(getTranslation("view.settled.column.parties")));
        head.add(header(getTranslation("view.settled.column.day")));
        head.add(header(getTranslation("view.settled.column.state")));
        head.add(header(getTranslation("view.settled.column.words")));
        clause.parameters().forEach(each -> head.add(header(each.label().in(language))));
        return head;
    }

    private static NativeTableHeaderCell header(String words) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell();
        cell.setText(words);
        cell.getElement().setAttribute("scope", "col");
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
        cell.getElement().setAttribute("scope", "row");
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
        String value = row.text().parameters().get(parameter.key());
        if (value == null) {
            return cell(new Span("–"));
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
            return cell(shown, mark);
        }
        return cell(shown);
    }

    private static NativeTableCell cell(Component... parts) {
        NativeTableCell cell = new NativeTableCell();
        cell.add(parts);
        return cell;
    }
}
