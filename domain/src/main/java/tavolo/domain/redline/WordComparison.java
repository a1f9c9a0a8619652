package tavolo.domain.redline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tavolo.domain.library.Language;

/// Compares two paragraphs word by word. Very long paragraphs are compared sentence by sentence
/// first, and what is still too long is taken as replaced, so that the work stays bounded.
final class WordComparison {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.;:!?\n])(?=\\s)");

    private final Language language;
    private final Walk<Token> words;
    private final Walk<String> sentences;

    WordComparison(Differences differences, Language language) {
        this.language = language;
        this.words = new Walk<>(differences, Token::key);
        this.sentences = new Walk<>(differences, sentence -> key(sentence, language));
    }

    /// What `text` says, apart from how its values and quotation marks are written.
    static String key(String text, Language language) {
        return Token.of(text, language).stream().map(Token::key).collect(Collectors.joining());
    }

    /// The runs that lead from `before` to `after`.
    List<Run> between(String before, String after) {
        List<Run> runs = new ArrayList<>();
        if (!byWords(before, after, runs)) {
            bySentences(before, after, runs);
        }
        return joined(runs);
    }

    private boolean byWords(String before, String after, List<Run> runs) {
        List<Token> old = Token.of(before, language);
        List<Token> now = Token.of(after, language);
        if (!Walk.isShort(old, now)) {
            return false;
        }
        words.through(
                old,
                now,
                new Walk.Steps<>() {
                    @Override
                    public void equal(List<Token> was, List<Token> is) {
                        runs.add(Run.kept(Token.text(was), Token.text(is)));
                    }

                    @Override
                    public void different(List<Token> was, List<Token> is) {
                        replace(Token.text(was), Token.text(is), runs);
                    }
                });
        return true;
    }

    private void bySentences(String before, String after, List<Run> runs) {
        List<String> old = sentences(before);
        List<String> now = sentences(after);
        if (!Walk.isShort(old, now)) {
            replace(before, after, runs);
            return;
        }
        sentences.through(
                old,
                now,
                new Walk.Steps<>() {
                    @Override
                    public void equal(List<String> was, List<String> is) {
                        runs.add(Run.kept(String.join("", was), String.join("", is)));
                    }

                    @Override
                    public void different(List<String> was, List<String> is) {
                        String old = String.join("", was);
                        String now = String.join("", is);
                        if (!byWords(old, now, runs)) {
                            replace(old, now, runs);
                        }
                    }
                });
    }

    private static void replace(String before, String after, List<Run> runs) {
        if (!before.isEmpty()) {
            runs.add(Run.removed(before));
        }
        if (!after.isEmpty()) {
            runs.add(Run.added(after));
        }
    }

    /// Where only white space stands between two replacements they are read as one: *la casa* for
    /// *il cane*, not four crumbs.
    private static List<Run> joined(List<Run> runs) {
        List<Run> whole = new ArrayList<>();
        for (Run run : runs) {
            whole.add(run);
            int size = whole.size();
            if (size >= 5 && isJoint(whole.subList(size - 5, size))) {
                List<Run> tail = whole.subList(size - 5, size);
                String before = tail.stream().map(Run::before).collect(Collectors.joining());
                String after = tail.stream().map(Run::after).collect(Collectors.joining());
                tail.clear();
                whole.add(Run.removed(before));
                whole.add(Run.added(after));
            }
        }
        return whole;
    }

    private static boolean isJoint(List<Run> five) {
        return five.get(0).kind() == Run.Kind.REMOVED
                && five.get(1).kind() == Run.Kind.ADDED
                && five.get(2).kind() == Run.Kind.KEPT
                && five.get(2).words().isBlank()
                && five.get(3).kind() == Run.Kind.REMOVED
                && five.get(4).kind() == Run.Kind.ADDED;
    }

    private static List<String> sentences(String text) {
        return Arrays.asList(SENTENCE_END.split(text));
    }
}
