package tavolo.domain.intake;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import tavolo.domain.actual.MeasuredPeriod;

/// Which pieces of time a file has had a figure for, at each place: one bit for each, so that a
/// large file is remembered in little memory.
final class SeenPeriods {

    private static final LocalDateTime BEGIN = RowReader.FIRST_DAY.atStartOfDay();
    private static final int HALF_HOUR = 30;

    private final Map<Place, BitSet> seen = new HashMap<>();

    /// Remembers `period` at `place`; false if it was there before.
    boolean add(Place place, MeasuredPeriod period) {
        BitSet periods = seen.computeIfAbsent(place, _ -> new BitSet());
        int number = Math.toIntExact(number(period));
        if (periods.get(number)) {
            return false;
        }
        periods.set(number);
        return true;
    }

    private static long number(MeasuredPeriod period) {
        return switch (period.grain()) {
            case INTERVAL_30M -> ChronoUnit.MINUTES.between(BEGIN, period.start()) / HALF_HOUR;
            case DAY -> ChronoUnit.DAYS.between(BEGIN, period.start());
            case MONTH -> ChronoUnit.MONTHS.between(BEGIN, period.start());
            case WEEK, QUARTER ->
                    throw new IllegalArgumentException("the mapping was checked, " + period);
        };
    }
}
