package tavolo.domain.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tavolo.domain.actual.MeasuredFigure;
import tavolo.domain.actual.MeasuredPeriod;
import tavolo.domain.party.Visibility;
import tavolo.domain.term.Validity;

/// Counts what an import changes of the figures that stand, batch by batch, each before it is
/// written. No more of them is in memory than lies between the days of one batch.
final class Comparison {

    /// Days that lie so far apart are read one by one.
    private static final int GAP = 31;

    private final Actuals actuals;
    private final Visibility eyes;
    private long added;
    private long changed;
    private long unchanged;

    Comparison(Actuals actuals, Visibility eyes) {
        this.actuals = actuals;
        this.eyes = eyes;
    }

    /// Compares figures that are about to be written.
    void count(List<PlacedFigure> batch) {
        Map<SeriesKey, SortedMap<LocalDate, List<MeasuredFigure>>> byDay = new HashMap<>();
        for (PlacedFigure placed : batch) {
            byDay.computeIfAbsent(placed.series(), _ -> new TreeMap<>())
                    .computeIfAbsent(
                            placed.figure().period().start().toLocalDate(), _ -> new ArrayList<>())
                    .add(placed.figure());
        }
        byDay.forEach(this::count);
    }

    private void count(SeriesKey series, SortedMap<LocalDate, List<MeasuredFigure>> days) {
        List<MeasuredFigure> together = new ArrayList<>();
        LocalDate first = days.firstKey();
        LocalDate last = first;
        for (Map.Entry<LocalDate, List<MeasuredFigure>> day : days.entrySet()) {
            if (day.getKey().isAfter(last.plusDays(GAP))) {
                compare(series, Validity.ofDays(first, last), together);
                together.clear();
                first = day.getKey();
            }
            last = day.getKey();
            together.addAll(day.getValue());
        }
        compare(series, Validity.ofDays(first, last), together);
    }

    private void compare(SeriesKey series, Validity days, List<MeasuredFigure> coming) {
        Map<MeasuredPeriod, MeasuredFigure> standing = new HashMap<>();
        actuals.figures(series, days, eyes)
                .forEach(figure -> standing.put(figure.period(), figure));
        for (MeasuredFigure figure : coming) {
            MeasuredFigure before = standing.get(figure.period());
            if (before == null) {
                added++;
            } else if (isSame(before, figure)) {
                unchanged++;
            } else {
                changed++;
            }
        }
    }

    /// Volumes are compared as numbers: 1200 and 1200.0 are one count.
    private static boolean isSame(MeasuredFigure before, MeasuredFigure now) {
        return before.gross().equals(now.gross())
                && before.volume().isPresent() == now.volume().isPresent()
                && before.volume()
                        .map(volume ->
                                now.volume()
                                        .filter(other ->
                                                volume.actual().compareTo(other.actual()) == 0
                                                        && volume.forecast()
                                                                        .compareTo(other.forecast())
                                                                == 0)
                                        .isPresent())
                        .orElse(true);
    }

    /// What it comes to for `made`.
    FiguresTaken taken(FigureImport made) {
        return new FiguresTaken(made, added, changed, unchanged);
    }
}
