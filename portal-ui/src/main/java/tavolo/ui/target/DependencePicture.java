package tavolo.ui.target;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import tavolo.domain.chart.Caption;
import tavolo.domain.chart.Chart;
import tavolo.domain.chart.Measure;
import tavolo.domain.chart.Scale;
import tavolo.domain.chart.Threshold;
import tavolo.domain.feasibility.BackOfficeRun;
import tavolo.domain.feasibility.FeasibilityRun;
import tavolo.domain.feasibility.Tornado;
import tavolo.domain.feasibility.Tornado.Bar;
import tavolo.ui.language.Wording;

/// The picture of what the level depends on, the most important first.
///
/// @param level after the change; empty if there is none
record DependencePicture(
        Tornado tornado, OptionalDouble level, double target, double share, Component where) {

    static DependencePicture of(FeasibilityRun run, Component where) {
        return new DependencePicture(
                run.tornado(),
                run.after().level(),
                run.inputs().targetShare(),
                run.inputs().terms().swing(),
                where);
    }

    static DependencePicture of(BackOfficeRun run, Component where) {
        return new DependencePicture(
                run.tornado(),
                OptionalDouble.of(run.levelAfter()),
                run.inputs().targetShare(),
                run.inputs().swing(),
                where);
    }

    Chart chart() {
        String swing = TypedNumbers.percent(share);
        return new Chart.Tornado(
                new Caption(
                        Wording.textLanguage(),
                        said("view.feasibility.tornado.caption"),
                        about(),
                        said("view.feasibility.no-level")),
                scale(),
                new Chart.Heads(
                        said("view.feasibility.tornado.factor"),
                        where.getTranslation("view.feasibility.tornado.less", swing),
                        where.getTranslation("view.feasibility.tornado.more", swing)),
                expected(),
                tornado.bars().stream().map(this::swing).toList(),
                List.of(
                        new Threshold(
                                said("view.feasibility.line.target"),
                                target,
                                Threshold.Kind.TARGET)));
    }

    private Optional<Threshold> expected() {
        return level.isPresent()
                ? Optional.of(
                        new Threshold(
                                said("view.feasibility.line.expected"),
                                level.getAsDouble(),
                                Threshold.Kind.EXPECTED))
                : Optional.empty();
    }

    private Chart.Swing swing(Bar bar) {
        return new Chart.Swing(Wording.of(bar.factor(), where), bar.withLess(), bar.withMore());
    }

    /// As narrow as the bars allow; from nothing if a queue grows without end, whose level tends to
    /// nothing.
    private Scale scale() {
        List<OptionalDouble> ends =
                Stream.concat(
                                tornado.bars().stream()
                                        .flatMap(bar -> Stream.of(bar.withLess(), bar.withMore())),
                                Stream.of(level))
                        .toList();
        List<Double> values = new ArrayList<>(List.of(target));
        ends.stream()
                .flatMapToDouble(end -> end.isPresent() ? end.stream() : DoubleStream.of(0))
                .forEach(values::add);
        return Scale.around(said("view.feasibility.levels"), Measure.SHARE, values);
    }

    private String about() {
        Bar widest = tornado.bars().getFirst();
        return where.getTranslation(
                "view.feasibility.tornado.most",
                Wording.of(widest.factor(), where),
                level(widest.withLess()),
                level(widest.withMore()),
                level(level),
                TypedNumbers.percent(target),
                TypedNumbers.percent(share));
    }

    private String level(OptionalDouble reached) {
        return reached.isPresent()
                ? TypedNumbers.percent(reached.getAsDouble())
                : said("view.feasibility.no-level");
    }

    private String said(String key) {
        return where.getTranslation(key);
    }
}
