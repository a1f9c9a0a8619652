package tavolo.domain.library;

import java.text.Normalizer;
import java.text.Normalizer.Form;

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

    private static String checked(String words, Language language) {
        if (words.isBlank()) {
            throw new IllegalArgumentException("words are missing in language " + language.code());
        }
        return Normalizer.normalize(words, Form.NFC);
    }
}
