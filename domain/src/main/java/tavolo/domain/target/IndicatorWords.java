package tavolo.domain.target;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;

/// What an organisation says of its own indicator in one language. Nothing is blank but the
/// denominator of what is not divided; all is in Unicode form NFC.
///
/// @param name short name, at most [#NAME] characters
/// @param explanation what it tells people who do not compute it, at most [#EXPLANATION]
/// @param formula how it is computed, at most [#FORMULA]
/// @param numerator what is counted, at most [#PART]
/// @param denominator what it is divided by, at most [#PART]; empty for a stock
/// @param source who says so, at most [#SOURCE]
public record IndicatorWords(
        String name,
        String explanation,
        String formula,
        String numerator,
        String denominator,
        String source) {

    /// The most characters of a name.
    public static final int NAME = 80;

    /// The most characters of an explanation.
    public static final int EXPLANATION = 600;

    /// The most characters of a formula.
    public static final int FORMULA = 400;

    /// The most characters of a numerator or a denominator.
    public static final int PART = 160;

    /// The most characters of a source.
    public static final int SOURCE = 200;

    public IndicatorWords {
        name = checked(name, NAME);
        explanation = checked(explanation, EXPLANATION);
        formula = checked(formula, FORMULA);
        numerator = checked(numerator, PART);
        denominator = denominator.isEmpty() ? "" : checked(denominator, PART);
        source = checked(source, SOURCE);
    }

    /// All of it, to be looked through.
    public List<String> all() {
        return List.of(name, explanation, formula, numerator, denominator, source);
    }

    private static String checked(String words, int most) {
        if (words.isBlank() || words.length() > most) {
            throw new IllegalArgumentException(
                    "words have 1.." + most + " characters, were " + words.length());
        }
        return Normalizer.normalize(words, Form.NFC);
    }
}
