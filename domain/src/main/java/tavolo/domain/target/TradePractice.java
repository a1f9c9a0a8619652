package tavolo.domain.target;

import java.math.BigDecimal;
import java.util.Optional;
import tavolo.domain.library.Bilingual;

/// What is usual in the trade for one indicator. It is a place to start from, never a rule: there
/// is no official standard for these ranges.
///
/// @param lowest the low end of the usual range, in the unit of the first formula; empty if open
/// @param highest the high end of the usual range, same unit; empty if open
/// @param source who says so
/// @param minimumSample how many of the weight a figure needs before it is judged
/// @param weight what the denominator counts, by which parts weigh in the whole
/// @param remoteEffect what remote work usually does to it; an expectation, never a promise
public record TradePractice(
        Optional<BigDecimal> lowest,
        Optional<BigDecimal> highest,
        Bilingual source,
        int minimumSample,
        Bilingual weight,
        Bilingual remoteEffect) {

    public TradePractice {
        if (minimumSample < 1) {
            throw new IllegalArgumentException("a sample holds at least 1, was " + minimumSample);
        }
        if (lowest.isPresent()
                && highest.isPresent()
                && lowest.get().compareTo(highest.get()) > 0) {
            throw new IllegalArgumentException(
                    "a range goes upwards, was " + lowest.get() + ".." + highest.get());
        }
    }

    /// Whether `value` lies within the usual range, ends included.
    public boolean isUsual(BigDecimal value) {
        return lowest.filter(low -> value.compareTo(low) < 0).isEmpty()
                && highest.filter(high -> value.compareTo(high) > 0).isEmpty();
    }
}
