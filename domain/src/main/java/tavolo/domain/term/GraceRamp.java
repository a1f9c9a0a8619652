package tavolo.domain.term;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tavolo.domain.target.Direction;

/// The weeks at the beginning in which only a part of the target is asked. A week begins on the
/// weekday on which the target does.
///
/// @param percentPerWeek the part of the target in percent, week by week; each in 1..100
public record GraceRamp(List<BigDecimal> percentPerWeek) {

    private static final int DAYS_OF_WEEK = 7;

    public GraceRamp {
        if (percentPerWeek.isEmpty()) {
            throw new IllegalArgumentException("a ramp has a week at least, had none");
        }
        percentPerWeek = percentPerWeek.stream().map(GraceRamp::part).toList();
    }

    /// How many weeks it lasts.
    public int weeks() {
        return percentPerWeek.size();
    }

    /// The part of the target that is asked on `day` of a target that began on `start`: all of it
    /// after the last week.
    public BigDecimal percentOn(LocalDate start, LocalDate day) {
        long week = Math.max(0, ChronoUnit.DAYS.between(start, day)) / DAYS_OF_WEEK;
        return week < weeks() ? percentPerWeek.get((int) week) : Precision.kept(Precision.HUNDRED);
    }

    /// What is asked in place of `value` when `percent` of the target is: less where high is good,
    /// more where low is good; half up to four decimals.
    public static BigDecimal asked(Direction direction, BigDecimal value, BigDecimal percent) {
        return switch (direction) {
            case HIGHER -> lowered(value, percent);
            case LOWER -> raised(value, percent);
            case BAND -> Precision.kept(value);
        };
    }

    /// `value` times `percent`.
    public static BigDecimal lowered(BigDecimal value, BigDecimal percent) {
        return Precision.kept(value.multiply(percent).divide(Precision.HUNDRED));
    }

    /// `value` divided by `percent`.
    public static BigDecimal raised(BigDecimal value, BigDecimal percent) {
        return value.multiply(Precision.HUNDRED)
                .divide(percent, Precision.kept(value).scale(), RoundingMode.HALF_UP);
    }

    /// The first week, from 1, in which less is asked than in the week before.
    Optional<Integer> firstFall() {
        return IntStream.range(1, weeks())
                .filter(week ->
                        percentPerWeek.get(week).compareTo(percentPerWeek.get(week - 1)) < 0)
                .mapToObj(week -> week + 1)
                .findFirst();
    }

    private static BigDecimal part(BigDecimal percent) {
        if (percent.compareTo(BigDecimal.ONE) < 0 || percent.compareTo(Precision.HUNDRED) > 0) {
            throw new IllegalArgumentException(
                    "a part of a target lies in 1..100 %, was " + percent);
        }
        return Precision.kept(percent);
    }
}
