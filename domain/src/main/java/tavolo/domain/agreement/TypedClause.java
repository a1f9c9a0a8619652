package tavolo.domain.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tavolo.domain.Outcome;
import tavolo.domain.document.PastedText;
import tavolo.domain.library.Bilingual;
import tavolo.domain.library.ClauseDefinition;
import tavolo.domain.library.Language;
import tavolo.domain.library.ParameterDefinition;
import tavolo.domain.library.ParameterReading;
import tavolo.domain.library.Placeholders;

/// What somebody typed for a clause of the library.
///
/// @param language whose habits the typed values follow
/// @param italian the words in Italian, with `{key}` marks
/// @param english the words in English, with `{key}` marks
/// @param values what was typed for each parameter, canonical or as people type
public record TypedClause(
        Language language, String italian, String english, Map<String, String> values) {

    public TypedClause {
        values = Map.copyOf(values);
    }

    /// The text of the clause that `definition` describes. Refused when a text is empty, too long
    /// or names values that the clause does not have, or when values cannot be.
    ///
    /// @param present the values that stay where nothing was typed
    public Outcome<ClauseText> read(ClauseDefinition definition, Map<String, String> present) {
        if (isHopeless(italian) || isHopeless(english)) {
            return Outcome.refused(new AgreementRefusal.TooLong(ClauseText.LIMIT));
        }
        String it = PastedText.cleaned(italian);
        String en = PastedText.cleaned(english);
        if (it.isEmpty() || en.isEmpty()) {
            return Outcome.refused(new AgreementRefusal.TextMissing());
        }
        if (it.length() > ClauseText.LIMIT || en.length() > ClauseText.LIMIT) {
            return Outcome.refused(new AgreementRefusal.TooLong(ClauseText.LIMIT));
        }
        List<String> unknown = unknownMarks(definition, it, en);
        return unknown.isEmpty()
                ? canonical(definition, present)
                        .then(read -> Outcome.done(new ClauseText(new Bilingual(it, en), read)))
                : Outcome.refused(new AgreementRefusal.UnknownPlaceholders(unknown));
    }

    /// Longer than cleaning could ever make good, and not worth the time.
    private static boolean isHopeless(String typed) {
        return typed.length() > ClauseText.LIMIT * 2;
    }

    private Outcome<Map<String, String>> canonical(
            ClauseDefinition definition, Map<String, String> present) {
        Map<String, String> read = new LinkedHashMap<>(present);
        Map<String, String> reasons = new LinkedHashMap<>();
        for (ParameterDefinition parameter : definition.parameters()) {
            String typed = values.get(parameter.key());
            if (typed == null || typed.equals(present.get(parameter.key()))) {
                continue;
            }
            switch (parameter.read(typed, language)) {
                case ParameterReading.Read(String canonical) ->
                        read.put(parameter.key(), canonical);
                case ParameterReading.Refused refused ->
                        reasons.put(parameter.key(), refused.why().name());
            }
        }
        return reasons.isEmpty()
                ? Outcome.done(read)
                : Outcome.refused(new AgreementRefusal.InvalidValues(reasons));
    }

    private static List<String> unknownMarks(
            ClauseDefinition definition, String italian, String english) {
        List<String> unknown = new ArrayList<>();
        for (String text : List.of(italian, english)) {
            for (String mark : Placeholders.in(text)) {
                if (definition.parameter(mark).isEmpty() && !unknown.contains(mark)) {
                    unknown.add(mark);
                }
            }
        }
        return unknown;
    }
}
