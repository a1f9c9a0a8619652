package tavolo.ui.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import tavolo.domain.chart.Chart;
import tavolo.domain.chart.Sheet;
import tavolo.domain.chart.SheetExport;

/// A picture with its title, the same figures as a table, and both as files. The table is always
/// there for those who listen; others ask for it.
public final class ChartFigure extends Composite<Div> {

    private static final int NOT_FOUND = 404;
    private static final String PNG = "PNG";

    private final SheetExport export;
    private final Span title = new Span();
    private final ChartPicture picture = new ChartPicture();
    private final SheetTable table = new SheetTable();
    private final Div folded = new Div(table);
    private final Checkbox asTable = new Checkbox();
    private final NativeButton png = new NativeButton(PNG);
    private final Map<SheetFile, Anchor> files = new EnumMap<>(SheetFile.class);

    /// Files are fetched while the page may already show something else.
    private final AtomicReference<Optional<Sheet>> shown = new AtomicReference<>(Optional.empty());

    private boolean isFilling;

    /// @param toggled told whether the person wants the table as well
    public ChartFigure(SheetExport export, Consumer<Boolean> toggled) {
        this.export = export;
        title.addClassName("chart__title");
        asTable.setLabel(getTranslation("chart.as-table"));
        asTable.addValueChangeListener(event -> {
            fold();
            if (!isFilling) {
                toggled.accept(event.getValue());
            }
        });
        getContent().addClassName("chart");
        getContent().getElement().setAttribute("role", "group");
        getContent().add(title, picture, tools(), folded);
        fold();
    }

    /// Draws `chart`, over the one that is there.
    public void show(Chart chart) {
        Sheet sheet = chart.sheet();
        shown.set(Optional.of(sheet));
        title.setText(sheet.title());
        getContent().getElement().setAttribute("aria-label", sheet.title());
        name(png, PNG, sheet);
        files.forEach((file, link) -> name(link, file.name(), sheet));
        picture.show(chart);
        table.show(sheet);
    }

    /// Whether the table is shown below the picture.
    public void setAsTable(boolean isWanted) {
        isFilling = true;
        asTable.setValue(isWanted);
        isFilling = false;
    }

    private Div tools() {
        Span words = new Span(getTranslation("chart.files"));
        words.addClassName("muted");
        png.addClassName("button-link");
        png.addClickListener(
                _ -> shown.get().ifPresent(sheet -> picture.save(sheet.fileName("png"))));
        Div keep = new Div(words, png);
        keep.addClassName("chart__files");
        for (SheetFile file : SheetFile.values()) {
            Anchor link = new Anchor(handler(file), file.name());
            link.addClassName("button-link");
            files.put(file, link);
            keep.add(link);
        }
        Div tools = new Div(asTable, keep);
        tools.addClassName("chart__tools");
        return tools;
    }

    private DownloadHandler handler(SheetFile file) {
        return DownloadHandler.fromInputStream(_ ->
                shown.get()
                        .map(sheet -> response(file, sheet))
                        .orElseGet(() -> DownloadResponse.error(NOT_FOUND)));
    }

    private DownloadResponse response(SheetFile file, Sheet sheet) {
        byte[] content = file.of(sheet, export);
        return new DownloadResponse(
                new ByteArrayInputStream(content),
                sheet.fileName(file.ending()),
                file.type(),
                content.length);
    }

    private void name(Component tool, String kind, Sheet sheet) {
        tool.getElement()
                .setAttribute("aria-label", getTranslation("chart.file", kind, sheet.title()));
    }

    private void fold() {
        folded.setClassName("for-readers-only", !asTable.getValue());
    }
}
