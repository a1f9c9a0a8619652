package tavolo.ui.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import tavolo.domain.chart.Sheet;

/// The figures of a picture as a table, for those who listen and for those who ask for it.
final class SheetTable extends Composite<Div> {

    SheetTable() {
        getContent().addClassName("sheet-table");
    }

    void show(Sheet sheet) {
        NativeTable table = new NativeTable();
        table.setCaptionText(sheet.title());
        NativeTableRow heads = new NativeTableRow();
        sheet.columns().forEach(column -> heads.add(head(column, "col")));
        table.getHead().add(heads);
        NativeTableBody body = table.addBody();
        sheet.rows().forEach(row -> body.add(row(row)));
        getContent().removeAll();
        getContent().add(table);
        if (!sheet.facts().isEmpty()) {
            getContent().add(facts(sheet));
        }
    }

    private static NativeTableRow row(Sheet.Row figures) {
        NativeTableRow row = new NativeTableRow();
        row.add(head(figures.name(), "row"));
        figures.figures().forEach(figure -> row.add(new NativeTableCell(figure.text())));
        return row;
    }

    private static NativeTableHeaderCell head(String words, String scope) {
        NativeTableHeaderCell head = new NativeTableHeaderCell(words);
        head.getElement().setAttribute("scope", scope);
        return head;
    }

    /// As in *Obiettivo: 80 %*.
    private static Component facts(Sheet sheet) {
        String words =
                sheet.facts().stream()
                        .map(fact -> fact.name() + ": " + written(fact))
                        .collect(Collectors.joining(" · "));
        Paragraph facts = new Paragraph(words);
        facts.addClassName("muted");
        return facts;
    }

    private static String written(Sheet.Fact fact) {
        return fact.figures().stream().map(Sheet.Figure::text).collect(Collectors.joining(" – "));
    }
}
