package tavolo.ui.figure;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import tavolo.domain.intake.FilePreview;

/// The first rows of a file as they stand there, with what each column is used for above them. A
/// wide file is moved sideways within its frame.
final class FirstRows extends Composite<Div> {

    private static final int SHOWN = 6;

    FirstRows() {
        getContent().addClassName("first-rows");
        getContent()
                .getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", getTranslation("view.figures.rows"));
    }

    void show(FilePreview preview, Map<String, ColumnUse> uses) {
        NativeTable table = new NativeTable();
        table.setCaptionText(getTranslation("view.figures.rows"));
        NativeTableRow heads = new NativeTableRow();
        preview.heads().forEach(head -> heads.add(head(head, uses)));
        table.getHead().add(heads);
        NativeTableBody body = table.addBody();
        preview.rows().stream().limit(SHOWN).forEach(row -> body.add(row(preview, row, uses)));
        getContent().removeAll();
        getContent().add(table);
    }

    private NativeTableHeaderCell head(String head, Map<String, ColumnUse> uses) {
        Span name = new Span(head);
        name.addClassName("first-rows__head");
        NativeTableHeaderCell cell = new NativeTableHeaderCell();
        cell.getElement().setAttribute("scope", "col");
        ColumnUse use = uses.get(head);
        Span used =
                new Span(getTranslation(use == null ? "view.figures.column.unused" : use.key()));
        used.addClassName("first-rows__use");
        cell.setClassName("first-rows__column--used", use != null);
        cell.add(used, name);
        return cell;
    }

    private static NativeTableRow row(
            FilePreview preview, List<String> fields, Map<String, ColumnUse> uses) {
        NativeTableRow row = new NativeTableRow();
        for (int column = 0; column < fields.size(); column++) {
            NativeTableCell cell = new NativeTableCell(fields.get(column));
            cell.setClassName(
                    "first-rows__column--used", uses.containsKey(preview.heads().get(column)));
            row.add(cell);
        }
        return row;
    }
}
