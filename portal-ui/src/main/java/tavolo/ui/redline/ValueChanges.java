package tavolo.ui.redline;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import tavolo.domain.redline.ValueChange;

/// The values that changed, before and now; nothing when none did.
public final class ValueChanges extends Composite<Div> {

    public ValueChanges(List<ValueChange> values) {
        getContent().addClassName("parameters");
        if (values.isEmpty()) {
            return;
        }
        NativeTable table = new NativeTable();
        table.addClassName("parameters__table");
        table.setCaptionText(getTranslation("view.redline.values"));
        NativeTableRow head = new NativeTableRow();
        head.add(
                header("view.table.parameter"),
                header("view.table.parameter-before"),
                header("view.table.parameter-now"));
        table.getHead().add(head);
        NativeTableBody body = table.addBody();
        values.forEach(value -> body.add(row(value)));
        getContent().add(table);
    }

    private NativeTableHeaderCell header(String key) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static NativeTableRow row(ValueChange value) {
        NativeTableRow row = new NativeTableRow();
        NativeTableHeaderCell label = new NativeTableHeaderCell(value.label());
        label.getElement().setAttribute("scope", "row");
        Span before = new Span(value.before());
        before.addClassName("parameters__old");
        NativeTableCell old = new NativeTableCell();
        old.add(before);
        row.add(label, old, new NativeTableCell(value.after()));
        return row;
    }
}
