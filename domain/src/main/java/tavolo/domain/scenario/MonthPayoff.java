package tavolo.domain.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tavolo.domain.Outcome;
import tavolo.domain.target.Indicator;
import tavolo.domain.term.Band;
import tavolo.domain.term.Bands;
import tavolo.domain.term.Payoff;
import tavolo.domain.term.Scorecard;
import tavolo.domain.term.TargetSubject;
import tavolo.domain.term.TargetTerms;

/// What the figures of a sample month would bring under a scenario, in percent of the monthly fee.
/// The bands, weights and caps are those recorded; where a scenario asks for another value, its
/// bands lie as far away as the value does. Only for eyes that may see money.
///
/// @param lines one for each target that is worth money and has a figure
/// @param total of all lines by their weights; empty unless the weights make 100
public record MonthPayoff(List<Line> lines, Optional<BigDecimal> total) {

    /// What one target brings.
    ///
    /// @param figure of the sample month, in the unit of the formula
    /// @param effectPercent before the weight, within the cap of the target
    public record Line(
            Indicator kpi, BigDecimal figure, BigDecimal weightPercent, BigDecimal effectPercent) {}

    public MonthPayoff {
        lines = List.copyOf(lines);
    }

    /// What `figures` bring under a scenario that asks for `values`.
    ///
    /// @param applying the terms that are recorded, by what they are about; those without a payoff
    ///   count for nothing, those of another formula than the scenario's bring what they always did
    /// @param figures of the sample month
    public static MonthPayoff of(
            List<ScenarioValue> values,
            Map<TargetSubject, TargetTerms> applying,
            Map<? extends Indicator, BigDecimal> figures) {
        List<Line> lines = new ArrayList<>();
        List<Scorecard.Line> weighed = new ArrayList<>();
        applying.forEach((subject, terms) -> {
            BigDecimal figure = figures.get(subject.kpi());
            if (figure != null && terms.payoff().isPresent()) {
                Payoff payoff = moved(terms, terms.payoff().get(), values);
                BigDecimal effect = payoff.effectOf(figure);
                lines.add(new Line(subject.kpi(), figure, payoff.weightPercent(), effect));
                weighed.add(new Scorecard.Line(subject, payoff.weightPercent(), effect));
            }
        });
        return new MonthPayoff(lines, total(weighed));
    }

    private static Optional<BigDecimal> total(List<Scorecard.Line> lines) {
        return new Scorecard(lines, Optional.empty()).effect()
                        instanceof Outcome.Done<BigDecimal>(BigDecimal effect)
                ? Optional.of(effect)
                : Optional.empty();
    }

    private static Payoff moved(TargetTerms terms, Payoff payoff, List<ScenarioValue> values) {
        BigDecimal way =
                values.stream()
                        .filter(value -> value.variant().equals(terms.variant()))
                        .findFirst()
                        .map(value -> value.value().subtract(terms.levels().value()))
                        .orElse(BigDecimal.ZERO);
        List<Band> bands =
                payoff.bands().inOrder().stream()
                        .map(band ->
                                new Band(
                                        band.from().add(way),
                                        band.to().add(way),
                                        band.effectAtFrom(),
                                        band.effectAtTo()))
                        .toList();
        return new Payoff(payoff.weightPercent(), new Bands(bands), payoff.monthlyCapPercent());
    }
}
