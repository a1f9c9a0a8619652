package tavolo.ui.target;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.OptionalDouble;
import tavolo.domain.feasibility.FeasibilityRun;
import tavolo.domain.feasibility.Tornado.Bar;
import tavolo.ui.language.Wording;

/// What the level depends on, the most important first: one bar per input from its level with less
/// to its level with more. The numbers of the bars stand beside them, for those who do not see
/// them.
final class TornadoTable extends Composite<Div> {

    private final FeasibilityRun run;

    TornadoTable(FeasibilityRun run) {
        this.run = run;
        String swing = TypedNumbers.percent(run.inputs().terms().swing());
        NativeTable table = new NativeTable();
        table.addClassNames("feasibility-table", "tornado");
        table.setCaptionText(getTranslation("view.feasibility.tornado.caption"));
        NativeTableRow head = new NativeTableRow();
        head.add(
                head(getTranslation("view.feasibility.tornado.factor")),
                head(getTranslation("view.feasibility.tornado.less", swing)),
                head(getTranslation("view.feasibility.tornado.more", swing)));
        table.getHead().add(head);
        NativeTableBody body = table.addBody();
        run.tornado().bars().forEach(bar -> body.add(row(bar)));
        getContent().add(table);
    }

    private NativeTableRow row(Bar bar) {
        NativeTableHeaderCell name = new NativeTableHeaderCell();
        name.getElement().setAttribute("scope", "row");
        name.add(new Span(Wording.of(bar.factor(), this)), drawn(bar));
        NativeTableRow row = new NativeTableRow();
        row.add(name, cell(bar.withLess()), cell(bar.withMore()));
        return row;
    }

    private NativeTableCell cell(OptionalDouble level) {
        return new NativeTableCell(
                new Span(
                        level.isPresent()
                                ? TypedNumbers.percent(level.getAsDouble())
                                : getTranslation("view.feasibility.no-level")));
    }

    private static NativeTableHeaderCell head(String words) {
        NativeTableHeaderCell head = new NativeTableHeaderCell(words);
        head.getElement().setAttribute("scope", "col");
        return head;
    }

    private Span drawn(Bar bar) {
        double less = 100 * bar.withLess().orElse(0);
        double more = 100 * bar.withMore().orElse(0);
        double now = 100 * run.after().level().orElse(0);
        Span drawing = new Span();
        drawing.addClassName("tornado__bar");
        drawing.getElement().setAttribute("aria-hidden", "true");
        drawing.getElement()
                .setProperty(
                        "innerHTML",
                        "<svg viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\""
                                + " focusable=\"false\"><rect class=\"tornado__track\" y=\"3\""
                                + " width=\"100\" height=\"4\"/>"
                                + part("less", now, less)
                                + part("more", now, more)
                                + line("target", 100 * run.inputs().terms().target().share())
                                + (run.after().level().isPresent() ? line("now", now) : "")
                                + "</svg>");
        return drawing;
    }

    private static String part(String name, double from, double to) {
        return String.format(
                Locale.ROOT,
                "<rect class=\"tornado__%s\" x=\"%.2f\" width=\"%.2f\" height=\"10\"/>",
                name,
                Math.min(from, to),
                Math.abs(to - from));
    }

    private static String line(String name, double at) {
        return String.format(
                Locale.ROOT,
                "<line class=\"tornado__line tornado__line--%s\" x1=\"%.2f\" x2=\"%.2f\""
                        + " y2=\"10\"/>",
                name,
                at,
                at);
    }
}
