package tavolo.domain.measured;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tavolo.domain.actual.MeasuredFigure;
import tavolo.domain.actual.MeasuredSeries;
import tavolo.domain.actual.Reading;
import tavolo.domain.target.Aggregation;
import tavolo.domain.target.FormulaVariant;
import tavolo.domain.term.Validity;

/// How one indicator and what it counts are spread over the half hours of a day. What was counted
/// in the same half hour of different days is added up before any division.
///
/// @param days the days that were asked about
/// @param measuredDays on how many of them half hours were measured
public record DayProfile(Validity days, int measuredDays, List<HalfHour> halfHours) {

    /// A half hour of the day.
    ///
    /// @param reading over all days; empty if too little was counted
    /// @param perDay the weight that comes on a day on average, such as the contacts
    public record HalfHour(LocalTime start, Reading reading, BigDecimal perDay) {}

    public DayProfile {
        halfHours = List.copyOf(halfHours);
    }

    /// The profile of half hours; empty without any, or for a stock, which is there all day.
    static Optional<DayProfile> of(
            FormulaVariant variant, Validity days, List<MeasuredFigure> figures) {
        Aggregation aggregation = variant.formula().aggregation();
        boolean isStock =
                aggregation == Aggregation.STOCK_AT_END
                        || aggregation == Aggregation.STOCK_IN_DAYS_OF_WORK;
        if (isStock || figures.isEmpty()) {
            return Optional.empty();
        }
        int measured =
                (int)
                        figures.stream()
                                .map(figure -> figure.period().start().toLocalDate())
                                .distinct()
                                .count();
        SortedMap<LocalTime, List<MeasuredFigure>> byTime =
                figures.stream()
                        .collect(
                                Collectors.groupingBy(
                                        figure -> figure.period().start().toLocalTime(),
                                        TreeMap::new,
                                        Collectors.toList()));
        List<HalfHour> halfHours =
                byTime.entrySet().stream()
                        .map(entry -> halfHour(entry.getKey(), variant, entry.getValue(), measured))
                        .toList();
        return Optional.of(new DayProfile(days, measured, halfHours));
    }

    private static HalfHour halfHour(
            LocalTime start, FormulaVariant variant, List<MeasuredFigure> figures, int measured) {
        Reading reading = Reading.of(new MeasuredSeries(variant, figures));
        return new HalfHour(
                start,
                ReadMeasuredPictures.shown(variant, reading),
                reading.sample().divide(BigDecimal.valueOf(measured), MathContext.DECIMAL64));
    }
}
