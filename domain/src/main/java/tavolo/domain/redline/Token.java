package tavolo.domain.redline;

import java.math.BigDecimal;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tavolo.domain.library.DateReader;
import tavolo.domain.library.Language;

/// A piece of a text: a day, a number, a word, a stretch of white space or a sign.
///
/// @param text as written; the tokens of a text, put together, are the text
/// @param key equal for what says the same: `25,00` and `25`, `1/5/2020` and `1º maggio 2020`, a
///   straight and a curly apostrophe
record Token(String text, String key) {

    private static final Pattern TOKEN =
            Pattern.compile(
                    ("(?<day>(?:\\d{1,2}[/.]\\d{1,2}[/.]\\d{4}|\\d{4}-\\d{2}-\\d{2}"
                                    + "|\\d{1,2}(?:[°º]|st|nd|rd|th)?\\h(?i:%s)\\h\\d{4})"
                                    + "(?![\\p{L}\\p{N}]))"
                                    + "|(?<number>\\p{N}+(?:[.,:/–-]\\p{N}+)*)"
                                    + "|(?<word>\\p{L}[\\p{L}\\p{M}\\p{N}]*)"
                                    + "|(?<space>\\s+|\\h+)"
                                    + "|\\X")
                            .formatted(months()),
                    Pattern.DOTALL);
    private static final Pattern ITALIAN =
            Pattern.compile("(?:0|[1-9]\\d{0,2}(?:[.]\\d{3})+|[1-9]\\d*)(?:,\\d+)?");
    private static final Pattern ENGLISH =
            Pattern.compile("(?:0|[1-9]\\d{0,2}(?:,\\d{3})+|[1-9]\\d*)(?:[.]\\d+)?");

    private static String months() {
        return Arrays.stream(Month.values())
                .flatMap(month ->
                        Arrays.stream(Language.values())
                                .map(each -> month.getDisplayName(TextStyle.FULL, each.locale())))
                .distinct()
                .collect(Collectors.joining("|"));
    }

    /// The tokens of `text`, whose numbers are written as in `language`.
    static List<Token> of(String text, Language language) {
        return TOKEN.matcher(text)
                .results()
                .map(match -> new Token(match.group(), key(match, language)))
                .toList();
    }

    /// The texts of `tokens`, put together.
    static String text(List<Token> tokens) {
        return tokens.stream().map(Token::text).collect(Collectors.joining());
    }

    static List<String> keys(List<Token> tokens) {
        return tokens.stream().map(Token::key).toList();
    }

    boolean isBlank() {
        return key.equals(" ") || key.equals("\n");
    }

    private static String key(MatchResult match, Language language) {
        String text = match.group();
        if (match.group("day") != null) {
            return DateReader.read(text).map(day -> "@" + day).orElse(text);
        }
        if (match.group("number") != null) {
            return number(text, language).map(value -> "#" + value).orElse(text);
        }
        if (match.group("space") != null) {
            return text.contains("\n") ? "\n" : " ";
        }
        return switch (text) {
            case "’", "‘" -> "'";
            case "“", "”" -> "\"";
            default -> text;
        };
    }

    private static Optional<String> number(String text, Language language) {
        boolean readable =
                switch (language) {
                    case IT -> ITALIAN.matcher(text).matches();
                    case EN -> ENGLISH.matcher(text).matches();
                };
        if (!readable) {
            return Optional.empty();
        }
        String plain =
                switch (language) {
                    case IT -> text.replace(".", "").replace(',', '.');
                    case EN -> text.replace(",", "");
                };
        BigDecimal value = new BigDecimal(plain);
        return Optional.of(value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString());
    }
}
