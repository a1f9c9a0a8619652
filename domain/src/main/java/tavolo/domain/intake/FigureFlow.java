package tavolo.domain.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tavolo.domain.Refusal;
import tavolo.domain.actual.MeasuredFigure;
import tavolo.domain.actual.MeasuredPeriod;
import tavolo.domain.term.Granularity;

/// Turns the rows of one file into figures, one after the other, in memory that does not grow with
/// the rows. It stops at the first trace of a person.
final class FigureFlow implements RowSink {

    private final ColumnMapping mapping;
    private final RowReader.Surroundings around;
    private final Consumer<PlacedFigure> taken;
    private final RowProblems.Gathering problems = new RowProblems.Gathering();
    private final SeenPeriods seen = new SeenPeriods();
    private final RepeatedHours repeated;
    private final Map<Place, SeriesKey> series = new HashMap<>();
    private List<String> heads = List.of();
    private Reading reading = new Reading.Headless();
    private long rows;

    /// How far the file has come.
    private sealed interface Reading {
        record Headless() implements Reading {}

        record Rows(RowReader reader) implements Reading {}

        record Refused(Refusal why) implements Reading {}
    }

    /// @param taken gets each figure that can be taken; the half hours that come twice at the end
    FigureFlow(ColumnMapping mapping, RowReader.Surroundings around, Consumer<PlacedFigure> taken) {
        this.mapping = mapping;
        this.around = around;
        this.taken = taken;
        this.repeated = new RepeatedHours(mapping.variant().formula().aggregation());
    }

    @Override
    public boolean heads(List<String> found) {
        heads = List.copyOf(found);
        for (String head : heads) {
            if (PersonGuard.isAboutPeople(head)) {
                return stop(new IntakeRefusal.PersonColumn(head));
            }
        }
        List<MappingProblem> unfit = mapping.problems(heads);
        if (!unfit.isEmpty()) {
            return stop(new IntakeRefusal.MappingUnfit(unfit));
        }
        reading = new Reading.Rows(new RowReader(mapping, heads, around));
        return true;
    }

    @Override
    public boolean row(long number, List<Cell> cells) {
        if (!(reading instanceof Reading.Rows(RowReader reader))) {
            throw new IllegalStateException("heads come before rows, and nothing after a refusal");
        }
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column) instanceof Cell.Text(String text)) {
                Optional<PersonTrace> trace = PersonGuard.trace(text);
                if (trace.isPresent()) {
                    return stop(
                            new IntakeRefusal.PersonInside(heads.get(column), number, trace.get()));
                }
            }
        }
        rows++;
        switch (reader.read(number, cells)) {
            case RowReader.Reading.Unfit(List<RowProblem> found) -> found.forEach(problems::add);
            case RowReader.Reading.Understood(Place place, MeasuredFigure figure) ->
                    take(number, place, figure);
        }
        return true;
    }

    private void take(long number, Place place, MeasuredFigure figure) {
        SeriesKey key =
                series.computeIfAbsent(
                        place,
                        at ->
                                new SeriesKey(
                                        mapping.line(), mapping.variant(), mapping.grain(), at));
        PlacedFigure placed = new PlacedFigure(key, figure);
        if (comesTwice(figure.period())) {
            if (!repeated.add(placed)) {
                problems.add(twice(number, figure));
            }
            return;
        }
        if (seen.add(place, figure.period())) {
            taken.accept(placed);
        } else {
            problems.add(twice(number, figure));
        }
    }

    private boolean comesTwice(MeasuredPeriod period) {
        return mapping.grain() == Granularity.INTERVAL_30M && RowReader.offsets(period.start()) > 1;
    }

    private RowProblem twice(long number, MeasuredFigure figure) {
        return new RowProblem(
                number,
                mapping.columns().start(),
                figure.period().start().toString().replace('T', ' '),
                new CellProblem.PeriodTwice());
    }

    private boolean stop(Refusal why) {
        reading = new Reading.Refused(why);
        return false;
    }

    /// Hands over what was kept back; to be called when all rows have come.
    void end() {
        repeated.release(taken);
    }

    /// Why the file as a whole is refused, rows aside.
    Optional<Refusal> refusal() {
        return reading instanceof Reading.Refused(Refusal why)
                ? Optional.of(why)
                : Optional.empty();
    }

    /// How many rows have come.
    long rows() {
        return rows;
    }

    /// What could not be taken.
    RowProblems problems() {
        return problems.gathered();
    }
}
