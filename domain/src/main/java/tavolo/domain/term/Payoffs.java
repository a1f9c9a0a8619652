package tavolo.domain.term;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tavolo.domain.target.Direction;
import tavolo.domain.target.Indicator;

/// What the rows of a table of targets are worth in money: weights, bands and one cap. Only the
/// provider and the client agree on it, in the commercial addendum, and nobody else ever reads it.
///
/// @param rows each indicator once, in the order of the catalogue; a row of the table of targets
///   that is missing here has no consequences
/// @param cap on all of them
public record Payoffs(List<PayoffRow> rows, PayoffItem.Cap cap) {

    /// No target is worth anything.
    public static final Payoffs NONE = new Payoffs(List.of(), new PayoffItem.Cap(Optional.empty()));

    public Payoffs {
        rows =
                rows.stream()
                        .sorted(Comparator.comparing(PayoffRow::kpi, Indicator.IN_ORDER))
                        .toList();
        if (rows.stream().map(PayoffRow::kpi).distinct().count() < rows.size()) {
            throw new IllegalArgumentException("a row has one weight, was " + rows);
        }
    }

    /// Whether no target has consequences.
    public boolean isNone() {
        return rows.isEmpty();
    }

    /// Everything that is answered by itself, the cap last; nothing where nothing has consequences.
    public List<PayoffItem> items() {
        return rows.isEmpty()
                ? List.of()
                : Stream.concat(
                                rows.stream().<PayoffItem>map(PayoffItem.Worth::new),
                                Stream.of(cap))
                        .toList();
    }

    /// What it says of `kpi`, or of the cap where that is empty.
    public Optional<PayoffItem> item(Optional<Indicator> kpi) {
        return items().stream().filter(item -> item.kpi().equals(kpi)).findFirst();
    }

    /// What the target on `kpi` is worth, as its terms have it; empty without consequences.
    public Optional<Payoff> of(Indicator kpi) {
        return rows.stream()
                .filter(row -> row.kpi().equals(kpi))
                .findFirst()
                .map(row -> row.under(cap.monthlyPercent()));
    }

    /// The weights together, in percent.
    public BigDecimal totalWeight() {
        return rows.stream()
                .map(PayoffRow::weightPercent)
                .reduce(Precision.kept(BigDecimal.ZERO), BigDecimal::add);
    }

    /// What is wrong with the weights; empty if they make 100, or nothing is worth anything.
    public Optional<Scorecard.WeightsNotHundred> weightProblem() {
        return isNone()
                ? Optional.empty()
                : Scorecard.problem(rows.stream().map(PayoffRow::weightPercent).toList());
    }

    /// What contradicts itself in `row` for a target on `terms`: bands that overlap, leave a gap or
    /// go against the good side, a malus for who keeps the target, a bonus for who misses it.
    public static List<TermsProblem> problems(PayoffRow row, TargetTerms terms) {
        List<TermsProblem> problems =
                new ArrayList<>(
                        TermsCheck.of(terms.paying(Optional.of(row.under(Optional.empty())))));
        if (terms.variant().direction() != Direction.BAND) {
            BigDecimal value = terms.levels().value();
            row.bands().inOrder().stream()
                    .filter(band -> isUnfair(band, value, terms.variant().direction()))
                    .forEach(band -> problems.add(new TermsProblem.EffectOfWrongSign(band, value)));
            row.bands()
                    .bandOf(value)
                    .filter(band -> row.bands().effectOf(value).signum() < 0)
                    .map(band -> new TermsProblem.EffectOfWrongSign(band, value))
                    .filter(problem -> !problems.contains(problem))
                    .ifPresent(problems::add);
        }
        return List.copyOf(problems);
    }

    /// A band across the value has no effect at the value; on the one side of it nothing is taken,
    /// on the other nothing is paid.
    private static boolean isUnfair(Band band, BigDecimal value, Direction direction) {
        boolean isAcross = band.from().compareTo(value) < 0 && value.compareTo(band.to()) < 0;
        if (isAcross && band.effectOf(value).signum() != 0) {
            return true;
        }
        return isUnfair(band.from(), band.to(), band.effectAtFrom(), value, direction)
                || isUnfair(band.to(), band.from(), band.effectAtTo(), value, direction);
    }

    /// Whether `effect` at one end of a band pays a worse figure or takes for a better one; an end
    /// at the value itself is of the side of the other end.
    private static boolean isUnfair(
            BigDecimal end,
            BigDecimal other,
            BigDecimal effect,
            BigDecimal value,
            Direction direction) {
        BigDecimal figure = end.compareTo(value) == 0 ? other : end;
        return (direction.prefers(value, figure) && effect.signum() > 0)
                || (direction.prefers(figure, value) && effect.signum() < 0);
    }
}
