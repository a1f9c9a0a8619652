package tavolo.ui.table;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The differences between two texts, word by word, in reading order.
final class WordDifferences {

    /// White space, a value in figures (`25,00`, `08:00–20:00`, `1/5/2020`), a word, or a sign.
    private static final Pattern WORD =
            Pattern.compile("\\s+|\\p{N}+(?:[.,:/–-]\\p{N}+)*|[\\p{L}\\p{N}]+|[^\\s\\p{L}\\p{N}]");

    private WordDifferences() {}

    /// A run of words that stayed, was taken away or was added.
    record Run(Kind kind, String words) {}

    /// What became of a run.
    enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /// The runs that lead from `before` to `after`.
    static List<Run> between(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        List<Run> runs = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            int start = delta.getSource().getPosition();
            add(runs, Kind.SAME, old.subList(at, start));
            add(runs, Kind.REMOVED, delta.getSource().getLines());
            add(runs, Kind.ADDED, delta.getTarget().getLines());
            at = start + delta.getSource().size();
        }
        add(runs, Kind.SAME, old.subList(at, old.size()));
        return runs;
    }

    private static void add(List<Run> runs, Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            runs.add(new Run(kind, String.join("", words)));
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(java.util.regex.MatchResult::group)
                .collect(Collectors.toList());
    }
}
