package tavolo.domain.chart;

/// The port to files that spreadsheets read. What a person wrote stays text in them: no spreadsheet
/// takes a name that begins like a formula for one.
public interface SheetExport {

    /// Semicolons and decimal commas in Italian, commas and decimal points in English; UTF-8 with a
    /// mark at its beginning, without which spreadsheets guess another encoding.
    byte[] csv(Sheet sheet);

    /// A workbook of Office Open XML with one sheet; figures are numbers there.
    byte[] xlsx(Sheet sheet);
}
