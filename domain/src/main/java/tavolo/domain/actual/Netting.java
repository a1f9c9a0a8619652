package tavolo.domain.actual;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tavolo.domain.actual.Reading.Part;
import tavolo.domain.target.Exclusion;
import tavolo.domain.target.ExclusionCode;
import tavolo.domain.term.Allowances;

/// What remains of figures once the agreed exclusions are taken out.
///
/// @param parts what counts, piece by piece
/// @param minutes how long was excluded, by code
record Netting(List<Part> parts, SortedMap<ExclusionCode, Integer> minutes) {

    Netting {
        parts = List.copyOf(parts);
    }

    /// Takes out of `series` what `allowances` exclude. A claim counts if its code is agreed and it
    /// has the evidence that is required; one on a whole figure makes all others on it idle. A
    /// piece of time with more contacts than the tolerance allows is excluded as a whole: nobody
    /// can tell which of its contacts were too many.
    static Netting of(MeasuredSeries series, Allowances allowances) {
        List<MeasuredFigure> figures =
                series.figures().stream()
                        .map(figure -> overForecast(figure, allowances) ? flooded(figure) : figure)
                        .toList();
        SortedMap<ExclusionCode, Integer> minutes = new TreeMap<>();
        for (MeasuredFigure figure : figures) {
            accepted(figure, allowances)
                    .forEach(claim -> minutes.merge(claim.code(), claim.minutes(), Integer::sum));
        }
        return new Netting(
                figures.stream().flatMap(figure -> net(figure, allowances).stream()).toList(),
                minutes);
    }

    private static boolean overForecast(MeasuredFigure figure, Allowances allowances) {
        return allowances.exclusion(ExclusionCode.VOLUME_OVER_FORECAST).isPresent()
                && figure.volume()
                        .flatMap(volume ->
                                allowances.forecastTolerancePercent().filter(volume::exceeds))
                        .isPresent();
    }

    private static MeasuredFigure flooded(MeasuredFigure figure) {
        return figure.whollyExcluded(
                ExclusionCode.VOLUME_OVER_FORECAST,
                figure.volume().map(volume -> volume.actual() + " > " + volume.forecast()));
    }

    private static Optional<Part> net(MeasuredFigure figure, Allowances allowances) {
        Quantity net = figure.gross();
        List<ExcludedPart> accepted = accepted(figure, allowances);
        for (ExcludedPart claim : accepted) {
            net = net.minus(claim.part());
        }
        return !accepted.isEmpty() && net.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part(figure.period(), net));
    }

    private static List<ExcludedPart> accepted(MeasuredFigure figure, Allowances allowances) {
        List<ExcludedPart> held =
                figure.excluded().stream().filter(claim -> holds(claim, allowances)).toList();
        Optional<ExcludedPart> all = held.stream().filter(figure::isOfAll).findFirst();
        return all.map(List::of).orElse(held);
    }

    private static boolean holds(ExcludedPart claim, Allowances allowances) {
        Optional<Exclusion> agreed = allowances.exclusion(claim.code());
        return agreed.filter(rule -> !rule.evidenceRequired() || claim.evidence().isPresent())
                .isPresent();
    }
}
