package tavolo.domain.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tavolo.domain.Outcome;
import tavolo.domain.document.PastedText;
import tavolo.domain.library.Bilingual;
import tavolo.domain.library.ClauseDefinition;
import tavolo.domain.library.ClauseLibrary;
import tavolo.domain.library.Language;
import tavolo.domain.library.ParameterDefinition;
import tavolo.domain.library.ParameterReading;
import tavolo.domain.library.Placeholders;

/// Reads what somebody typed for a clause as the text of a clause.
final class ProposedText {

    private final Agreements agreements;
    private final ClauseLibrary library;

    ProposedText(Agreements agreements, ClauseLibrary library) {
        this.agreements = agreements;
        this.library = library;
    }

    /// Refused when the reason is too long, a text is empty, too long or names values that the
    /// clause does not have, when values cannot be, or when nothing differs from the version on the
    /// table.
    Outcome<ClauseText> read(Clause clause, Language typedIn, ClauseProposal wanted) {
        if (wanted.reason().length() > TakePosition.REASON_LIMIT) {
            return Outcome.refused(new AgreementRefusal.TooLong(TakePosition.REASON_LIMIT));
        }
        if (isHopeless(wanted.italian()) || isHopeless(wanted.english())) {
            return Outcome.refused(new AgreementRefusal.TooLong(ClauseText.LIMIT));
        }
        String italian = PastedText.cleaned(wanted.italian());
        String english = PastedText.cleaned(wanted.english());
        if (italian.isEmpty() || english.isEmpty()) {
            return Outcome.refused(new AgreementRefusal.TextMissing());
        }
        if (italian.length() > ClauseText.LIMIT || english.length() > ClauseText.LIMIT) {
            return Outcome.refused(new AgreementRefusal.TooLong(ClauseText.LIMIT));
        }
        ClauseDefinition definition = library.place(clause.place());
        List<String> unknown = unknownMarks(definition, italian, english);
        if (!unknown.isEmpty()) {
            return Outcome.refused(new AgreementRefusal.UnknownPlaceholders(unknown));
        }
        return values(definition, clause, typedIn, wanted)
                .then(values -> changed(clause, new Bilingual(italian, english), values));
    }

    /// Longer than cleaning could ever make good, and not worth the time.
    private static boolean isHopeless(String typed) {
        return typed.length() > ClauseText.LIMIT * 2;
    }

    private Outcome<ClauseText> changed(
            Clause clause, Bilingual words, Map<String, String> values) {
        ClauseText text = new ClauseText(words, values);
        return text.equals(agreements.text(clause.latest()))
                ? Outcome.refused(new AgreementRefusal.NothingChanged())
                : Outcome.done(text);
    }

    private Outcome<Map<String, String>> values(
            ClauseDefinition definition, Clause clause, Language typedIn, ClauseProposal wanted) {
        Map<String, String> present = agreements.text(clause.latest()).parameters();
        Map<String, String> values = new LinkedHashMap<>(present);
        Map<String, String> reasons = new LinkedHashMap<>();
        for (ParameterDefinition parameter : definition.parameters()) {
            String typed = wanted.parameters().get(parameter.key());
            if (typed == null || typed.equals(present.get(parameter.key()))) {
                continue;
            }
            switch (parameter.read(typed, typedIn)) {
                case ParameterReading.Read(String canonical) ->
                        values.put(parameter.key(), canonical);
                case ParameterReading.Refused refused ->
                        reasons.put(parameter.key(), refused.why().name());
            }
        }
        return reasons.isEmpty()
                ? Outcome.done(values)
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
