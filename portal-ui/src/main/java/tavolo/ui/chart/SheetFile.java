package tavolo.ui.chart;

import java.util.Locale;
import tavolo.domain.chart.Sheet;
import tavolo.domain.chart.SheetExport;

/// A kind of file in which a person can keep the figures of a picture.
enum SheetFile {
    CSV("text/csv; charset=utf-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String type;

    SheetFile(String type) {
        this.type = type;
    }

    /// The media type.
    String type() {
        return type;
    }

    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    byte[] of(Sheet sheet, SheetExport export) {
        return switch (this) {
            case CSV -> export.csv(sheet);
            case XLSX -> export.xlsx(sheet);
        };
    }
}
