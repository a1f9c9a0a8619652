package tavolo.domain.study;

import static tavolo.domain.library.Bilingual.filled;
import static tavolo.domain.library.Bilingual.same;
import static tavolo.domain.study.StudyWords.share;
import static tavolo.domain.study.StudyWords.shown;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import tavolo.domain.chart.Measure;
import tavolo.domain.chart.Threshold;
import tavolo.domain.document.Annex.Figure;
import tavolo.domain.document.Annex.Line;
import tavolo.domain.document.Annex.Mark;
import tavolo.domain.document.Annex.Picture;
import tavolo.domain.document.Annex.Shape;
import tavolo.domain.feasibility.BackOfficeForecast;
import tavolo.domain.feasibility.BackOfficeRun;
import tavolo.domain.feasibility.FeasibilityRun;
import tavolo.domain.feasibility.ServiceTarget;
import tavolo.domain.feasibility.Tornado;
import tavolo.domain.feasibility.WeekForecast;
import tavolo.domain.library.Bilingual;

/// The pictures of a study on paper.
final class StudyPictures {

    private StudyPictures() {}

    /// The days of a week, the half hours of the day with the lowest level, and the tornado.
    static List<Picture> of(FeasibilityRun run) {
        List<DayOfWeek> days =
                run.inputs().profile().intervals().stream()
                        .map(load -> load.slot().day())
                        .distinct()
                        .toList();
        DayOfWeek lowest =
                days.stream()
                        .min(
                                Comparator.comparingDouble(
                                        day -> run.after().on(day).level().orElse(-1)))
                        .orElseThrow();
        List<Picture> pictures = new ArrayList<>();
        if (days.size() > 1) {
            pictures.add(week(run, days));
        }
        if (run.after().on(lowest).intervals().size() > 1) {
            pictures.add(day(run, lowest));
        }
        pictures.add(
                tornado(
                        run.tornado(),
                        run.inputs().terms().swing(),
                        run.after().level(),
                        run.inputs().targetShare()));
        return pictures;
    }

    /// The backlog day by day, and the tornado.
    static List<Picture> of(BackOfficeRun run) {
        double allowed = run.inputs().plan().items() * (1 - run.inputs().targetShare());
        Picture backlog =
                new Picture(
                        Shape.LINES,
                        Measure.NUMBER,
                        StudyWords.BY_DAY_BACKLOG,
                        filled(
                                StudyWords.LEVELS_SAID,
                                shown(Measure.NUMBER, run.before().backlogAtEnd()),
                                shown(Measure.NUMBER, run.after().backlogAtEnd()),
                                shown(Measure.NUMBER, allowed)),
                        StudyWords.NO_LEVEL,
                        StudyWords.DAY,
                        List.of(StudyWords.BEFORE, StudyWords.AFTER),
                        IntStream.range(0, run.after().days().size())
                                .mapToObj(i ->
                                        new Line(
                                                StudyAnnex.ordinal(i + 1),
                                                List.of(
                                                        backlog(run.before(), i),
                                                        backlog(run.after(), i))))
                                .toList(),
                        List.of(mark(Threshold.Kind.CAP, StudyWords.AT_MOST, allowed)));
        return List.of(
                backlog,
                tornado(
                        run.tornado(),
                        run.inputs().swing(),
                        OptionalDouble.of(run.levelAfter()),
                        run.inputs().targetShare()));
    }

    private static Figure backlog(BackOfficeForecast forecast, int day) {
        return figure(forecast.days().get(day).backlog());
    }

    private static Picture week(FeasibilityRun run, List<DayOfWeek> days) {
        return levels(
                run,
                Shape.BARS,
                StudyWords.BY_DAY,
                StudyWords.DAY,
                days.stream()
                        .map(day ->
                                new Line(
                                        StudyWords.day(day),
                                        List.of(
                                                figure(run.before().on(day).level()),
                                                figure(run.after().on(day).level()))))
                        .toList());
    }

    private static Picture day(FeasibilityRun run, DayOfWeek day) {
        ServiceTarget target = run.inputs().terms().target();
        WeekForecast before = run.before().on(day);
        WeekForecast after = run.after().on(day);
        return levels(
                run,
                Shape.LINES,
                filled(StudyWords.BY_HALF_HOUR, StudyWords.day(day)),
                StudyWords.TIME,
                IntStream.range(0, after.intervals().size())
                        .mapToObj(i ->
                                new Line(
                                        same(
                                                after.intervals()
                                                        .get(i)
                                                        .interval()
                                                        .slot()
                                                        .start()
                                                        .toString()),
                                        List.of(
                                                figure(before.intervals().get(i).level(target)),
                                                figure(after.intervals().get(i).level(target)))))
                        .toList());
    }

    private static Picture levels(
            FeasibilityRun run, Shape shape, Bilingual title, Bilingual first, List<Line> lines) {
        double target = run.inputs().targetShare();
        return new Picture(
                shape,
                Measure.SHARE,
                title,
                filled(
                        StudyWords.LEVELS_SAID,
                        share(run.before().level()),
                        share(run.after().level()),
                        share(target)),
                StudyWords.NO_LEVEL,
                first,
                List.of(StudyWords.BEFORE, StudyWords.AFTER),
                lines,
                List.of(mark(Threshold.Kind.TARGET, StudyWords.TARGET, target)));
    }

    private static Picture tornado(
            Tornado tornado, double swing, OptionalDouble expected, double target) {
        List<Mark> marks = new ArrayList<>();
        expected.ifPresent(
                level -> marks.add(mark(Threshold.Kind.EXPECTED, StudyWords.EXPECTED, level)));
        marks.add(mark(Threshold.Kind.TARGET, StudyWords.TARGET, target));
        return new Picture(
                Shape.TORNADO,
                Measure.SHARE,
                StudyWords.TORNADO,
                filled(
                        StudyWords.TORNADO_SAID,
                        share(swing),
                        StudyWords.factor(tornado.bars().getFirst().factor())),
                StudyWords.NO_LEVEL,
                StudyWords.FACTOR,
                List.of(
                        filled(StudyWords.LESS, share(swing)),
                        filled(StudyWords.MORE, share(swing))),
                tornado.bars().stream()
                        .map(bar ->
                                new Line(
                                        StudyWords.factor(bar.factor()),
                                        List.of(figure(bar.withLess()), figure(bar.withMore()))))
                        .toList(),
                marks);
    }

    private static Mark mark(Threshold.Kind kind, Bilingual name, double value) {
        return new Mark(kind, name, BigDecimal.valueOf(value));
    }

    private static Figure figure(double value) {
        return new Figure(BigDecimal.valueOf(value));
    }

    private static Figure figure(OptionalDouble value) {
        return value.isPresent() ? figure(value.getAsDouble()) : new Figure(null);
    }
}
