package tavolo.ui.organisation;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.util.List;
import tavolo.domain.party.Organisation;
import tavolo.domain.party.ServiceLine;
import tavolo.ui.brand.Drawing;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.EmptyState;

/// The services that a provider runs, with the people who work on them; on the phone one below the
/// other.
final class LinesPart extends Composite<Div> {

    private static final List<String> COLUMNS =
            List.of("name", "client", "city", "channel", "headcount", "remote");

    LinesPart(Desk desk) {
        if (desk.view().lines().isEmpty()) {
            getContent()
                    .add(
                            new EmptyState(
                                    Drawing.TABLE,
                                    getTranslation("view.organisation.line.none"),
                                    getTranslation("view.organisation.line.none.more")));
            return;
        }
        NativeTable table = new NativeTable();
        table.addClassName("lines");
        table.setCaptionText(getTranslation("view.organisation.part.servizi"));
        NativeTableRow head = table.getHead().addRow();
        COLUMNS.forEach(column -> head.addHeaderCell().setText(column(column)));
        desk.view().lines().forEach(line -> row(table.getBody().addRow(), line, desk));
        getContent().addClassName("sheet");
        getContent().add(table);
    }

    private void row(NativeTableRow row, ServiceLine line, Desk desk) {
        NativeTableHeaderCell name = row.addHeaderCell();
        name.getElement().setAttribute("scope", "row");
        Span code = new Span(line.code());
        code.addClassName("lines__code");
        name.add(code, new Span(line.name()));
        if (line.essential()) {
            Span essential = new Span(getTranslation("view.opening.lines.essential"));
            essential.addClassName("lines__essential");
            name.add(essential);
        }
        Organisation client = desk.view().others().get(line.client());
        NumberFormat numbers = NumberFormat.getIntegerInstance(Wording.language());
        cell(row, "client", client == null ? "" : client.shortName());
        cell(row, "city", line.city());
        cell(row, "channel", Wording.of(line.channel(), this));
        cell(row, "headcount", numbers.format(line.headcount()));
        cell(row, "remote", numbers.format(line.remote()));
    }

    private void cell(NativeTableRow row, String column, String words) {
        var cell = row.addDataCell();
        cell.setText(words);
        cell.getElement().setAttribute("data-label", column(column));
    }

    private String column(String name) {
        return getTranslation("view.organisation.line." + name);
    }
}
