package tavolo.domain.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Words within a text, found although people copy them from a paper, where lines end elsewhere,
/// and type other apostrophes and quotation marks.
///
/// @param from where they begin, from 0
/// @param to behind their last character
record FoundWords(int from, int to) {

    private static final Map<Character, Character> ALIKE =
            Map.of('\u2019', '\'', '\u2018', '\'', '\u201C', '"', '\u201D', '"');

    /// Every place of `text` where `words` stand, in their order. None for words that are blank.
    static List<FoundWords> in(String text, String words) {
        Folded body = Folded.of(text);
        String wanted = Folded.of(words).letters().strip();
        List<FoundWords> found = new ArrayList<>();
        int at = wanted.isEmpty() ? -1 : body.letters().indexOf(wanted);
        while (at >= 0) {
            int last = at + wanted.length() - 1;
            found.add(new FoundWords(body.places().get(at), body.places().get(last) + 1));
            at = body.letters().indexOf(wanted, at + 1);
        }
        return List.copyOf(found);
    }

    /// The words as they stand in `text`, in one line.
    String of(String text) {
        return Folded.BLANKS.matcher(text.substring(from, to)).replaceAll(" ");
    }

    boolean overlaps(FoundWords other) {
        return from < other.to && other.from < to;
    }

    /// A text in which unlike writings of the same are alike.
    ///
    /// @param places where each of the letters stands in the text
    private record Folded(String letters, List<Integer> places) {

        static final Pattern BLANKS = Pattern.compile("[\\s\\p{Zs}]+");

        static Folded of(String text) {
            StringBuilder letters = new StringBuilder(text.length());
            List<Integer> places = new ArrayList<>(text.length());
            boolean isAfterBlank = false;
            for (int at = 0; at < text.length(); at++) {
                char letter = text.charAt(at);
                boolean isBlank = Character.isWhitespace(letter) || Character.isSpaceChar(letter);
                if (!isBlank || !isAfterBlank) {
                    letters.append(isBlank ? ' ' : ALIKE.getOrDefault(letter, letter).charValue());
                    places.add(at);
                }
                isAfterBlank = isBlank;
            }
            return new Folded(letters.toString(), places);
        }
    }
}
