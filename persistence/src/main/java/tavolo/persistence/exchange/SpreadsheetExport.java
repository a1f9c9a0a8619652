package tavolo.persistence.exchange;

import tavolo.domain.chart.Sheet;
import tavolo.domain.chart.SheetExport;

/// Files for spreadsheets, written by hand and by Apache POI.
final class SpreadsheetExport implements SheetExport {

    @Override
    public byte[] csv(Sheet sheet) {
        return CsvSheet.of(sheet);
    }

    @Override
    public byte[] xlsx(Sheet sheet) {
        return PoiSheet.of(sheet);
    }
}
