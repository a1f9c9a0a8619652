package tavolo.domain.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tavolo.domain.party.ServiceLineId;
import tavolo.domain.target.FormulaVariant;
import tavolo.domain.term.Granularity;
import tavolo.domain.term.TargetScope;
import tavolo.domain.term.TargetSubject;
import tavolo.domain.term.Workplace;

/// What makes the figures of one series belong together: each piece of time has at most one.
public record SeriesKey(
        ServiceLineId line, FormulaVariant variant, Granularity grain, Place place) {

    /// What the series tells of, as targets name it; the hours of the day are not told apart.
    public TargetSubject subject() {
        return new TargetSubject(
                variant.kpi(),
                new TargetScope(
                        line, place.site(), place.channel(), Optional.empty(), place.workplace()));
    }

    /// Those of `series`, all of one variant and length, that count every contact once: the least
    /// divided by site and workplace.
    public static List<SeriesKey> leastDivided(List<SeriesKey> series) {
        Predicate<SeriesKey> isWhole = key -> key.place().site().isEmpty();
        Predicate<SeriesKey> isBoth = key -> key.place().workplace() == Workplace.BOTH;
        return Stream.of(isWhole.and(isBoth), isWhole, isBoth, (Predicate<SeriesKey>) _ -> true)
                .map(wanted -> series.stream().filter(wanted).toList())
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
