package tavolo.domain.target;

import java.util.EnumMap;
import java.util.Map;
import tavolo.domain.library.Bilingual;
import tavolo.domain.library.BrokenLibraryException;
import tavolo.domain.library.PipeTable;
import tavolo.domain.library.PipeTable.Row;

/// The words for indicators and formulas, read once from `kpis.psv` and `formulas.psv`.
final class KpiWords {

    private static final String FOLDER = "/tavolo/domain/target/";
    private static final Map<Kpi, Bilingual> NAMES = words(Kpi.class, "kpis.psv", "name");
    private static final Map<Kpi, Bilingual> EXPLANATIONS =
            words(Kpi.class, "kpis.psv", "explanation");
    private static final Map<KpiFormula, Bilingual> DEFINITIONS =
            words(KpiFormula.class, "formulas.psv", "definition");

    private KpiWords() {}

    static Bilingual nameOf(Kpi kpi) {
        return of(NAMES, kpi);
    }

    static Bilingual explanationOf(Kpi kpi) {
        return of(EXPLANATIONS, kpi);
    }

    static Bilingual definitionOf(KpiFormula formula) {
        return of(DEFINITIONS, formula);
    }

    private static <K extends Enum<K>> Bilingual of(Map<K, Bilingual> words, K key) {
        Bilingual found = words.get(key);
        if (found == null) {
            throw new BrokenLibraryException(FOLDER, 0, "no words for " + key);
        }
        return found;
    }

    private static <K extends Enum<K>> Map<K, Bilingual> words(
            Class<K> keys, String file, String column) {
        Map<K, Bilingual> words = new EnumMap<>(keys);
        for (Row row : PipeTable.read(FOLDER + file)) {
            Bilingual pair =
                    row.as(_ -> new Bilingual(row.get(column + "_it"), row.get(column + "_en")));
            if (words.put(row.as(_ -> Enum.valueOf(keys, row.get("code"))), pair) != null) {
                throw new BrokenLibraryException(row.file(), row.line(), "the code comes twice");
            }
        }
        return words;
    }
}
