package tavolo.domain.redline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tavolo.domain.library.Language;
import tavolo.domain.redline.Passage.Fate;

/// Finds in a stretch of changed paragraphs which of them became which: those that share enough
/// words are one paragraph that changed, the others went or came.
final class ParagraphPairs {

    /// From this share of common words on, two paragraphs are read as one that changed. Below it a
    /// word-by-word comparison is a scatter that nobody can read.
    private static final double LIKENESS = 0.4;

    private static final long PAIRS_LIMIT = 40_000;

    private final WordComparison words;
    private final Language language;

    ParagraphPairs(WordComparison words, Language language) {
        this.words = words;
        this.language = language;
    }

    List<Passage> of(List<String> before, List<String> after) {
        List<Passage> passages = new ArrayList<>();
        int wasAt = 0;
        int isAt = 0;
        for (int[] pair : pairs(before, after)) {
            apart(before.subList(wasAt, pair[0]), after.subList(isAt, pair[1]), passages);
            List<Run> runs = words.between(before.get(pair[0]), after.get(pair[1]));
            passages.add(Passage.compared(Fate.CHANGED, runs));
            wasAt = pair[0] + 1;
            isAt = pair[1] + 1;
        }
        apart(before.subList(wasAt, before.size()), after.subList(isAt, after.size()), passages);
        return passages;
    }

    private static void apart(List<String> gone, List<String> come, List<Passage> passages) {
        gone.stream().map(Passage::removed).forEach(passages::add);
        come.stream().map(Passage::added).forEach(passages::add);
    }

    /// The pairs, in order, that are most alike in sum.
    private List<int[]> pairs(List<String> before, List<String> after) {
        if ((long) before.size() * after.size() > PAIRS_LIMIT) {
            return List.of();
        }
        double[][] alike = likenesses(before, after);
        double[][] best = new double[before.size() + 1][after.size() + 1];
        for (int was = before.size() - 1; was >= 0; was--) {
            for (int is = after.size() - 1; is >= 0; is--) {
                double apart = Math.max(best[was + 1][is], best[was][is + 1]);
                best[was][is] = Math.max(apart, best[was + 1][is + 1] + alike[was][is]);
            }
        }
        return chosen(alike, best);
    }

    private static List<int[]> chosen(double[][] alike, double[][] best) {
        List<int[]> pairs = new ArrayList<>();
        int was = 0;
        int is = 0;
        while (was < best.length - 1 && is < best[0].length - 1) {
            if (alike[was][is] > 0 && best[was][is] == best[was + 1][is + 1] + alike[was][is]) {
                pairs.add(new int[] {was++, is++});
            } else if (best[was][is] == best[was + 1][is]) {
                was++;
            } else {
                is++;
            }
        }
        return pairs;
    }

    private double[][] likenesses(List<String> before, List<String> after) {
        List<Map<String, Integer>> old = before.stream().map(this::counts).toList();
        List<Map<String, Integer>> now = after.stream().map(this::counts).toList();
        return IntStream.range(0, old.size())
                .mapToObj(
                        was -> now.stream().mapToDouble(is -> likeness(old.get(was), is)).toArray())
                .toArray(double[][]::new);
    }

    /// How often each word stands in `paragraph`; signs and white space say too little.
    private Map<String, Integer> counts(String paragraph) {
        Map<String, Integer> counts = new HashMap<>();
        for (Token token : Token.of(paragraph, language)) {
            if (Character.isLetterOrDigit(token.text().codePointAt(0))) {
                counts.merge(token.key(), 1, Integer::sum);
            }
        }
        return Collections.unmodifiableMap(counts);
    }

    /// The share of words that both have; 0 when it is too small to count.
    private static double likeness(Map<String, Integer> old, Map<String, Integer> now) {
        int all = sum(old) + sum(now);
        int common =
                old.entrySet().stream()
                        .mapToInt(each ->
                                Math.min(each.getValue(), now.getOrDefault(each.getKey(), 0)))
                        .sum();
        double share = all == 0 ? 0 : 2.0 * common / all;
        return share < LIKENESS ? 0 : share;
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
