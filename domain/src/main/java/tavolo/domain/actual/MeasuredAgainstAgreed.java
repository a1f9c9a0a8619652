package tavolo.domain.actual;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import tavolo.domain.actual.Verdict.Cause;
import tavolo.domain.target.Direction;
import tavolo.domain.target.FormulaVariant;
import tavolo.domain.target.TargetValue;
import tavolo.domain.term.PeriodSemantics;
import tavolo.domain.term.TargetTerms;
import tavolo.domain.term.TargetTimeline;
import tavolo.domain.term.TargetVersion;
import tavolo.domain.term.Validity;

/// The comparison of what was measured with what was agreed. Net figures are judged; gross ones are
/// told beside them.
public final class MeasuredAgainstAgreed {

    private MeasuredAgainstAgreed() {}

    /// One judgement for each stretch of `days` on which the same version applies, in order.
    public static List<Judgement> over(
            TargetTimeline timeline, Validity days, MeasuredSeries series) {
        return timeline.segments().stream()
                .flatMap(segment ->
                        days.overlap(segment.days()).stream()
                                .map(stretch -> of(segment.version(), stretch, series)))
                .toList();
    }

    /// The judgement of the figures in `days` by the terms of `version`.
    ///
    /// @param days days on which the version applies; its ramp runs from its own first day
    public static Judgement of(TargetVersion version, Validity days, MeasuredSeries series) {
        MeasuredSeries own = series.in(days);
        Netting net = Netting.of(own, version.terms().allowances());
        return new Judgement(
                version,
                days,
                Reading.of(own),
                Reading.of(series.variant().formula(), net.parts()),
                net.minutes(),
                verdict(version, days, series, net));
    }

    /// What `judgements` of one target come to for the fee of the period that they make up, before
    /// the weight: the mean of their effects by days, half up to four decimals. All need an end.
    public static BigDecimal effectPercent(List<Judgement> judgements) {
        BigDecimal days = BigDecimal.ZERO;
        BigDecimal sum = BigDecimal.ZERO;
        for (Judgement judgement : judgements) {
            BigDecimal length =
                    BigDecimal.valueOf(
                            ChronoUnit.DAYS.between(
                                    judgement.days().from(), judgement.days().to().orElseThrow()));
            days = days.add(length);
            sum = sum.add(length.multiply(judgement.verdict().effectPercent()));
        }
        return days.signum() == 0
                ? BigDecimal.ZERO
                : sum.divide(days, TargetValue.SCALE, RoundingMode.HALF_UP);
    }

    private static Verdict verdict(
            TargetVersion version, Validity days, MeasuredSeries series, Netting net) {
        Optional<Cause> obstacle = obstacle(version.terms(), days, series);
        return obstacle.<Verdict>map(Verdict.NotJudged::new)
                .orElseGet(() ->
                        switch (version.terms().measuring().semantics()) {
                            case PeriodSemantics.Average() -> AverageJudge.of(version, net);
                            case PeriodSemantics.Compliance compliance ->
                                    ComplianceJudge.of(version, compliance, net);
                        });
    }

    private static Optional<Cause> obstacle(
            TargetTerms terms, Validity days, MeasuredSeries series) {
        FormulaVariant agreed = terms.variant();
        if (!series.variant().equals(agreed)) {
            return Optional.of(Cause.OTHER_FORMULA);
        }
        if (series.straddles(days)) {
            return Optional.of(Cause.FIGURES_STRADDLE);
        }
        if (agreed.direction() == Direction.BAND && terms.levels().corridor().isEmpty()) {
            return Optional.of(Cause.NO_CORRIDOR);
        }
        return terms.measuring().semantics() instanceof PeriodSemantics.Compliance
                        && !series.in(days).isFineEnoughFor(terms.measuring().granularity())
                ? Optional.of(Cause.FIGURES_TOO_COARSE)
                : Optional.empty();
    }
}
