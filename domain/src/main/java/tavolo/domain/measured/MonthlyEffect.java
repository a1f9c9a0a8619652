package tavolo.domain.measured;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tavolo.domain.Outcome;
import tavolo.domain.actual.Judgement;
import tavolo.domain.actual.MeasuredAgainstAgreed;
import tavolo.domain.term.Payoff;
import tavolo.domain.term.Scorecard;
import tavolo.domain.term.TargetSubject;
import tavolo.domain.term.Validity;

/// What one month of a service line brings, in percent of its fee. Only for eyes that may see
/// money.
///
/// @param service name and city of the service line
/// @param lines one for each target that is worth money in the month
/// @param total of all lines by their weights; empty unless the weights make 100
public record MonthlyEffect(
        YearMonth month, String service, List<Line> lines, Optional<BigDecimal> total) {

    /// What one target brings in a month.
    ///
    /// @param effectPercent before the weight, within the cap; zero if observed or not judged
    public record Line(TargetSubject subject, Payoff payoff, BigDecimal effectPercent) {}

    public MonthlyEffect {
        lines = List.copyOf(lines);
    }

    /// The months of `span` in which any of `rows` is worth money and was measured, the newest
    /// first. Targets that are judged over other periods than months count for nothing.
    static List<MonthlyEffect> of(MeasuredSpan span, List<MeasuredRow> rows) {
        Map<String, List<MeasuredRow>> services = new LinkedHashMap<>();
        rows.forEach(row ->
                services.computeIfAbsent(row.history().service(), _ -> new ArrayList<>()).add(row));
        List<MonthlyEffect> effects = new ArrayList<>();
        services.forEach((service, some) -> {
            Map<YearMonth, List<Line>> months = lines(some);
            span.each().reversed().stream()
                    .filter(months::containsKey)
                    .map(month -> of(month, service, months.getOrDefault(month, List.of())))
                    .forEach(effects::add);
        });
        return effects;
    }

    private static MonthlyEffect of(YearMonth month, String service, List<Line> lines) {
        List<Scorecard.Line> weighed =
                lines.stream()
                        .map(line ->
                                new Scorecard.Line(
                                        line.subject(),
                                        line.payoff().weightPercent(),
                                        line.effectPercent()))
                        .toList();
        Optional<BigDecimal> total =
                new Scorecard(weighed, Optional.empty()).effect()
                                instanceof Outcome.Done<BigDecimal>(BigDecimal effect)
                        ? Optional.of(effect)
                        : Optional.empty();
        return new MonthlyEffect(month, service, lines, total);
    }

    /// Each target in each month of which any judged part was measured.
    private static Map<YearMonth, List<Line>> lines(List<MeasuredRow> rows) {
        Map<YearMonth, List<Line>> lines = new LinkedHashMap<>();
        for (MeasuredRow row : rows) {
            Map<YearMonth, List<Judgement>> months = new LinkedHashMap<>();
            row.periods().stream()
                    .filter(MeasuredPeriodLine::isMeasured)
                    .flatMap(line -> line.judgement().stream())
                    .filter(judgement -> liesInAMonth(judgement.days()))
                    .forEach(judgement ->
                            months.computeIfAbsent(
                                            YearMonth.from(judgement.days().from()),
                                            _ -> new ArrayList<>())
                                    .add(judgement));
            months.forEach((month, judgements) ->
                    judgements
                            .getLast()
                            .version()
                            .terms()
                            .payoff()
                            .ifPresent(payoff ->
                                    lines.computeIfAbsent(month, _ -> new ArrayList<>())
                                            .add(
                                                    new Line(
                                                            row.subject(),
                                                            payoff,
                                                            MeasuredAgainstAgreed.effectPercent(
                                                                    judgements)))));
        }
        return lines;
    }

    private static boolean liesInAMonth(Validity days) {
        return days.lastDay()
                .filter(last -> YearMonth.from(last).equals(YearMonth.from(days.from())))
                .isPresent();
    }
}
