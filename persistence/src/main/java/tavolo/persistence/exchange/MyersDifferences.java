package tavolo.persistence.exchange;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tavolo.domain.redline.Differences;

/// Differences by the algorithm of Myers in linear space, as java-diff-utils has it: the memory
/// grows with the lengths only, not with how much differs.
final class MyersDifferences implements Differences {

    @Override
    public List<Stretch> between(List<String> before, List<String> after) {
        List<Stretch> stretches = new ArrayList<>();
        new MyersDiffWithLinearSpace<String>()
                .computeDiff(before, after, null).stream()
                        .sorted(
                                Comparator.comparingInt((Change change) -> change.startOriginal)
                                        .thenComparingInt(change -> change.startRevised))
                        .forEach(change -> add(stretches, change));
        return stretches;
    }

    /// The library tells of what went and what came one after the other, even in one place.
    private static void add(List<Stretch> stretches, Change change) {
        Stretch next =
                new Stretch(
                        change.startOriginal,
                        change.endOriginal,
                        change.startRevised,
                        change.endRevised);
        if (!stretches.isEmpty() && touch(stretches.getLast(), next)) {
            Stretch last = stretches.removeLast();
            next =
                    new Stretch(
                            last.beforeStart(),
                            next.beforeEnd(),
                            last.afterStart(),
                            next.afterEnd());
        }
        stretches.add(next);
    }

    private static boolean touch(Stretch last, Stretch next) {
        return last.beforeEnd() == next.beforeStart() && last.afterEnd() == next.afterStart();
    }
}
