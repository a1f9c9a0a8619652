package tavolo.domain.library;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The `{key}` marks in the text of a clause, where the values of its parameters are shown.
public final class Placeholders {

    private static final Pattern MARK = Pattern.compile("[{]([a-z][A-Za-z0-9]*)[}]");

    private Placeholders() {}

    /// The keys used in `text`, in the order of their first use.
    public static Set<String> in(String text) {
        Set<String> keys = new LinkedHashSet<>();
        MARK.matcher(text).results().forEach(mark -> keys.add(mark.group(1)));
        return keys;
    }

    /// The marks in `text`, in order; the first group of each is its key.
    public static List<MatchResult> marks(String text) {
        return MARK.matcher(text).results().toList();
    }

    /// `text` with a space in place of each mark.
    public static String without(String text) {
        return MARK.matcher(text).replaceAll(" ");
    }

    /// `text` with each mark replaced by what `shown` gives for its key; a mark for which it gives
    /// nothing stays, so that the gap can be seen.
    public static String fill(String text, Function<String, Optional<String>> shown) {
        return MARK.matcher(text)
                .replaceAll(mark ->
                        Matcher.quoteReplacement(shown.apply(mark.group(1)).orElse(mark.group())));
    }
}
