package tavolo.domain.term;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tavolo.domain.target.Direction;

/// The levels that are agreed for one figure, in its unit.
///
/// @param value what is promised
/// @param threshold the worst level that is still borne; on the bad side of `value`
/// @param excellence from where on a result is better than asked; on the good side of `value`
/// @param corridor what counts as good where neither high nor low is; with such indicators only
public record Levels(
        BigDecimal value,
        Optional<BigDecimal> threshold,
        Optional<BigDecimal> excellence,
        Optional<Corridor> corridor) {

    public Levels {
        value = Precision.kept(value);
        threshold = threshold.map(Precision::kept);
        excellence = excellence.map(Precision::kept);
    }

    /// The promised value alone.
    public static Levels of(BigDecimal value) {
        return new Levels(value, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// The promised value with a threshold and a level of excellence.
    public static Levels of(BigDecimal value, BigDecimal threshold, BigDecimal excellence) {
        return new Levels(value, Optional.of(threshold), Optional.of(excellence), Optional.empty());
    }

    /// The promised value within what is good around it.
    public static Levels within(Corridor corridor, BigDecimal value) {
        return new Levels(value, Optional.empty(), Optional.empty(), Optional.of(corridor));
    }

    /// What contradicts itself when good values lie in `direction`.
    List<TermsProblem> problems(Direction direction) {
        return direction == Direction.BAND ? problemsOfBand() : problemsOfOneSide(direction);
    }

    private List<TermsProblem> problemsOfOneSide(Direction direction) {
        List<TermsProblem> problems = new ArrayList<>();
        threshold
                .filter(floor -> direction.prefers(floor, value))
                .ifPresent(floor ->
                        problems.add(
                                new TermsProblem.ThresholdOnWrongSide(floor, value, direction)));
        excellence
                .filter(best -> direction.prefers(value, best))
                .ifPresent(best ->
                        problems.add(
                                new TermsProblem.ExcellenceOnWrongSide(best, value, direction)));
        corridor.ifPresent(range -> problems.add(new TermsProblem.CorridorUnfit(range, value)));
        return problems;
    }

    private List<TermsProblem> problemsOfBand() {
        List<TermsProblem> problems = new ArrayList<>();
        if (threshold.isPresent() || excellence.isPresent()) {
            problems.add(new TermsProblem.LevelsWithoutSide());
        }
        corridor.filter(range -> !range.contains(value))
                .ifPresent(range -> problems.add(new TermsProblem.CorridorUnfit(range, value)));
        return problems;
    }
}
