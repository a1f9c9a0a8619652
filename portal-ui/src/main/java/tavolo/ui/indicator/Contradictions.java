package tavolo.ui.indicator;

import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tavolo.domain.library.ParameterDefinition;
import tavolo.domain.library.ParameterReading;
import tavolo.domain.target.IndicatorFormula;
import tavolo.ui.language.Wording;

/// The numbers that a formula leaves open, as they were typed.
public final class Contradictions {

    private Contradictions() {}

    /// The field whose number can be, but not beside the others; empty while one of them cannot be
    /// read.
    public static Optional<TextField> in(
            IndicatorFormula formula, Map<ParameterDefinition, TextField> fields) {
        SortedMap<String, String> typed = typed(fields);
        return typed.size() < fields.size()
                ? Optional.empty()
                : formula.contradicting(typed)
                        .flatMap(condition -> Optional.ofNullable(fields.get(condition)));
    }

    /// What can be read, canonical, by key.
    public static SortedMap<String, String> typed(Map<ParameterDefinition, TextField> fields) {
        SortedMap<String, String> typed = new TreeMap<>();
        fields.forEach((condition, field) -> {
            if (condition.read(field.getValue(), Wording.textLanguage())
                    instanceof ParameterReading.Read(String canonical)) {
                typed.put(condition.key(), canonical);
            }
        });
        return typed;
    }
}
