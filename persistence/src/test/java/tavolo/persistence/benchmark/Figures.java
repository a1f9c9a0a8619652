package tavolo.persistence.benchmark;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// How long one action took, over many times of doing it.
///
/// @param samples how often it was done
/// @param median half of the times are no longer than this
/// @param p95 95 of 100 times are no longer than this
public record Figures(String action, int samples, Duration median, Duration p95) {

    private static final int SHARE = 95;

    /// The figures of `nanos`, in whatever order they are.
    ///
    /// @throws IllegalArgumentException if there are none
    public static Figures of(String action, long... nanos) {
        if (nanos.length == 0) {
            throw new IllegalArgumentException("nothing was measured: " + action);
        }
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Figures(action, sorted.length, at(sorted, 50), at(sorted, SHARE));
    }

    /// Does `action` for `warmUp` and then `samples` times more, of which each is timed.
    public static Figures measure(String action, Duration warmUp, int samples, Runnable work) {
        long end = System.nanoTime() + warmUp.toNanos();
        do {
            work.run();
        } while (System.nanoTime() < end);
        long[] nanos = new long[samples];
        for (int sample = 0; sample < samples; sample++) {
            long start = System.nanoTime();
            work.run();
            nanos[sample] = System.nanoTime() - start;
        }
        return of(action, nanos);
    }

    /// Lines of a Markdown table under `title`.
    public static List<String> table(String title, List<Figures> rows) {
        return Stream.concat(
                        Stream.of("| " + title + " | times | median | p95 |", "|---|--:|--:|--:|"),
                        rows.stream().map(Figures::line))
                .toList();
    }

    private String line() {
        return "| %s | %d | %s | %s |".formatted(action, samples, millis(median), millis(p95));
    }

    /// The smallest time that `percent` of all do not exceed.
    private static Duration at(long[] sorted, int percent) {
        int rank = (sorted.length * percent + 99) / 100;
        return Duration.ofNanos(sorted[rank - 1]);
    }

    private static String millis(Duration time) {
        double millis = time.toNanos() / 1e6;
        return String.format(Locale.ROOT, millis < 100 ? "%.1f ms" : "%.0f ms", millis);
    }
}
