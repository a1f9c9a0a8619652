package tavolo.domain.actual;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tavolo.domain.actual.Reading.Part;
import tavolo.domain.actual.Verdict.Cause;
import tavolo.domain.target.Direction;
import tavolo.domain.target.TargetValue;
import tavolo.domain.term.Granularity;
import tavolo.domain.term.Levels;
import tavolo.domain.term.PeriodSemantics.Compliance;
import tavolo.domain.term.TargetTerms;
import tavolo.domain.term.TargetVersion;

/// Judges the share of pieces of time that reach the target by themselves. A piece with too small a
/// sample counts neither way. Bands and levels of the judgement are of the share.
final class ComplianceJudge {

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private ComplianceJudge() {}

    static Verdict of(TargetVersion version, Compliance compliance, Netting net) {
        TargetTerms terms = version.terms();
        Collection<List<Part>> pieces = pieces(terms, net.parts());
        if (pieces.isEmpty()) {
            return new Verdict.NotJudged(Cause.NO_FIGURES);
        }
        List<Boolean> reached =
                pieces.stream().flatMap(piece -> reached(version, piece).stream()).toList();
        if (reached.isEmpty()) {
            return new Verdict.NotJudged(Cause.SAMPLE_TOO_SMALL);
        }
        return AverageJudge.verdict(terms, finding(terms, compliance.shares(), share(reached)));
    }

    private static Collection<List<Part>> pieces(TargetTerms terms, List<Part> parts) {
        Granularity granularity = terms.measuring().granularity();
        return Reading.counted(terms.variant().formula(), parts).stream()
                .collect(
                        Collectors.groupingBy(
                                part -> granularity.startOf(part.period().start()),
                                TreeMap::new,
                                Collectors.toList()))
                .values();
    }

    private static Optional<Boolean> reached(TargetVersion version, List<Part> piece) {
        TargetTerms terms = version.terms();
        Direction direction = terms.variant().direction();
        Levels levels = terms.levels();
        Relief relief = AverageJudge.relief(version, piece);
        Reading reading = Reading.of(terms.variant().formula(), piece);
        return reading.figure()
                .filter(_ -> !AverageJudge.isTooSmall(terms, reading))
                .map(terms.measuring().rounding()::of)
                .map(figure -> relief.lifted(direction, levels, figure))
                .map(terms.measuring().rounding()::of)
                .map(figure -> Attainment.of(levels, direction, figure).reachesTarget());
    }

    private static BigDecimal share(List<Boolean> reached) {
        long count = reached.stream().filter(yes -> yes).count();
        return BigDecimal.valueOf(count)
                .multiply(HUNDRED)
                .divide(
                        BigDecimal.valueOf(reached.size()),
                        TargetValue.SCALE,
                        RoundingMode.HALF_UP);
    }

    private static Finding finding(TargetTerms terms, Levels shares, BigDecimal share) {
        return new Finding(
                Attainment.of(shares, Direction.HIGHER, share),
                share,
                share,
                shares.value(),
                terms.payoff().flatMap(payoff -> payoff.bands().bandOf(share)),
                terms.payoff().map(payoff -> payoff.effectOf(share)));
    }
}
