package tavolo.domain.agreement;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import tavolo.domain.library.Bilingual;

/// What a version of a clause says: the words, with `{key}` marks, and the values of its
/// parameters.
///
/// @param parameters canonical values by key
public record ClauseText(Bilingual words, Map<String, String> parameters) {

    /// The most characters a clause may have in one language.
    public static final int LIMIT = 50_000;

    public ClauseText {
        parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
    }
}
