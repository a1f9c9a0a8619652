package tavolo.ui.target;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import tavolo.domain.actual.Reading;
import tavolo.domain.chart.Caption;
import tavolo.domain.chart.Chart;
import tavolo.domain.chart.Measure;
import tavolo.domain.chart.Pen;
import tavolo.domain.chart.Places;
import tavolo.domain.chart.Scale;
import tavolo.domain.chart.Series;
import tavolo.domain.chart.Threshold;
import tavolo.domain.library.Unit;
import tavolo.domain.measured.MeasuredRow;
import tavolo.domain.target.IndicatorFormula;
import tavolo.domain.term.TargetVersion;
import tavolo.ui.language.Wording;

/// What all pictures of one measured target share: its name, its unit, and the lines of what is
/// asked of it now and was asked before.
///
/// @param agreedBefore what was asked before the agreement, if earlier terms do not tell
record PictureFrame(
        MeasuredRow row,
        IndicatorFormula formula,
        Optional<BigDecimal> agreedBefore,
        Component where) {

    private static final double PERCENT = 100;

    String said(String key, Object... values) {
        return where.getTranslation(key, values);
    }

    /// The name of the indicator.
    String name() {
        return Kpis.name(row.subject().kpi());
    }

    /// Lines or bars with the targets across, if they are of the same formula.
    ///
    /// @param title key of the title, which names the indicator and the service
    /// @param about what there is to see
    Chart course(String title, String about, Places places, List<Series> series) {
        List<Threshold> targets = targets();
        return new Chart.Course(
                caption(title, about),
                Scale.around(name(), measure(), values(series, targets)),
                places,
                Chart.Shape.LINES,
                series,
                targets,
                List.of());
    }

    Caption caption(String title, String about) {
        return new Caption(
                Wording.textLanguage(),
                said(title, name(), row.history().service()),
                about,
                said("view.measured.pictures.none"));
    }

    Series series(String key, Pen pen, List<Reading> readings) {
        return new Series(said(key), pen, readings.stream().map(this::drawn).toList());
    }

    /// What is asked, and what was asked before if that was something else.
    List<Threshold> targets() {
        List<Threshold> lines = new ArrayList<>();
        Optional<BigDecimal> now = row.version().flatMap(this::value);
        row.before()
                .flatMap(this::value)
                .filter(former -> isOther(former, now))
                .or(() -> agreedBefore.filter(former -> isOther(former, now)))
                .ifPresent(former ->
                        lines.add(
                                line("view.measured.line.former", former, Threshold.Kind.FORMER)));
        now.ifPresent(value ->
                lines.add(line("view.measured.line.target", value, Threshold.Kind.TARGET)));
        return lines;
    }

    private static boolean isOther(BigDecimal former, Optional<BigDecimal> now) {
        return now.filter(same -> same.compareTo(former) == 0).isEmpty();
    }

    private Optional<BigDecimal> value(TargetVersion version) {
        return Optional.of(version.terms())
                .filter(terms -> terms.variant().formula().equals(formula))
                .map(terms -> terms.levels().value());
    }

    Threshold line(String key, BigDecimal value, Threshold.Kind kind) {
        return new Threshold(said(key), drawn(value), kind);
    }

    /// As it lies on the scale: shares of one, everything else in its unit.
    double drawn(BigDecimal figure) {
        return formula.unit() == Unit.PERCENT
                ? figure.doubleValue() / PERCENT
                : figure.doubleValue();
    }

    OptionalDouble drawn(Reading reading) {
        return reading.figure()
                .map(figure -> OptionalDouble.of(drawn(figure)))
                .orElseGet(OptionalDouble::empty);
    }

    Measure measure() {
        if (formula.unit() == Unit.PERCENT) {
            return Measure.SHARE;
        }
        return formula.unit() == Unit.SECONDS ? Measure.SECONDS : Measure.NUMBER;
    }

    static List<Double> values(List<Series> series, List<Threshold> lines) {
        List<Double> values = new ArrayList<>();
        series.forEach(one -> {
            one.values().stream()
                    .filter(OptionalDouble::isPresent)
                    .forEach(value -> values.add(value.getAsDouble()));
            one.spread().stream()
                    .flatMap(spread -> spread.ranges().stream())
                    .flatMap(Optional::stream)
                    .forEach(range -> values.addAll(List.of(range.from(), range.to())));
        });
        lines.forEach(line -> values.add(line.value()));
        return values;
    }
}
