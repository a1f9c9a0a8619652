package tavolo.domain.term;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tavolo.domain.target.Direction;

/// Bands that follow one another, from the lowest figures to the highest. Outside of all the effect
/// stays as at the outer end, so that *down to -2 %* and *up to 0.8 %* need no band of their own.
public record Bands(List<Band> inOrder) {

    public Bands {
        inOrder = inOrder.stream().sorted(Comparator.comparing(Band::from)).toList();
    }

    /// The band of `figure`, the outer one if it lies outside of all; empty if there are none.
    public Optional<Band> bandOf(BigDecimal figure) {
        Optional<Band> reached =
                inOrder.stream()
                        .filter(band -> band.from().compareTo(figure) <= 0)
                        .reduce((_, later) -> later);
        return reached.or(() -> inOrder.stream().findFirst());
    }

    /// The effect of `figure` in percent of the fee, before any cap; zero without bands.
    public BigDecimal effectOf(BigDecimal figure) {
        return bandOf(figure)
                .map(band -> band.effectOf(figure))
                .orElseGet(() -> Precision.kept(BigDecimal.ZERO));
    }

    /// What contradicts itself when good values lie in `direction`.
    List<TermsProblem> problems(Direction direction) {
        List<TermsProblem> problems = new ArrayList<>();
        for (int index = 0; index < inOrder.size(); index++) {
            Band band = inOrder.get(index);
            if (direction.prefers(band.from(), band.to())
                    ? band.effectAtFrom().compareTo(band.effectAtTo()) < 0
                    : direction.prefers(band.to(), band.from())
                            && band.effectAtTo().compareTo(band.effectAtFrom()) < 0) {
                problems.add(new TermsProblem.EffectAgainstDirection(band, direction));
            }
            if (index > 0) {
                seam(inOrder.get(index - 1), band, direction).ifPresent(problems::add);
            }
        }
        return problems;
    }

    private static Optional<TermsProblem> seam(Band before, Band band, Direction direction) {
        int gap = band.from().compareTo(before.to());
        if (gap < 0) {
            return Optional.of(new TermsProblem.BandsOverlap(before, band));
        }
        if (gap > 0) {
            return Optional.of(new TermsProblem.BandsLeaveGap(before.to(), band.from()));
        }
        int jump = band.effectAtFrom().compareTo(before.effectAtTo());
        boolean against = direction == Direction.HIGHER ? jump < 0 : jump > 0;
        return against && direction != Direction.BAND
                ? Optional.of(new TermsProblem.EffectAgainstDirection(band, direction))
                : Optional.empty();
    }
}
