package tavolo.domain.study;

import static tavolo.domain.library.Bilingual.filled;
import static tavolo.domain.library.Bilingual.same;
import static tavolo.domain.study.StudyAnnex.row;
import static tavolo.domain.study.StudyWords.exact;
import static tavolo.domain.study.StudyWords.share;
import static tavolo.domain.study.StudyWords.shown;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import tavolo.domain.chart.Measure;
import tavolo.domain.document.Annex;
import tavolo.domain.feasibility.Channel;
import tavolo.domain.feasibility.ErlangA;
import tavolo.domain.feasibility.ErlangC;
import tavolo.domain.feasibility.FeasibilityInputs;
import tavolo.domain.feasibility.FeasibilityRun;
import tavolo.domain.feasibility.IntervalLoad;
import tavolo.domain.feasibility.ServiceTarget;
import tavolo.domain.feasibility.WeekFigures;
import tavolo.domain.feasibility.WeekForecast;
import tavolo.domain.library.Bilingual;

/// The tables of a queue on paper.
record QueueTables(FeasibilityRun run) {

    /// What is assumed, what comes of it, and the half hours.
    List<Annex.Table> all() {
        List<Annex.Table> tables = new ArrayList<>(List.of(inputs(), outputs()));
        tables.addAll(days().size() > 1 ? byDay() : List.of(halfHours()));
        return tables;
    }

    private Annex.Table inputs() {
        FeasibilityInputs inputs = run.inputs();
        List<Annex.Row> rows = new ArrayList<>();
        rows.add(row(StudyWords.WORK, StudyWords.kind(StudyKind.of(inputs))));
        rows.add(row(StudyWords.MODEL, model()));
        if (inputs.profile().channel() instanceof Channel.Chat(double concurrency)) {
            rows.add(row(StudyWords.AT_ONCE, exact(concurrency)));
        }
        rows.addAll(StudyAnnex.losses(inputs.shrinkage(), inputs.change()));
        rows.add(row(StudyWords.TARGET, target()));
        rows.add(row(StudyWords.CAP, share(inputs.terms().occupancyCap())));
        rows.add(row(StudyWords.FULL_TIME, exact(inputs.terms().fullTimeHours())));
        return StudyAnnex.inputs(rows);
    }

    private Bilingual model() {
        return switch (run.inputs().model()) {
            case ErlangA(double patience) ->
                    filled(StudyWords.ERLANG_A, shown(Measure.SECONDS, patience));
            case ErlangC() -> StudyWords.ERLANG_C;
        };
    }

    private Bilingual target() {
        ServiceTarget target = run.inputs().terms().target();
        return filled(
                switch (target.basis()) {
                    case OFFERED -> StudyWords.WITHIN_OFFERED;
                    case ANSWERED -> StudyWords.WITHIN_ANSWERED;
                },
                share(target.share()),
                shown(Measure.SECONDS, target.withinSeconds()));
    }

    private Annex.Table outputs() {
        return StudyAnnex.outputs(
                List.of(
                        row(
                                StudyWords.LEVEL,
                                share(run.before().level()),
                                share(run.after().level())),
                        of(StudyWords.ASA, WeekFigures::averageAnswerSeconds, Measure.SECONDS),
                        of(StudyWords.ABANDONMENT, WeekFigures::abandonment, Measure.SHARE),
                        row(
                                StudyWords.OCCUPANCY,
                                share(run.before().maxOccupancy()),
                                share(run.after().maxOccupancy())),
                        row(StudyWords.REACHABLE, StudyWords.NONE, share(run.reachableShare())),
                        row(
                                StudyWords.EXTRA_HOURS,
                                StudyWords.NONE,
                                shown(Measure.NUMBER, run.extraPeople().paidHours())),
                        row(
                                StudyWords.EXTRA,
                                StudyWords.NONE,
                                shown(Measure.NUMBER, run.extraPeople().fullTimeEquivalents()))));
    }

    private Annex.Row of(Bilingual name, ToDoubleFunction<WeekFigures> figure, Measure measure) {
        return row(name, cell(run.before(), figure, measure), cell(run.after(), figure, measure));
    }

    private static Bilingual cell(
            WeekForecast forecast, ToDoubleFunction<WeekFigures> figure, Measure measure) {
        return forecast.figures()
                .map(figures -> shown(measure, figure.applyAsDouble(figures)))
                .orElse(StudyWords.NONE);
    }

    private Annex.Table halfHours() {
        return new Annex.Table(
                StudyWords.PROFILE,
                List.of(
                        StudyWords.TIME,
                        StudyWords.CALLS,
                        StudyWords.HANDLE_TIME,
                        StudyWords.PEOPLE),
                loads().stream()
                        .map(load ->
                                row(
                                        same(load.slot().start().toString()),
                                        exact(load.callsOffered()),
                                        exact(load.handleSeconds()),
                                        exact(load.scheduled())))
                        .toList());
    }

    private List<Annex.Table> byDay() {
        return List.of(
                week(StudyWords.CALLS, load -> exact(load.callsOffered())),
                week(StudyWords.HANDLE_TIME, load -> exact(load.handleSeconds())),
                week(StudyWords.PEOPLE, load -> exact(load.scheduled())));
    }

    /// Times below each other, the days of the week side by side.
    private Annex.Table week(Bilingual caption, Function<IntervalLoad, Bilingual> cell) {
        List<Bilingual> heads =
                Stream.concat(Stream.of(StudyWords.TIME), days().stream().map(StudyWords::day))
                        .toList();
        List<Annex.Row> rows =
                loads().stream()
                        .map(load -> load.slot().start())
                        .distinct()
                        .sorted()
                        .map(time -> at(time, cell))
                        .toList();
        return new Annex.Table(caption, heads, rows);
    }

    private Annex.Row at(LocalTime time, Function<IntervalLoad, Bilingual> cell) {
        List<Bilingual> cells = new ArrayList<>(List.of(same(time.toString())));
        for (DayOfWeek day : days()) {
            Optional<IntervalLoad> load =
                    loads().stream()
                            .filter(one -> one.slot().day() == day)
                            .filter(one -> one.slot().start().equals(time))
                            .findFirst();
            cells.add(load.map(cell).orElse(StudyWords.NONE));
        }
        return new Annex.Row(cells);
    }

    private List<DayOfWeek> days() {
        return loads().stream().map(load -> load.slot().day()).distinct().toList();
    }

    private List<IntervalLoad> loads() {
        return run.inputs().profile().intervals();
    }
}
