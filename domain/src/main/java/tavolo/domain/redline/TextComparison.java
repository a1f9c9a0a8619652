package tavolo.domain.redline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tavolo.domain.library.Language;
import tavolo.domain.redline.Passage.Fate;

/// Compares two texts as a lawyer reads them: first which paragraphs stayed, came, went or moved,
/// then word by word within those that changed. Numbers and days are compared by value; the number
/// before a paragraph does not make it another. One way for screen, paper and word processor.
public final class TextComparison {

    private static final Pattern BETWEEN_PARAGRAPHS = Pattern.compile("\n{2,}");
    private static final Pattern NUMBER = Pattern.compile("^\\s*\\d+[.]\\s+");

    private final Differences differences;

    public TextComparison(Differences differences) {
        this.differences = differences;
    }

    /// The paragraphs of `text`, which are divided by empty lines.
    public static List<String> paragraphs(String text) {
        return Arrays.asList(BETWEEN_PARAGRAPHS.split(text, -1));
    }

    /// Whether the two texts say the same, paragraph by paragraph and value for value.
    public static boolean isSame(String before, String after, Language language) {
        return keys(before, language).equals(keys(after, language));
    }

    private static List<String> keys(String text, Language language) {
        return paragraphs(text).stream().map(each -> WordComparison.key(each, language)).toList();
    }

    /// The passages that lead from `before` to `after`; numbers are written as in `language`.
    public List<Passage> between(String before, String after, Language language) {
        List<String> old = paragraphs(before);
        List<String> now = paragraphs(after);
        List<Passage> passages = new ArrayList<>();
        if (!Walk.isShort(old, now)) {
            old.stream().map(Passage::removed).forEach(passages::add);
            now.stream().map(Passage::added).forEach(passages::add);
            return passages;
        }
        WordComparison words = new WordComparison(differences, language);
        new Walk<String>(differences, each -> body(each, language))
                .through(
                        old,
                        now,
                        new Walk.Steps<>() {
                            @Override
                            public void equal(List<String> was, List<String> is) {
                                for (int index = 0; index < was.size(); index++) {
                                    passages.add(same(words, was.get(index), is.get(index)));
                                }
                            }

                            @Override
                            public void different(List<String> was, List<String> is) {
                                passages.addAll(new ParagraphPairs(words, language).of(was, is));
                            }
                        });
        return withMoves(passages, language);
    }

    /// A paragraph that stayed; another number before it is a small change.
    private static Passage same(WordComparison words, String before, String after) {
        List<Run> runs = words.between(before, after);
        boolean isKept = runs.stream().allMatch(run -> run.kind() == Run.Kind.KEPT);
        return Passage.compared(isKept ? Fate.KEPT : Fate.CHANGED, runs);
    }

    /// What a paragraph says apart from its number, written values and quotation marks.
    private static String body(String paragraph, Language language) {
        return WordComparison.key(NUMBER.matcher(paragraph).replaceFirst(""), language);
    }

    /// What went in one place and came in another with the same words was moved.
    private static List<Passage> withMoves(List<Passage> passages, Language language) {
        Map<String, Deque<Integer>> gone = new HashMap<>();
        for (int at = 0; at < passages.size(); at++) {
            if (passages.get(at).fate() == Fate.REMOVED) {
                String body = body(passages.get(at).before(), language);
                gone.computeIfAbsent(body, _ -> new ArrayDeque<>()).add(at);
            }
        }
        gone.remove("");
        List<Passage> moved = new ArrayList<>(passages);
        int moves = 0;
        for (int at = 0; at < moved.size(); at++) {
            Passage here = moved.get(at);
            if (here.fate() == Fate.ADDED) {
                Deque<Integer> away = gone.get(body(here.after(), language));
                if (away != null && !away.isEmpty()) {
                    int from = away.remove();
                    moves++;
                    moved.set(from, new Passage(Fate.MOVED_AWAY, moves, moved.get(from).runs()));
                    moved.set(at, new Passage(Fate.MOVED_HERE, moves, here.runs()));
                }
            }
        }
        return moved;
    }
}
