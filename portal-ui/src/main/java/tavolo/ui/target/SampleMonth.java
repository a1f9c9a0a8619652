package tavolo.ui.target;

import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import tavolo.domain.Outcome;
import tavolo.domain.actual.MeasuredSeries;
import tavolo.domain.actual.Reading;
import tavolo.domain.board.TargetHistory;
import tavolo.domain.intake.ReadFigures;
import tavolo.domain.intake.SeriesKey;
import tavolo.domain.party.Actor;
import tavolo.domain.target.Indicator;
import tavolo.domain.term.TargetSubject;
import tavolo.domain.term.TargetTerms;
import tavolo.domain.term.Validity;

/// The month on which the worth of proposals is tried: the last full one, as it was measured, and
/// what somebody typed in its place.
///
/// @param days of the month
/// @param applying the recorded terms that are worth money, for eyes that may see it
/// @param measured what they came to
/// @param typed in their place
record SampleMonth(
        Validity days,
        Map<TargetSubject, TargetTerms> applying,
        Map<Indicator, BigDecimal> measured,
        Map<Indicator, BigDecimal> typed) {

    private static final String PREFIX = "mese-";

    /// The month before `today`.
    static SampleMonth of(
            Actor actor,
            ReadFigures figures,
            List<TargetHistory> histories,
            LocalDate today,
            QueryParameters query) {
        LocalDate first = today.withDayOfMonth(1).minusMonths(1);
        Validity month = Validity.between(first, first.plusMonths(1));
        Map<TargetSubject, TargetTerms> applying = new HashMap<>();
        Map<Indicator, BigDecimal> measured = new TreeMap<>(Indicator.IN_ORDER);
        Map<Indicator, BigDecimal> typed = new TreeMap<>(Indicator.IN_ORDER);
        for (TargetHistory history : histories) {
            terms(history, today)
                    .filter(terms -> terms.payoff().isPresent())
                    .ifPresent(terms -> {
                        Indicator kpi = history.subject().kpi();
                        applying.put(history.subject(), terms);
                        figure(actor, figures, history.subject(), terms, month)
                                .ifPresent(figure -> measured.put(kpi, figure));
                        query.getSingleParameter(parameter(kpi))
                                .flatMap(TypedNumbers::read)
                                .ifPresent(figure -> typed.put(kpi, figure));
                    });
        }
        return new SampleMonth(month, applying, measured, typed);
    }

    /// The name of `kpi` in the address.
    static String parameter(Indicator kpi) {
        return PREFIX + kpi.name();
    }

    /// What counts: typed figures, and measured ones where nobody typed any.
    Map<Indicator, BigDecimal> figures() {
        Map<Indicator, BigDecimal> all = new TreeMap<>(Indicator.IN_ORDER);
        all.putAll(measured);
        all.putAll(typed);
        return all;
    }

    /// The indicators that are worth money.
    List<Indicator> kpis() {
        return applying.keySet().stream()
                .map(TargetSubject::kpi)
                .distinct()
                .sorted(Indicator.IN_ORDER)
                .toList();
    }

    /// The terms of today, or the last ones.
    private static Optional<TargetTerms> terms(TargetHistory history, LocalDate today) {
        return history.timeline().segments().stream()
                .filter(segment -> !segment.days().from().isAfter(today))
                .reduce((_, later) -> later)
                .map(segment -> segment.version().terms());
    }

    private static Optional<BigDecimal> figure(
            Actor actor,
            ReadFigures figures,
            TargetSubject subject,
            TargetTerms terms,
            Validity month) {
        return series(actor, figures, subject)
                .filter(key -> key.subject().equals(subject))
                .filter(key -> key.variant().equals(terms.variant()))
                .flatMap(key ->
                        figures.by(actor, key, month)
                                        instanceof Outcome.Done<MeasuredSeries>(var series)
                                ? Reading.of(series).figure().stream()
                                : Stream.empty())
                .findFirst();
    }

    private static Stream<SeriesKey> series(
            Actor actor, ReadFigures figures, TargetSubject subject) {
        return figures.series(actor, subject.scope().service())
                        instanceof Outcome.Done<List<SeriesKey>>(var keys)
                ? keys.stream()
                : Stream.empty();
    }
}
