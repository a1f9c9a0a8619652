package tavolo.ui.target;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;

/// What else is expected today and after the change.
final class BeforeAfterTable extends Composite<NativeTable> {

    private final NativeTableBody body;

    /// @param caption the key of its caption
    BeforeAfterTable(String caption) {
        NativeTable table = getContent();
        table.addClassName("sheet-table");
        table.setCaptionText(getTranslation(caption));
        table.getHead()
                .add(
                        cells(
                                head("view.feasibility.figure", "col"),
                                head("view.feasibility.before", "col"),
                                head("view.feasibility.after", "col")));
        body = table.addBody();
    }

    /// Adds a figure, named by `key`.
    BeforeAfterTable row(String key, String before, String after) {
        return row(key, cell(before), cell(after));
    }

    /// The same with cells that say more.
    BeforeAfterTable row(String key, NativeTableCell before, NativeTableCell after) {
        body.add(cells(head(key, "row"), before, after));
        return this;
    }

    static NativeTableCell cell(String words) {
        return new NativeTableCell(new Span(words));
    }

    private NativeTableHeaderCell head(String key, String scope) {
        NativeTableHeaderCell head = new NativeTableHeaderCell(getTranslation(key));
        head.getElement().setAttribute("scope", scope);
        return head;
    }

    private static NativeTableRow cells(Component... cells) {
        NativeTableRow row = new NativeTableRow();
        row.add(cells);
        return row;
    }
}
