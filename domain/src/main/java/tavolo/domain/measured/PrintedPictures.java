package tavolo.domain.measured;

import static tavolo.domain.library.Bilingual.filled;
import static tavolo.domain.library.Bilingual.same;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tavolo.domain.chart.Measure;
import tavolo.domain.chart.Pen;
import tavolo.domain.document.Annex.Backdrop;
import tavolo.domain.document.Annex.Bounds;
import tavolo.domain.document.Annex.Ends;
import tavolo.domain.document.Annex.Figure;
import tavolo.domain.document.Annex.Line;
import tavolo.domain.document.Annex.Picture;
import tavolo.domain.document.Annex.Shape;
import tavolo.domain.document.Annex.Turn;
import tavolo.domain.library.Bilingual;

/// The pictures of one measured target on paper.
record PrintedPictures(PrintFrame frame) {

    /// None where nothing of the kind was measured.
    Stream<Picture> of(PictureKind kind) {
        MeasuredPictures found = frame.found();
        return switch (kind) {
            case COURSE -> course();
            case WORKPLACES -> found.workplaces().stream().map(this::workplaces);
            case TURN -> found.turn().stream().map(this::turn);
            case HALF_HOURS ->
                    found.day().stream().flatMap(day -> Stream.of(level(day), weight(day)));
        };
    }

    private Stream<Picture> course() {
        List<MeasuredPeriodLine> lines =
                frame.row().periods().stream().filter(MeasuredPeriodLine::isMeasured).toList();
        if (lines.isEmpty()) {
            return Stream.empty();
        }
        boolean differs =
                lines.stream()
                        .anyMatch(line -> !line.counting().figure().equals(line.gross().figure()));
        List<Bilingual> columns =
                differs
                        ? List.of(PrintWords.ASKED, PrintWords.GROSS, PrintWords.NET)
                        : List.of(PrintWords.ASKED, PrintWords.MEASURED);
        List<Pen> pens =
                differs
                        ? List.of(Pen.EARLIER, Pen.SECOND, Pen.MAIN)
                        : List.of(Pen.EARLIER, Pen.MAIN);
        return Stream.of(
                picture(
                        PrintWords.COURSE,
                        filled(
                                PrintWords.COURSE_SAID,
                                PrintWords.period(lines.getFirst().days()),
                                PrintWords.period(lines.getLast().days())),
                        PrintWords.PERIOD,
                        new Columns(columns, pens, List.of(), bounds(lines, columns.size() - 1)),
                        lines.stream().map(line -> line(line, differs)).toList()));
    }

    /// The buckets of what counts, where it was read from buckets.
    private List<Bounds> bounds(List<MeasuredPeriodLine> lines, int column) {
        List<Ends> ends = lines.stream().map(line -> frame.ends(line.counting())).toList();
        return ends.stream().allMatch(one -> one.from().value() == null)
                ? List.of()
                : List.of(
                        new Bounds(
                                column,
                                PrintWords.CERTAIN,
                                PrintWords.CERTAIN_FROM,
                                PrintWords.CERTAIN_TO,
                                ends));
    }

    private Line line(MeasuredPeriodLine line, boolean differs) {
        List<Figure> figures = new ArrayList<>(List.of(frame.asked(line)));
        if (differs) {
            figures.add(frame.figure(line.gross()));
        }
        figures.add(frame.figure(line.counting()));
        return new Line(same(PrintWords.period(line.days())), figures);
    }

    private Picture workplaces(WorkplaceMonths found) {
        return picture(
                PrintWords.WORKPLACES,
                filled(
                        PrintWords.WORKPLACES_SAID,
                        PrintWords.month(found.months().getFirst().month()),
                        PrintWords.month(found.months().getLast().month())),
                PrintWords.MONTH,
                new Columns(
                        List.of(PrintWords.ON_SITE, PrintWords.REMOTE),
                        List.of(Pen.SECOND, Pen.MAIN),
                        List.of()),
                found.months().stream()
                        .map(month ->
                                new Line(
                                        same(PrintWords.month(month.month())),
                                        List.of(
                                                frame.figure(month.onSite()),
                                                frame.figure(month.remote()))))
                        .toList());
    }

    private Picture turn(RemoteTurn found) {
        List<RemoteTurn.Piece> pieces = found.pieces();
        List<Turn> turns =
                IntStream.range(0, pieces.size())
                        .filter(place -> pieces.get(place).isSince())
                        .limit(1)
                        .mapToObj(place ->
                                new Turn(
                                        place,
                                        filled(PrintWords.TURN_LINE, PrintWords.date(found.day()))))
                        .toList();
        return picture(
                PrintWords.TURN,
                filled(
                        PrintWords.TURN_SAID,
                        PrintWords.date(found.day()),
                        frame.shown(found.before()),
                        frame.shown(found.since())),
                PrintWords.PERIOD,
                new Columns(List.of(PrintWords.GROSS), List.of(Pen.MAIN), turns),
                pieces.stream()
                        .map(piece ->
                                new Line(
                                        same(PrintWords.period(piece.days())),
                                        List.of(frame.figure(piece.reading()))))
                        .toList());
    }

    private Picture level(DayProfile day) {
        return picture(
                PrintWords.HALF_HOURS,
                filled(PrintWords.HALF_HOURS_SAID, day.measuredDays()),
                PrintWords.HALF_HOUR,
                new Columns(List.of(PrintWords.GROSS), List.of(Pen.MAIN), List.of()),
                day.halfHours().stream()
                        .map(half ->
                                new Line(
                                        same(half.start().toString()),
                                        List.of(frame.figure(half.reading()))))
                        .toList());
    }

    /// Without those of which too little was counted.
    private Picture weight(DayProfile day) {
        return new Picture(
                Shape.BARS,
                Measure.NUMBER,
                frame.titled(PrintWords.WEIGHT),
                filled(PrintWords.WEIGHT_SAID, day.measuredDays()),
                PrintWords.NONE,
                PrintWords.HALF_HOUR,
                List.of(PrintWords.PER_DAY),
                day.halfHours().stream()
                        .map(half ->
                                new Line(
                                        same(half.start().toString()),
                                        List.of(
                                                new Figure(
                                                        half.reading().figure().isPresent()
                                                                ? half.perDay()
                                                                : null))))
                        .toList(),
                List.of(),
                new Backdrop(List.of(Pen.MAIN), List.of(), List.of()));
    }

    /// What the figures of each line are called and drawn with.
    private record Columns(
            List<Bilingual> names, List<Pen> pens, List<Turn> turns, List<Bounds> bounds) {

        private Columns(List<Bilingual> names, List<Pen> pens, List<Turn> turns) {
            this(names, pens, turns, List.of());
        }
    }

    private Picture picture(
            Bilingual title, Bilingual about, Bilingual first, Columns columns, List<Line> lines) {
        return new Picture(
                Shape.LINES,
                frame.measure(),
                frame.titled(title),
                about,
                PrintWords.NONE,
                first,
                columns.names(),
                lines,
                frame.marks(),
                new Backdrop(columns.pens(), columns.turns(), frame.zones(), columns.bounds()));
    }
}
