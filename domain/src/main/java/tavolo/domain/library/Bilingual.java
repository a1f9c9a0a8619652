package tavolo.domain.library;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;

/// The same words in Italian and in English; neither is blank, both are in Unicode form NFC.
public record Bilingual(String it, String en) {

    public Bilingual {
        it = checked(it, Language.IT);
        en = checked(en, Language.EN);
    }

    /// The words in `language`.
    public String in(Language language) {
        return switch (language) {
            case IT -> it;
            case EN -> en;
        };
    }

    /// `text` in both languages.
    public static Bilingual same(String text) {
        return new Bilingual(text, text);
    }

    /// `words` with `values` filled in, by the rules of [String#format]; those that are in both
    /// languages each in its own.
    public static Bilingual filled(Bilingual words, Object... values) {
        return new Bilingual(
                filled(Language.IT, words, values), filled(Language.EN, words, values));
    }

    private static String filled(Language language, Bilingual words, Object... values) {
        Object[] said = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            said[i] = values[i] instanceof Bilingual both ? both.in(language) : values[i];
        }
        return String.format(Locale.ROOT, words.in(language), said);
    }

    private static String checked(String words, Language language) {
        if (words.isBlank()) {
            throw new IllegalArgumentException("words are missing in language " + language.code());
        }
        return Normalizer.normalize(words, Form.NFC);
    }
}
