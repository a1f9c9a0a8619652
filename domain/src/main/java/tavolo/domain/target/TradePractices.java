package tavolo.domain.target;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import tavolo.domain.library.Bilingual;
import tavolo.domain.library.BrokenLibraryException;
import tavolo.domain.library.PipeTable;
import tavolo.domain.library.PipeTable.Row;

/// What is usual for each indicator, read once from `practice.psv`.
final class TradePractices {

    private static final String FILE = "/tavolo/domain/target/practice.psv";
    private static final Map<Kpi, TradePractice> ALL = all();

    private TradePractices() {}

    static TradePractice of(Kpi kpi) {
        TradePractice found = ALL.get(kpi);
        if (found == null) {
            throw new BrokenLibraryException(FILE, 0, "no practice for " + kpi);
        }
        return found;
    }

    private static Map<Kpi, TradePractice> all() {
        Map<Kpi, TradePractice> all = new EnumMap<>(Kpi.class);
        for (Row row : PipeTable.read(FILE)) {
            Kpi kpi = row.as(_ -> Kpi.valueOf(row.get("code")));
            if (all.put(kpi, row.as(TradePractices::practice)) != null) {
                throw new BrokenLibraryException(row.file(), row.line(), "the code comes twice");
            }
        }
        return all;
    }

    private static TradePractice practice(Row row) {
        return new TradePractice(
                bound(row, "lowest"),
                bound(row, "highest"),
                words(row, "source"),
                Integer.parseInt(row.get("sample")),
                words(row, "weight"),
                words(row, "remote"));
    }

    private static Optional<BigDecimal> bound(Row row, String column) {
        String cell = row.get(column);
        return cell.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(cell));
    }

    private static Bilingual words(Row row, String column) {
        return new Bilingual(row.get(column + "_it"), row.get(column + "_en"));
    }
}
