package tavolo.domain.actual;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tavolo.domain.target.Aggregation;
import tavolo.domain.target.FormulaVariant;
import tavolo.domain.term.Granularity;
import tavolo.domain.term.Validity;

/// The figures of one subject by one formula, in the order of time. Figures may be of different
/// lengths, but none lies in another: each contact is counted once.
public record MeasuredSeries(FormulaVariant variant, List<MeasuredFigure> figures) {

    public MeasuredSeries {
        figures =
                figures.stream()
                        .sorted(Comparator.comparing(figure -> figure.period().start()))
                        .toList();
        boolean histograms = variant.formula().aggregation() == Aggregation.NINETIETH_PERCENTILE;
        for (int index = 0; index < figures.size(); index++) {
            MeasuredFigure figure = figures.get(index);
            if (figure.gross() instanceof Histogram != histograms) {
                throw new IllegalArgumentException(
                        variant.formula() + " is not measured by " + figure.gross());
            }
            if (index > 0 && startsWithin(figures.get(index - 1), figure)) {
                throw new IllegalArgumentException(
                        "no figure lies in another, was " + figure.period());
            }
        }
    }

    /// The figures of which all days lie in `days`.
    public MeasuredSeries in(Validity days) {
        return only(figures.stream().filter(figure -> figure.period().liesIn(days)).toList());
    }

    /// The figures piece by piece of `granularity`, by the first moment of the piece.
    ///
    /// @throws IllegalArgumentException if a figure is too long for such pieces
    public SortedMap<LocalDateTime, MeasuredSeries> by(Granularity granularity) {
        if (!isFineEnoughFor(granularity)) {
            throw new IllegalArgumentException("there are figures longer than a " + granularity);
        }
        return figures.stream()
                .collect(
                        Collectors.groupingBy(
                                figure -> granularity.startOf(figure.period().start()),
                                TreeMap::new,
                                Collectors.collectingAndThen(Collectors.toList(), this::only)));
    }

    /// Whether every figure lies in one piece of `granularity`.
    boolean isFineEnoughFor(Granularity granularity) {
        return figures.stream().allMatch(figure -> figure.period().grain().makesUp(granularity));
    }

    /// Whether a figure lies only in part in `days`.
    boolean straddles(Validity days) {
        return figures.stream()
                .map(MeasuredFigure::period)
                .anyMatch(period -> period.touches(days) && !period.liesIn(days));
    }

    private MeasuredSeries only(List<MeasuredFigure> some) {
        return new MeasuredSeries(variant, some);
    }

    private static boolean startsWithin(MeasuredFigure earlier, MeasuredFigure later) {
        return later.period().start().isBefore(earlier.period().end());
    }
}
