package tavolo.domain.measured;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import tavolo.domain.term.Validity;

/// The months of which it is asked how they were: so many up to and with `last`.
///
/// @param months 1 to [#MOST], which is ten years
public record MeasuredSpan(YearMonth last, int months) {

    /// The most months that are read at once.
    public static final int MOST = 120;

    /// What is shown if nobody asks for more.
    public static final int USUAL = 12;

    public MeasuredSpan {
        if (months < 1 || months > MOST) {
            throw new IllegalArgumentException("1.." + MOST + " months are read, was " + months);
        }
    }

    /// The usual months up to that of `today`.
    public static MeasuredSpan upTo(LocalDate today) {
        return new MeasuredSpan(YearMonth.from(today), USUAL);
    }

    /// Its first month.
    public YearMonth first() {
        return last.minusMonths(months - 1L);
    }

    /// All its days.
    public Validity days() {
        return Validity.between(first().atDay(1), last.plusMonths(1).atDay(1));
    }

    /// Its months, in order.
    public List<YearMonth> each() {
        return IntStream.range(0, months).mapToObj(first()::plusMonths).toList();
    }
}
