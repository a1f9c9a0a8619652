package tavolo.domain.term;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;

/// The targets of a service that together move its monthly fee.
///
/// @param monthlyCapPercent the most that all of them together move the fee; empty for no limit
public record Scorecard(List<Line> lines, Optional<BigDecimal> monthlyCapPercent) {

    /// One target in the scorecard.
    ///
    /// @param effectPercent what its month brought, before the weight; zero if it was not judged
    public record Line(TargetSubject subject, BigDecimal weightPercent, BigDecimal effectPercent) {

        public Line {
            weightPercent = Precision.percentage(weightPercent, "a weight in the scorecard");
        }
    }

    /// The weights of a scorecard make another total than 100.
    public record WeightsNotHundred(BigDecimal total) implements Refusal {}

    public Scorecard {
        lines = List.copyOf(lines);
        monthlyCapPercent =
                monthlyCapPercent.map(cap -> Precision.percentage(cap, "a monthly cap"));
    }

    /// What is wrong with the weights of a scorecard; empty if they total 100.
    public static Optional<WeightsNotHundred> problem(List<BigDecimal> weights) {
        BigDecimal total = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return total.compareTo(Precision.HUNDRED) == 0
                ? Optional.empty()
                : Optional.of(new WeightsNotHundred(Precision.kept(total)));
    }

    /// The sum of weight times effect in percent of the fee, within the cap, half up to four
    /// decimals, rounded once. Refused unless the weights total 100.
    public Outcome<BigDecimal> effect() {
        return problem(lines.stream().map(Line::weightPercent).toList())
                .map(Outcome::<BigDecimal>refused)
                .orElseGet(() -> Outcome.done(total()));
    }

    private BigDecimal total() {
        BigDecimal sum =
                lines.stream()
                        .map(line -> line.weightPercent().multiply(line.effectPercent()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Precision.kept(Payoff.capped(sum.divide(Precision.HUNDRED), monthlyCapPercent));
    }
}
