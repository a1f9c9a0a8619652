package tavolo.ui.help;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import tavolo.domain.party.PartySide;
import tavolo.ui.language.Wording;
import tavolo.ui.side.SideMark;
import tavolo.ui.side.SideState;

/// Every shape in every state, as a table with words on both edges.
final class ShapeTable extends Composite<NativeTable> {

    ShapeTable() {
        getContent().addClassName("shape-table");
        getContent().setCaptionText(getTranslation("help.shapes.caption"));
        NativeTableRow head = getContent().getHead().addRow();
        head.addDataCell();
        for (PartySide side : PartySide.values()) {
            head.addHeaderCell().setText(Wording.of(side, this));
        }
        for (SideState state : SideState.values()) {
            NativeTableRow row = getContent().getBody().addRow();
            NativeTableHeaderCell name = row.addHeaderCell();
            name.setText(Wording.of(state, this));
            name.getElement().setAttribute("scope", "row");
            for (PartySide side : PartySide.values()) {
                row.addDataCell().add(SideMark.of(side, state));
            }
        }
    }
}
