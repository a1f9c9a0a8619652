package tavolo.domain.term;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tavolo.domain.library.Bounds;
import tavolo.domain.target.Direction;
import tavolo.domain.target.ExclusionCode;
import tavolo.domain.target.IndicatorFormula;

/// Whether terms agree with themselves and with the standards of the regulator.
final class TermsCheck {

    private static final Bounds SHARE = new Bounds("0", "100");

    private TermsCheck() {}

    static List<TermsProblem> of(TargetTerms terms, Validity validity) {
        List<TermsProblem> problems = new ArrayList<>(of(terms));
        problems.addAll(RegulatedStandards.breaches(terms, validity));
        return List.copyOf(problems);
    }

    static List<TermsProblem> of(TargetTerms terms) {
        IndicatorFormula formula = terms.variant().formula();
        List<TermsProblem> problems = new ArrayList<>();
        problems.addAll(outOfBounds(terms.levels(), formula.field().bounds()));
        problems.addAll(terms.levels().problems(formula.direction()));
        problems.addAll(ofMeasuring(terms));
        problems.addAll(ofAllowances(terms));
        terms.payoff()
                .ifPresent(payoff ->
                        problems.addAll(payoff.bands().problems(directionOfJudgement(terms))));
        corridorMissing(terms).ifPresent(problems::add);
        return List.copyOf(problems);
    }

    private static Direction directionOfJudgement(TargetTerms terms) {
        return switch (terms.measuring().semantics()) {
            case PeriodSemantics.Average() -> terms.variant().direction();
            case PeriodSemantics.Compliance(_) -> Direction.HIGHER;
        };
    }

    private static List<TermsProblem> outOfBounds(Levels levels, Bounds bounds) {
        Stream<BigDecimal> ends =
                levels.corridor().stream().flatMap(c -> Stream.of(c.lowest(), c.highest()));
        Stream<BigDecimal> rest =
                Stream.concat(levels.threshold().stream(), levels.excellence().stream());
        return Stream.concat(Stream.of(levels.value()), Stream.concat(rest, ends))
                .filter(level ->
                        level.compareTo(new BigDecimal(bounds.min())) < 0
                                || level.compareTo(new BigDecimal(bounds.max())) > 0)
                .<TermsProblem>map(level -> new TermsProblem.LevelOutOfBounds(level, bounds))
                .toList();
    }

    private static List<TermsProblem> ofMeasuring(TargetTerms terms) {
        List<TermsProblem> problems = new ArrayList<>();
        BigDecimal value = terms.levels().value();
        Rounding rounding = terms.measuring().rounding();
        if (rounding.of(value).compareTo(value) != 0) {
            problems.add(new TermsProblem.RoundingTooCoarse(rounding.decimals(), value));
        }
        if (terms.measuring().semantics() instanceof PeriodSemantics.Compliance(Levels shares)) {
            problems.addAll(outOfBounds(shares, SHARE));
            problems.addAll(shares.problems(Direction.HIGHER));
        }
        return problems;
    }

    private static List<TermsProblem> ofAllowances(TargetTerms terms) {
        List<TermsProblem> problems = new ArrayList<>();
        Allowances allowances = terms.allowances();
        allowances
                .grace()
                .flatMap(GraceRamp::firstFall)
                .ifPresent(week -> problems.add(new TermsProblem.GraceFalls(week)));
        if (allowances.grace().isPresent() && terms.levels().value().signum() <= 0) {
            problems.add(new TermsProblem.GraceOnNothing(terms.levels().value()));
        }
        allowances.repeated().stream()
                .sorted()
                .forEach(code -> problems.add(new TermsProblem.ExclusionTwice(code)));
        if (allowances.exclusion(ExclusionCode.VOLUME_OVER_FORECAST).isPresent()
                && allowances.forecastTolerancePercent().isEmpty()) {
            problems.add(new TermsProblem.ToleranceMissing());
        }
        return problems;
    }

    private static Optional<TermsProblem> corridorMissing(TargetTerms terms) {
        boolean needed =
                terms.payoff().isPresent()
                        || terms.measuring().semantics() instanceof PeriodSemantics.Compliance;
        return terms.variant().direction() == Direction.BAND
                        && terms.levels().corridor().isEmpty()
                        && needed
                ? Optional.of(new TermsProblem.CorridorMissing())
                : Optional.empty();
    }
}
