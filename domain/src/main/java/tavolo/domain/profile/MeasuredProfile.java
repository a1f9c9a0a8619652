package tavolo.domain.profile;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tavolo.domain.actual.Histogram;
import tavolo.domain.actual.MeasuredFigure;
import tavolo.domain.actual.Ratio;
import tavolo.domain.party.Channel;
import tavolo.domain.term.Granularity;
import tavolo.domain.term.Validity;

/// A week as it was measured: how many contacts come on average in each half hour of each day of
/// the week, and how long handling takes. Counts are added up before any division; percentages and
/// averages of parts are never averaged.
///
/// @param service name and city of the service line
/// @param days the days that were asked about
/// @param measuredDays on how many of them half hours were measured
/// @param contacts all that came in on them
/// @param handled the contacts of which the handling time is known; zero if of none
/// @param halfHours those in which anything came in, in the order of the week
public record MeasuredProfile(
        String service,
        Channel channel,
        Validity days,
        int measuredDays,
        BigDecimal contacts,
        BigDecimal handled,
        List<HalfHour> halfHours) {

    /// A half hour of a day of the week.
    ///
    /// @param contacts that come in on average, above zero
    /// @param handleSeconds of one contact; of the whole period where this half hour has none, and
    ///   empty if no handling time is known at all
    public record HalfHour(
            DayOfWeek day,
            LocalTime start,
            BigDecimal contacts,
            Optional<BigDecimal> handleSeconds) {}

    private record Place(DayOfWeek day, LocalTime start) {

        private static final Comparator<Place> ORDER =
                Comparator.comparing(Place::day).thenComparing(Place::start);

        private static Place of(LocalDateTime start) {
            return new Place(start.getDayOfWeek(), start.toLocalTime());
        }
    }

    public MeasuredProfile {
        halfHours = List.copyOf(halfHours);
    }

    /// Puts a week together; empty if no half hour was measured.
    ///
    /// @param offered figures whose denominators count the contacts that came in
    /// @param handling figures of the seconds of handling over the contacts handled
    static Optional<MeasuredProfile> of(
            String service,
            Channel channel,
            Validity days,
            List<MeasuredFigure> offered,
            List<MeasuredFigure> handling) {
        List<MeasuredFigure> counted =
                offered.stream().filter(MeasuredProfile::isHalfHour).toList();
        Map<Place, Ratio> contacts = pooled(counted);
        BigDecimal all = sum(contacts.values().stream().map(Ratio::denominator).toList());
        if (all.signum() == 0) {
            return Optional.empty();
        }
        Map<DayOfWeek, Long> lengths = daysOf(counted);
        Map<Place, Ratio> seconds =
                pooled(handling.stream().filter(MeasuredProfile::isHalfHour).toList());
        Ratio whole =
                handling.stream().map(MeasuredProfile::ratio).reduce(Ratio.of(0, 0), Ratio::plus);
        List<HalfHour> halfHours =
                contacts.entrySet().stream()
                        .filter(entry -> !entry.getValue().isEmpty())
                        .map(entry ->
                                new HalfHour(
                                        entry.getKey().day(),
                                        entry.getKey().start(),
                                        mean(
                                                entry.getValue().denominator(),
                                                lengths.getOrDefault(entry.getKey().day(), 1L)),
                                        quotient(
                                                        seconds.getOrDefault(
                                                                entry.getKey(), Ratio.of(0, 0)))
                                                .or(() -> quotient(whole))))
                        .toList();
        int measured = lengths.values().stream().mapToInt(Long::intValue).sum();
        return Optional.of(
                new MeasuredProfile(
                        service, channel, days, measured, all, whole.denominator(), halfHours));
    }

    private static boolean isHalfHour(MeasuredFigure figure) {
        return figure.period().grain() == Granularity.INTERVAL_30M;
    }

    private static Ratio ratio(MeasuredFigure figure) {
        return switch (figure.gross()) {
            case Ratio ratio -> ratio;
            case Histogram histogram ->
                    throw new IllegalArgumentException("no counts, was " + histogram);
        };
    }

    private static Map<Place, Ratio> pooled(List<MeasuredFigure> figures) {
        return figures.stream()
                .collect(
                        Collectors.toMap(
                                figure -> Place.of(figure.period().start()),
                                MeasuredProfile::ratio,
                                Ratio::plus,
                                () -> new TreeMap<>(Place.ORDER)));
    }

    /// On how many different dates of each day of the week something was measured.
    private static Map<DayOfWeek, Long> daysOf(List<MeasuredFigure> figures) {
        Set<LocalDate> dates =
                figures.stream()
                        .map(figure -> figure.period().start().toLocalDate())
                        .collect(Collectors.toSet());
        return dates.stream()
                .collect(Collectors.groupingBy(LocalDate::getDayOfWeek, Collectors.counting()));
    }

    private static BigDecimal sum(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal mean(BigDecimal sum, long days) {
        return sum.divide(BigDecimal.valueOf(days), MathContext.DECIMAL64);
    }

    private static Optional<BigDecimal> quotient(Ratio ratio) {
        return ratio.isEmpty() || ratio.numerator().signum() <= 0
                ? Optional.empty()
                : Optional.of(ratio.numerator().divide(ratio.denominator(), MathContext.DECIMAL64));
    }
}
