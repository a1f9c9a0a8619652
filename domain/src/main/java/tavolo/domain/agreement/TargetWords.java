package tavolo.domain.agreement;

import java.util.Locale;
import tavolo.domain.library.Bilingual;
import tavolo.domain.library.Language;
import tavolo.domain.target.TargetValue;

/// What a paper says of a row besides its values: how it is computed, what is asked of those who
/// work remotely, and from what it follows.
final class TargetWords {

    private static final Bilingual REMOTE =
            new Bilingual("; per chi lavora da remoto: %s", "; for those who work remotely: %s");
    private static final Bilingual ORIGIN =
            new Bilingual("; deriva da %s: %s", "; follows from %s: %s");

    private TargetWords() {}

    static String definition(TargetValue row, Language language) {
        StringBuilder words = new StringBuilder(row.definition(language));
        row.remote()
                .ifPresent(remote -> {
                    words.append(
                            said(REMOTE, language, row.formula().show(remote.value(), language)));
                    if (!remote.reason().isBlank()) {
                        words.append(" (").append(remote.reason()).append(')');
                    }
                });
        row.origin()
                .ifPresent(origin ->
                        words.append(
                                said(
                                        ORIGIN,
                                        language,
                                        origin.from().name(language),
                                        origin.reason())));
        return words.toString();
    }

    private static String said(Bilingual words, Language language, Object... values) {
        return String.format(Locale.ROOT, words.in(language), values);
    }
}
