package tavolo.ui.target;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import tavolo.domain.actual.Bucket;
import tavolo.domain.actual.Reading;
import tavolo.domain.chart.Caption;
import tavolo.domain.chart.Chart;
import tavolo.domain.chart.Pen;
import tavolo.domain.chart.Places;
import tavolo.domain.chart.Scale;
import tavolo.domain.chart.Series;
import tavolo.domain.chart.Spread;
import tavolo.domain.chart.Threshold;
import tavolo.domain.library.Unit;
import tavolo.domain.measured.MeasuredPeriodLine;
import tavolo.domain.measured.MeasuredRow;
import tavolo.domain.target.IndicatorFormula;
import tavolo.domain.term.Levels;
import tavolo.domain.term.TargetTerms;
import tavolo.ui.language.Wording;

/// The course of one target: net and gross period by period, what was asked in each, and the levels
/// of the newest terms across.
///
/// @param former what was asked before the agreement
record MeasuredPicture(MeasuredRow row, Optional<BigDecimal> former, Component where) {

    private static final double PERCENT = 100;

    Optional<Chart> chart() {
        return row.version()
                .map(version -> chart(version.terms().variant().formula(), version.terms()));
    }

    private Chart chart(IndicatorFormula formula, TargetTerms terms) {
        List<MeasuredPeriodLine> lines =
                row.periods().stream()
                        .filter(line -> line.isMeasured() || line.judgement().isPresent())
                        .toList();
        List<Series> series = new ArrayList<>();
        series.add(
                series(
                        "view.measured.line.asked",
                        Pen.EARLIER,
                        lines,
                        line -> asked(formula, line)));
        boolean differs =
                lines.stream()
                        .anyMatch(line -> !line.counting().figure().equals(line.gross().figure()));
        if (differs) {
            series.add(
                    series(
                            "view.measured.line.gross",
                            Pen.SECOND,
                            lines,
                            line -> shown(formula, line.gross())));
        }
        series.add(
                bucketed(
                        formula,
                        lines,
                        series(
                                differs ? "view.measured.line.net" : "view.measured.line.measured",
                                Pen.MAIN,
                                lines,
                                line -> shown(formula, line.counting()))));
        PictureFrame frame = new PictureFrame(row, formula, former, where);
        TargetBands bands = new TargetBands(terms, frame);
        List<Threshold> thresholds = thresholds(frame, terms.levels());
        List<Double> values = new ArrayList<>(PictureFrame.values(series, thresholds));
        bands.ends().forEach(values::add);
        Scale scale = Scale.around(frame.name(), frame.measure(), values);
        String title =
                where.getTranslation(
                        "view.measured.chart",
                        Kpis.name(row.subject().kpi()),
                        row.history().service());
        return new Chart.Course(
                new Caption(
                        Wording.textLanguage(),
                        title,
                        where.getTranslation(
                                "view.measured.chart.about",
                                MeasuredWords.period(lines.getFirst().days()),
                                MeasuredWords.period(lines.getLast().days())),
                        where.getTranslation("view.measured.chart.none")),
                scale,
                new Places(
                        where.getTranslation("view.measured.column.period"),
                        lines.stream().map(line -> MeasuredWords.period(line.days())).toList()),
                Chart.Shape.LINES,
                series,
                thresholds,
                bands.within(scale));
    }

    private Series series(
            String key,
            Pen pen,
            List<MeasuredPeriodLine> lines,
            Function<MeasuredPeriodLine, OptionalDouble> value) {
        return new Series(where.getTranslation(key), pen, lines.stream().map(value).toList());
    }

    /// With the bucket in which each figure lies for certain, where it was read from buckets.
    private Series bucketed(
            IndicatorFormula formula, List<MeasuredPeriodLine> lines, Series exact) {
        List<Optional<Spread.Range>> ranges =
                lines.stream()
                        .map(line ->
                                Bucket.of(formula, line.counting())
                                        .map(bucket ->
                                                new Spread.Range(
                                                        shown(formula, bucket.from()),
                                                        shown(formula, bucket.to()))))
                        .toList();
        return ranges.stream().allMatch(Optional::isEmpty)
                ? exact
                : exact.within(
                        new Spread(
                                where.getTranslation("view.measured.line.bucket"),
                                new Spread.Heads(
                                        where.getTranslation("view.measured.line.bucket.from"),
                                        where.getTranslation("view.measured.line.bucket.to")),
                                ranges));
    }

    private static OptionalDouble asked(IndicatorFormula formula, MeasuredPeriodLine line) {
        return line.judgement()
                .map(judgement -> judgement.version().terms())
                .filter(terms -> terms.variant().formula().equals(formula))
                .map(terms -> OptionalDouble.of(shown(formula, terms.levels().value())))
                .orElseGet(OptionalDouble::empty);
    }

    private static OptionalDouble shown(IndicatorFormula formula, Reading reading) {
        return reading.figure()
                .map(figure -> OptionalDouble.of(shown(formula, figure)))
                .orElseGet(OptionalDouble::empty);
    }

    private static double shown(IndicatorFormula formula, BigDecimal figure) {
        return formula.unit() == Unit.PERCENT
                ? figure.doubleValue() / PERCENT
                : figure.doubleValue();
    }

    private static List<Threshold> thresholds(PictureFrame frame, Levels levels) {
        List<Threshold> lines = new ArrayList<>(frame.targets());
        levels.threshold()
                .ifPresent(floor ->
                        lines.add(
                                frame.line(
                                        "view.measured.line.threshold",
                                        floor,
                                        Threshold.Kind.CAP)));
        levels.excellence()
                .ifPresent(best ->
                        lines.add(
                                frame.line(
                                        "view.measured.line.excellence",
                                        best,
                                        Threshold.Kind.EXPECTED)));
        return lines;
    }
}
