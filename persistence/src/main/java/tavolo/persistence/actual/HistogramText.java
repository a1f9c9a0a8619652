package tavolo.persistence.actual;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tavolo.domain.actual.Buckets;
import tavolo.domain.actual.Histogram;

/// A histogram as one word: the letter of its buckets, and the counts with commas between them. A
/// count of zero is left out, and so is everything behind the last one that is none.
final class HistogramText {

    private static final char HOURS = 'h';
    private static final String BETWEEN = ",";

    private HistogramText() {}

    static boolean is(String word) {
        return !word.isEmpty() && word.charAt(0) == HOURS;
    }

    static String write(Histogram histogram) {
        if (!histogram.edges().equals(Buckets.HOURS.histogram(List.of()).edges())) {
            throw new IllegalArgumentException("no buckets of ours, was " + histogram.edges());
        }
        String counts =
                histogram.counts().stream()
                        .map(count -> count == 0 ? "" : Long.toString(count))
                        .collect(Collectors.joining(BETWEEN));
        return HOURS + counts.replaceFirst(",+$", "");
    }

    static Histogram read(String word) {
        List<Long> counts = new ArrayList<>();
        for (String count : word.substring(1).split(BETWEEN, -1)) {
            counts.add(count.isEmpty() ? 0L : Long.parseLong(count));
        }
        return Buckets.HOURS.histogram(counts);
    }
}
