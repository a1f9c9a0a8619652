package tavolo.domain.given;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tavolo.domain.intake.ColumnMapping;
import tavolo.domain.intake.DateStyle;
import tavolo.domain.intake.IntakeFile;
import tavolo.domain.intake.MappedColumns;
import tavolo.domain.intake.NumberStyle;
import tavolo.domain.intake.TextStyle;
import tavolo.domain.party.ServiceLineId;
import tavolo.domain.target.FormulaVariant;
import tavolo.domain.target.IndicatorFormula;
import tavolo.domain.target.KpiFormula;
import tavolo.domain.term.Granularity;

/// Files with figures, and the mappings that read them.
public final class Sheets {

    /// Dates and numbers as in Italy.
    public static final TextStyle ITALIAN = new TextStyle(NumberStyle.ITALIAN, DateStyle.DAY_FIRST);

    /// The columns of these files.
    public static final MappedColumns COLUMNS = MappedColumns.of("Data", "Entro 20 s", "Offerte");

    private Sheets() {}

    /// A file of these lines, which is removed when the tests end.
    public static IntakeFile of(String name, String... lines) {
        try {
            Path path = Files.createTempFile("figures", ".csv");
            path.toFile().deleteOnExit();
            Files.writeString(path, String.join("\n", lines) + "\n");
            return new IntakeFile(name, path);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /// Two days with more than enough calls.
    public static IntakeFile days() {
        return of(
                "aprile.csv",
                "Data;Offerte;Entro 20 s",
                "01/04/2020;1.200;900",
                "02/04/2020;1.100;1.001");
    }

    /// The service level of `line`, day by day.
    public static ColumnMapping daily(ServiceLineId line) {
        return mapping(line, KpiFormula.SL_OFFERED, Granularity.DAY, COLUMNS);
    }

    /// A mapping with Italian dates and numbers.
    public static ColumnMapping mapping(
            ServiceLineId line,
            IndicatorFormula formula,
            Granularity grain,
            MappedColumns columns) {
        return new ColumnMapping(line, FormulaVariant.usual(formula), grain, ITALIAN, columns);
    }

    /// The columns of these files with a time, a site and a workplace.
    public static MappedColumns halfHours() {
        return new MappedColumns(
                "Data",
                Optional.of("Ora"),
                "Entro 20 s",
                Optional.of("Offerte"),
                Optional.of("Sede"),
                Optional.empty(),
                Optional.of("Luogo"),
                Optional.empty(),
                Optional.empty());
    }
}
