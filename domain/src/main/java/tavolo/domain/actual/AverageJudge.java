package tavolo.domain.actual;

import java.math.BigDecimal;
import java.util.List;
import tavolo.domain.actual.Reading.Part;
import tavolo.domain.actual.Verdict.Cause;
import tavolo.domain.target.Direction;
import tavolo.domain.target.IndicatorFormula;
import tavolo.domain.term.Levels;
import tavolo.domain.term.TargetStatus;
import tavolo.domain.term.TargetTerms;
import tavolo.domain.term.TargetVersion;

/// Judges the indicator computed anew over the whole period.
final class AverageJudge {

    private AverageJudge() {}

    static Verdict of(TargetVersion version, Netting net) {
        TargetTerms terms = version.terms();
        Reading reading = Reading.of(terms.variant().formula(), net.parts());
        if (reading.figure().isEmpty()) {
            return new Verdict.NotJudged(Cause.NO_FIGURES);
        }
        if (isTooSmall(terms, reading)) {
            return new Verdict.NotJudged(Cause.SAMPLE_TOO_SMALL);
        }
        BigDecimal figure = terms.measuring().rounding().of(reading.figure().get());
        return verdict(terms, finding(terms, relief(version, net.parts()), figure));
    }

    /// Whether `reading` rests on fewer than agreed.
    static boolean isTooSmall(TargetTerms terms, Reading reading) {
        return reading.sample().compareTo(BigDecimal.valueOf(terms.measuring().minimumSample()))
                < 0;
    }

    /// What the ramp of `version` eases over `parts`.
    static Relief relief(TargetVersion version, List<Part> parts) {
        IndicatorFormula formula = version.terms().variant().formula();
        return version.terms()
                .allowances()
                .grace()
                .map(ramp -> Relief.of(ramp, version.validity().from(), formula, parts))
                .orElse(Relief.NONE);
    }

    /// `finding` as the status of the target lets it stand.
    static Verdict verdict(TargetTerms terms, Finding finding) {
        TargetStatus status = terms.status();
        return switch (status) {
            case CURRENT, REVISED -> new Verdict.Judged(finding);
            case SUSPENDED -> new Verdict.Observed(finding);
        };
    }

    private static Finding finding(TargetTerms terms, Relief relief, BigDecimal figure) {
        Direction direction = terms.variant().direction();
        Levels levels = terms.levels();
        BigDecimal compared =
                terms.measuring().rounding().of(relief.lifted(direction, levels, figure));
        return new Finding(
                Attainment.of(levels, direction, compared),
                figure,
                compared,
                relief.asked(direction, levels),
                terms.payoff().flatMap(payoff -> payoff.bands().bandOf(compared)),
                terms.payoff().map(payoff -> payoff.effectOf(compared)));
    }
}
