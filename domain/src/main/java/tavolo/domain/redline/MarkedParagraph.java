package tavolo.domain.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tavolo.domain.agreement.ClauseText;
import tavolo.domain.library.ClauseDefinition;
import tavolo.domain.library.Language;
import tavolo.domain.library.Placeholders;

/// A paragraph of a clause as it is read, which knows where its values stand.
///
/// @param pieces words, signs and white space; put together they are the paragraph
/// @param values where among the pieces the values stand, in order
record MarkedParagraph(List<String> pieces, List<Value> values) {

    /// So fine that a value never shares a piece with its neighbours, unless letters touch letters.
    private static final Pattern PIECE =
            Pattern.compile("\\p{L}+|\\p{N}+|\\s+|\\h+|\\X", Pattern.DOTALL);

    /// A value with the pieces that show it; the end is excluded.
    record Value(String key, int start, int end) {}

    MarkedParagraph {
        pieces = List.copyOf(pieces);
        values = List.copyOf(values);
    }

    static List<String> pieces(String text) {
        return PIECE.matcher(text).results().map(match -> match.group()).toList();
    }

    /// The paragraphs of `text`, which are divided by empty lines.
    static List<MarkedParagraph> of(
            ClauseDefinition definition, ClauseText text, Language language) {
        return TextComparison.paragraphs(text.words().in(language)).stream()
                .map(paragraph -> of(definition, text.parameters(), paragraph, language))
                .toList();
    }

    private static MarkedParagraph of(
            ClauseDefinition definition,
            Map<String, String> parameters,
            String paragraph,
            Language language) {
        List<String> pieces = new ArrayList<>();
        List<Value> values = new ArrayList<>();
        int at = 0;
        for (MatchResult mark : Placeholders.marks(paragraph)) {
            pieces.addAll(pieces(paragraph.substring(at, mark.start())));
            int start = pieces.size();
            String shown = definition.expand(parameters, mark.group(), language);
            pieces.addAll(pieces(shown));
            if (!shown.equals(mark.group())) {
                values.add(new Value(mark.group(1), start, pieces.size()));
            }
            at = mark.end();
        }
        pieces.addAll(pieces(paragraph.substring(at)));
        return new MarkedParagraph(pieces, values);
    }

    /// The paragraph as it is read.
    String text() {
        return String.join("", pieces);
    }
}
