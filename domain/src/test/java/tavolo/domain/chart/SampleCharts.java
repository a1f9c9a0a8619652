package tavolo.domain.chart;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import tavolo.domain.library.Language;

/// Pictures with invented figures.
public final class SampleCharts {

    private SampleCharts() {}

    /// Three half hours before and after a change, the last of which has no level after it.
    public static Chart.Course day(Language language) {
        return course(language, Chart.Shape.LINES, List.of("08:00", "08:30", "09:00"));
    }

    /// The same as bars.
    public static Chart.Course bars(Language language) {
        return course(language, Chart.Shape.BARS, List.of("08:00", "08:30", "09:00"));
    }

    private static Chart.Course course(Language language, Chart.Shape shape, List<String> names) {
        return new Chart.Course(
                caption(language, "Livello di ogni mezz'ora", "Una su tre è senza livello."),
                Scale.ofShares("Livello"),
                new Places("Mezz'ora", names),
                shape,
                List.of(
                        new Series("Prima", Pen.EARLIER, values(0.848, 0.9, 0.75)),
                        new Series(
                                "Dopo",
                                Pen.MAIN,
                                List.of(
                                        OptionalDouble.of(0.564),
                                        OptionalDouble.of(1),
                                        OptionalDouble.empty()))),
                List.of(new Threshold("Obiettivo", 0.8, Threshold.Kind.TARGET)),
                List.of(new Band("Corridoio", 0.75, 0.85)));
    }

    /// Two months of a percentile in hours that was read from buckets, the second without one.
    public static Chart.Course percentile(Language language) {
        Series measured =
                new Series(
                        "Misurato",
                        Pen.MAIN,
                        List.of(OptionalDouble.of(30.5), OptionalDouble.empty()));
        return new Chart.Course(
                caption(language, "Tempo di risposta", "Due mesi."),
                new Scale("Tempo di risposta", Measure.NUMBER, 20, 40, 5),
                new Places("Mese", List.of("mar 2020", "apr 2020")),
                Chart.Shape.LINES,
                List.of(
                        new Series(
                                "Concordato",
                                Pen.EARLIER,
                                List.of(OptionalDouble.of(24), OptionalDouble.of(24))),
                        measured.within(
                                new Spread(
                                        "Intervallo certo",
                                        new Spread.Heads("da", "a"),
                                        List.of(
                                                Optional.of(new Spread.Range(24, 36)),
                                                Optional.empty())))),
                List.of(),
                List.of());
    }

    /// Two things of which the level depends, the second of which makes a queue grow without end.
    public static Chart.Tornado tornado(Language language) {
        return new Chart.Tornado(
                caption(language, "Da che cosa dipende", "Le chiamate contano di più."),
                Scale.around("Livello", Measure.SHARE, List.of(0.0, 0.8123, 0.8)),
                new Chart.Heads("Valore", "Con meno", "Con più"),
                Optional.of(new Threshold("Livello atteso", 0.564, Threshold.Kind.EXPECTED)),
                List.of(
                        new Chart.Swing(
                                "Chiamate", OptionalDouble.of(0.8123), OptionalDouble.empty()),
                        new Chart.Swing(
                                "Pazienza", OptionalDouble.of(0.55), OptionalDouble.of(0.58))),
                List.of(new Threshold("Obiettivo", 0.8, Threshold.Kind.TARGET)));
    }

    private static Caption caption(Language language, String title, String description) {
        return new Caption(language, title, description, "nessun livello");
    }

    private static List<OptionalDouble> values(double first, double second, double third) {
        return List.of(
                OptionalDouble.of(first), OptionalDouble.of(second), OptionalDouble.of(third));
    }
}
