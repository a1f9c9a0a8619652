package tavolo.ui.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;

/// A table whose rows are cards on a phone. Each part says what it is, since a part that is drawn
/// as a card is none of a table to those who listen, and each cell says what its column does, where
/// the head cannot.
public final class CardTable extends Composite<NativeTable> implements HasStyle {

    private final NativeTableBody body;

    /// @param columns made by [#column]
    public CardTable(String caption, NativeTableHeaderCell... columns) {
        NativeTable table = getContent();
        table.addClassName("card-table");
        table.setCaptionText(caption);
        role(table, "table");
        role(table.getHead(), "rowgroup");
        table.getHead().add(row(columns));
        body = table.addBody();
        role(body, "rowgroup");
    }

    /// Adds a row of `cells` below the others.
    public NativeTableRow add(Component... cells) {
        NativeTableRow row = row(cells);
        body.add(row);
        return row;
    }

    /// Whether there is no row below the head.
    public boolean isEmpty() {
        return body.getComponentCount() == 0;
    }

    private static NativeTableRow row(Component... cells) {
        NativeTableRow row = new NativeTableRow();
        role(row, "row");
        row.add(cells);
        return row;
    }

    /// The head of a column.
    public static NativeTableHeaderCell column(Component... parts) {
        return header("col", "columnheader", parts);
    }

    /// The first cell of a row, which names it.
    public static NativeTableHeaderCell name(Component... parts) {
        return header("row", "rowheader", parts);
    }

    private static NativeTableHeaderCell header(String scope, String role, Component... parts) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell();
        cell.getElement().setAttribute("scope", scope);
        role(cell, role);
        cell.add(parts);
        return cell;
    }

    /// Any other cell; `label` is what its column says.
    public static NativeTableCell cell(String label, Component... parts) {
        NativeTableCell cell = new NativeTableCell();
        cell.getElement().setAttribute("data-label", label);
        role(cell, "cell");
        cell.add(parts);
        return cell;
    }

    private static void role(Component part, String role) {
        part.getElement().setAttribute("role", role);
    }
}
