package tavolo.domain.actual;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tavolo.domain.target.Aggregation;
import tavolo.domain.target.IndicatorFormula;
import tavolo.domain.target.TargetValue;

/// What the figures of one series that begin in one month come to, added up before any division.
///
/// @param sum of all numerators and of all denominators, or of all histograms
/// @param last the numerator of the last figure in which anything was counted; of a stock what is
///   there at the end
/// @param days how many days the figures touch
/// @param peakPercent the greatest volume in percent of its forecast, rounded up to four decimals;
///   empty if no figure has both. At most [#MOST_PERCENT], also where nothing was forecast
public record MonthTotal(
        YearMonth month,
        Quantity sum,
        BigDecimal last,
        int days,
        Optional<BigDecimal> peakPercent) {

    /// So much over the forecast that no tolerance bears it.
    public static final BigDecimal MOST_PERCENT = new BigDecimal("9999999.9999");

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    public MonthTotal {
        last = last.setScale(TargetValue.SCALE, RoundingMode.HALF_UP);
        if (days < 1 || days > month.lengthOfMonth()) {
            throw new IllegalArgumentException(
                    "a month has its days, was " + days + " of " + month);
        }
    }

    /// The total of `figures`, which all begin in `month`, in the order of time.
    ///
    /// @throws RuntimeException if there are none, or ratios and histograms together
    public static MonthTotal of(YearMonth month, List<MeasuredFigure> figures) {
        Quantity sum =
                figures.stream().map(MeasuredFigure::gross).reduce(Quantity::plus).orElseThrow();
        BigDecimal last = BigDecimal.ZERO;
        for (MeasuredFigure figure : figures) {
            if (!figure.gross().isEmpty() && figure.gross() instanceof Ratio counted) {
                last = counted.numerator();
            }
        }
        long days =
                figures.stream()
                        .flatMap(MonthTotal::daysOf)
                        .filter(day -> YearMonth.from(day).equals(month))
                        .distinct()
                        .count();
        return new MonthTotal(
                month,
                sum,
                last,
                Math.toIntExact(days),
                figures.stream()
                        .flatMap(figure -> figure.volume().stream())
                        .map(MonthTotal::percent)
                        .max(BigDecimal::compareTo));
    }

    private static Stream<LocalDate> daysOf(MeasuredFigure figure) {
        return figure.period().days().stream();
    }

    private static BigDecimal percent(Volume volume) {
        if (volume.forecast().signum() == 0) {
            return volume.actual().signum() == 0
                    ? BigDecimal.ZERO.setScale(TargetValue.SCALE)
                    : MOST_PERCENT;
        }
        return volume.actual()
                .multiply(HUNDRED)
                .divide(volume.forecast(), TargetValue.SCALE, RoundingMode.CEILING)
                .min(MOST_PERCENT);
    }

    /// Whether more came in any of its figures than forecast × (1 + tolerance). Where rounding
    /// leaves it open the answer is yes, and the figures themselves tell.
    public boolean exceeds(BigDecimal tolerancePercent) {
        BigDecimal borne = HUNDRED.add(tolerancePercent);
        return peakPercent.filter(peak -> peak.compareTo(borne) > 0).isPresent();
    }

    /// Whether the month as one figure reads as its figures do: a stock in days of work needs the
    /// days themselves.
    public boolean standsFor(IndicatorFormula formula) {
        return formula.aggregation() != Aggregation.STOCK_IN_DAYS_OF_WORK;
    }

    /// The month as one figure of the indicator `formula`, without forecast.
    public MeasuredFigure figure(IndicatorFormula formula) {
        Quantity counted =
                formula.aggregation() == Aggregation.STOCK_AT_END
                        ? new Ratio(last, sum.sample())
                        : sum;
        return MeasuredFigure.of(MeasuredPeriod.month(month.atDay(1)), counted);
    }

    /// Both together, of two parts of one service: the days are those of the part that has more.
    public MonthTotal plus(MonthTotal other) {
        return new MonthTotal(
                month,
                sum.plus(other.sum),
                last.add(other.last),
                Math.max(days, other.days),
                Stream.concat(peakPercent.stream(), other.peakPercent.stream())
                        .max(BigDecimal::compareTo));
    }
}
