package tavolo.domain.redline;

import java.util.List;
import java.util.function.Function;
import tavolo.domain.redline.Differences.Stretch;

/// Walks through two lists side by side: stretches that are equal and stretches that differ take
/// turns, and together they are both lists.
///
/// @param key what decides whether two items are equal
record Walk<T>(Differences differences, Function<T, String> key) {

    /// The greatest product of lengths that is walked through: 1,500 items each, which takes some
    /// hundredths of a second when nothing is equal.
    private static final long WORK_LIMIT = 2_250_000;

    /// What is done with the stretches.
    interface Steps<T> {
        /// As many items in each, equal one by one; never empty.
        void equal(List<T> before, List<T> after);

        /// What was replaced by what; one of them may be empty.
        void different(List<T> before, List<T> after);
    }

    /// Whether lists of these lengths are walked through in bounded time.
    static boolean isShort(List<?> before, List<?> after) {
        return (long) before.size() * after.size() <= WORK_LIMIT;
    }

    void through(List<T> before, List<T> after, Steps<T> steps) {
        int wasAt = 0;
        int isAt = 0;
        for (Stretch stretch : differences.between(keys(before), keys(after))) {
            if (stretch.beforeStart() > wasAt) {
                steps.equal(
                        before.subList(wasAt, stretch.beforeStart()),
                        after.subList(isAt, stretch.afterStart()));
            }
            steps.different(
                    before.subList(stretch.beforeStart(), stretch.beforeEnd()),
                    after.subList(stretch.afterStart(), stretch.afterEnd()));
            wasAt = stretch.beforeEnd();
            isAt = stretch.afterEnd();
        }
        if (before.size() > wasAt) {
            steps.equal(before.subList(wasAt, before.size()), after.subList(isAt, after.size()));
        }
    }

    private List<String> keys(List<T> items) {
        return items.stream().map(key).toList();
    }
}
