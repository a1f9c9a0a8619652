package tavolo.domain.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tavolo.domain.actual.MeasuredFigure;
import tavolo.domain.actual.MeasuredPeriod;
import tavolo.domain.actual.Volume;
import tavolo.domain.target.Aggregation;

/// The half hours that come twice when summer time ends: a file may have one row for both or one
/// for each, which are put together. There are two of them a year.
final class RepeatedHours {

    private final Aggregation aggregation;
    private final Map<Hour, Held> held = new LinkedHashMap<>();

    private record Hour(SeriesKey series, MeasuredPeriod period) {}

    private record Held(MeasuredFigure figure, boolean twice) {}

    RepeatedHours(Aggregation aggregation) {
        this.aggregation = aggregation;
    }

    /// Keeps a figure of such a half hour back; false if it came twice already.
    boolean add(PlacedFigure placed) {
        Hour hour = new Hour(placed.series(), placed.figure().period());
        Held before = held.get(hour);
        if (before == null) {
            held.put(hour, new Held(placed.figure(), false));
            return true;
        }
        if (!before.twice()) {
            held.put(hour, new Held(together(before.figure(), placed.figure()), true));
        }
        return !before.twice();
    }

    /// Hands over what was kept back.
    void release(Consumer<PlacedFigure> taken) {
        held.forEach((hour, kept) -> taken.accept(new PlacedFigure(hour.series(), kept.figure())));
        held.clear();
    }

    private MeasuredFigure together(MeasuredFigure first, MeasuredFigure second) {
        boolean stock =
                aggregation == Aggregation.STOCK_AT_END
                        || aggregation == Aggregation.STOCK_IN_DAYS_OF_WORK;
        MeasuredFigure both =
                MeasuredFigure.of(
                        first.period(),
                        stock ? second.gross() : first.gross().plus(second.gross()));
        Optional<Volume> volume = together(first.volume(), second.volume());
        return volume.isPresent() ? both.against(volume.get()) : both;
    }

    private static Optional<Volume> together(Optional<Volume> first, Optional<Volume> second) {
        return first.flatMap(one ->
                        second.map(other ->
                                new Volume(
                                        one.actual().add(other.actual()),
                                        one.forecast().add(other.forecast()))))
                .or(() -> first)
                .or(() -> second);
    }
}
