package tavolo.domain.measured;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import tavolo.domain.actual.Attainment;
import tavolo.domain.target.Direction;
import tavolo.domain.term.Band;
import tavolo.domain.term.Bands;
import tavolo.domain.term.Levels;
import tavolo.domain.term.Payoff;
import tavolo.domain.term.PeriodSemantics;
import tavolo.domain.term.TargetTerms;

/// A stretch of the values of an indicator in which each stands the same to what is agreed.
///
/// @param from its lower end in the unit of the indicator; empty for everything below `to`
/// @param to its upper end; empty for everything above `from`
/// @param effect what it does to the fee; empty without consequences, or for eyes that may not see
///   money
public record TargetZone(
        Optional<BigDecimal> from,
        Optional<BigDecimal> to,
        Attainment attainment,
        Optional<Effect> effect) {

    /// What a stretch does to the fee, in percent of it, before the weight and within the cap.
    ///
    /// @param atFrom at its lower end
    /// @param atTo towards its upper end
    public record Effect(BigDecimal atFrom, BigDecimal atTo) {

        /// Whether it moves the fee anywhere.
        public boolean moves() {
            return atFrom.signum() != 0 || atTo.signum() != 0;
        }
    }

    private static final BigDecimal TWO = new BigDecimal("2");

    /// The stretches of all values, upwards. Bands of a share of pieces that comply are no values
    /// of the indicator and are left out; of an indicator without a good side only its corridor
    /// divides the values, and without one nothing does.
    public static List<TargetZone> of(TargetTerms terms) {
        Direction direction = terms.variant().direction();
        if (direction == Direction.BAND && terms.levels().corridor().isEmpty()) {
            return List.of();
        }
        boolean isAverage = terms.measuring().semantics() instanceof PeriodSemantics.Average;
        Optional<Payoff> payoff =
                terms.payoff().filter(money -> isAverage && !money.bands().inOrder().isEmpty());
        List<BigDecimal> cuts = cuts(terms.levels(), direction, payoff);
        List<TargetZone> zones = new ArrayList<>();
        for (int index = 0; index <= cuts.size(); index++) {
            Optional<BigDecimal> from =
                    index == 0 ? Optional.empty() : Optional.of(cuts.get(index - 1));
            Optional<BigDecimal> to =
                    index == cuts.size() ? Optional.empty() : Optional.of(cuts.get(index));
            BigDecimal within = within(from, to);
            zones.add(
                    new TargetZone(
                            from,
                            to,
                            Attainment.of(terms.levels(), direction, within),
                            payoff.flatMap(money -> effect(money, from, to, within))));
        }
        return zones;
    }

    private static List<BigDecimal> cuts(
            Levels levels, Direction direction, Optional<Payoff> payoff) {
        Stream<BigDecimal> sides =
                direction == Direction.BAND
                        ? levels.corridor().stream()
                                .flatMap(range -> Stream.of(range.lowest(), range.highest()))
                        : Stream.concat(
                                Stream.of(levels.value()),
                                Stream.concat(
                                        levels.threshold().stream(), levels.excellence().stream()));
        Stream<BigDecimal> edges =
                payoff.stream()
                        .flatMap(money -> money.bands().inOrder().stream())
                        .flatMap(band -> Stream.of(band.from(), band.to()));
        return List.copyOf(new TreeSet<>(Stream.concat(sides, edges).toList()));
    }

    private static BigDecimal within(Optional<BigDecimal> from, Optional<BigDecimal> to) {
        if (from.isPresent() && to.isPresent()) {
            return from.get().add(to.get()).divide(TWO);
        }
        return from.map(low -> low.add(BigDecimal.ONE))
                .or(() -> to.map(high -> high.subtract(BigDecimal.ONE)))
                .orElse(BigDecimal.ZERO);
    }

    private static Optional<Effect> effect(
            Payoff payoff, Optional<BigDecimal> from, Optional<BigDecimal> to, BigDecimal within) {
        return payoff.bands()
                .bandOf(within)
                .map(band -> alone(payoff, band))
                .map(own ->
                        new Effect(
                                own.effectOf(from.orElse(within)),
                                own.effectOf(to.orElse(within))));
    }

    /// At its upper end a band goes on into the next one, which may begin with another effect.
    private static Payoff alone(Payoff payoff, Band band) {
        return new Payoff(
                payoff.weightPercent(), new Bands(List.of(band)), payoff.monthlyCapPercent());
    }
}
