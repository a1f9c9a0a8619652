package tavolo.domain.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tavolo.domain.chart.Band;
import tavolo.domain.chart.Caption;
import tavolo.domain.chart.Chart;
import tavolo.domain.chart.Measure;
import tavolo.domain.chart.Pen;
import tavolo.domain.chart.Places;
import tavolo.domain.chart.Scale;
import tavolo.domain.chart.Series;
import tavolo.domain.chart.Sheet;
import tavolo.domain.chart.Spread;
import tavolo.domain.chart.Threshold;
import tavolo.domain.document.Annex.Figure;
import tavolo.domain.document.Annex.Line;
import tavolo.domain.document.Annex.Picture;
import tavolo.domain.document.Annex.Shape;
import tavolo.domain.library.Language;

/// An annex in one language: its tables, its remarks, and its pictures with the figures that they
/// show.
record AnnexBody(Annex annex, Language language) {

    private static final int WHOLE = 100;

    /// What is printed of the annex with `number`, from 1.
    List<Block> blocks(int number) {
        PaperValues values = new PaperValues(language);
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Block.Heading(
                        2, values.words(PaperWords.ANNEX, number, annex.title().in(language)), ""));
        blocks.add(new Block.Paragraph(Block.Tone.BODY, annex.about().in(language)));
        annex.tables().forEach(table -> blocks.add(table(table)));
        for (Picture picture : annex.pictures()) {
            Chart chart = chart(picture);
            blocks.add(new Block.Picture(chart));
            blocks.add(table(chart.sheet()));
            if (!picture.backdrop().zones().isEmpty()) {
                blocks.add(backdrop(picture));
            }
        }
        blocks.add(new Block.Heading(3, annex.remarksTitle().in(language), ""));
        annex.remarks()
                .forEach(remark ->
                        blocks.add(new Block.Paragraph(Block.Tone.REMARK, remark.in(language))));
        return blocks;
    }

    private Block.Table table(Annex.Table table) {
        return new Block.Table(
                table.caption().in(language),
                columns(table.columns().stream().map(head -> head.in(language)).toList()),
                table.rows().stream()
                        .map(row -> row.cells().stream().map(cell -> cell.in(language)).toList())
                        .toList());
    }

    private static Block.Table table(Sheet sheet) {
        return new Block.Table(
                sheet.title(),
                columns(sheet.columns()),
                sheet.rows().stream()
                        .map(row ->
                                Stream.concat(
                                                Stream.of(row.name()),
                                                row.figures().stream().map(Sheet.Figure::text))
                                        .toList())
                        .toList());
    }

    /// The lines and shades of a picture, for those who do not see it.
    private Block.Table backdrop(Picture picture) {
        Stream<List<String>> lines =
                picture.marks().stream()
                        .map(mark ->
                                List.of(
                                        mark.name().in(language),
                                        shown(picture, new Figure(mark.value()))));
        Stream<List<String>> zones =
                picture.backdrop().zones().stream()
                        .map(zone -> List.of(zone.name().in(language), stretch(picture, zone)));
        return new Block.Table(
                PaperWords.LINES_AND_ZONES.in(language),
                columns(List.of(PaperWords.LINE.in(language), PaperWords.VALUES.in(language))),
                Stream.concat(lines, zones).toList());
    }

    private String stretch(Picture picture, Annex.Zone zone) {
        String from = shown(picture, zone.from());
        String to = shown(picture, zone.to());
        PaperValues values = new PaperValues(language);
        if (from.isEmpty()) {
            return values.words(PaperWords.UP_TO, to);
        }
        return to.isEmpty()
                ? values.words(PaperWords.FROM_ON, from)
                : values.words(PaperWords.STRETCH, from, to);
    }

    private String shown(Picture picture, Figure figure) {
        OptionalDouble value = value(figure);
        return value.isPresent() ? picture.measure().show(value.getAsDouble(), language) : "";
    }

    /// The first column is twice as wide as another where there are few.
    private static List<Block.Column> columns(List<String> heads) {
        int parts = heads.size() + (heads.size() < 5 ? 1 : 0);
        int each = WHOLE / parts;
        return IntStream.range(0, heads.size())
                .mapToObj(i ->
                        new Block.Column(
                                heads.get(i),
                                i == 0 ? WHOLE - each * (heads.size() - 1) : each,
                                i > 0))
                .toList();
    }

    private Chart chart(Picture picture) {
        Caption caption =
                new Caption(
                        language,
                        picture.title().in(language),
                        picture.description().in(language),
                        picture.none().in(language));
        return picture.shape() == Shape.TORNADO
                ? tornado(picture, caption)
                : course(picture, caption);
    }

    private Chart course(Picture picture, Caption caption) {
        Scale scale =
                picture.measure() == Measure.SHARE && picture.backdrop().isNone()
                        ? Scale.ofShares(caption.title())
                        : scale(picture, caption);
        List<Pen> pens = pens(picture);
        return new Chart.Course(
                caption,
                scale,
                new Places(
                        picture.first().in(language),
                        picture.lines().stream().map(line -> line.name().in(language)).toList(),
                        picture.backdrop().turns().stream().findFirst().map(this::turn)),
                picture.shape() == Shape.BARS ? Chart.Shape.BARS : Chart.Shape.LINES,
                IntStream.range(0, picture.columns().size())
                        .mapToObj(i ->
                                new Series(
                                        picture.columns().get(i).in(language),
                                        pens.get(i),
                                        picture.lines().stream()
                                                .map(line -> value(line, i))
                                                .toList(),
                                        spread(picture, i)))
                        .toList(),
                marks(picture).toList(),
                picture.backdrop().zones().stream()
                        .flatMap(zone -> band(zone, scale).stream())
                        .toList());
    }

    private Optional<Spread> spread(Picture picture, int column) {
        return picture.backdrop().bounds().stream()
                .filter(bounds -> bounds.column() == column)
                .findFirst()
                .map(bounds ->
                        new Spread(
                                bounds.name().in(language),
                                new Spread.Heads(
                                        bounds.from().in(language), bounds.to().in(language)),
                                bounds.ends().stream().map(AnnexBody::range).toList()));
    }

    private static Optional<Spread.Range> range(Annex.Ends ends) {
        OptionalDouble from = value(ends.from());
        OptionalDouble to = value(ends.to());
        return from.isPresent() && to.isPresent()
                ? Optional.of(new Spread.Range(from.getAsDouble(), to.getAsDouble()))
                : Optional.empty();
    }

    private static List<Pen> pens(Picture picture) {
        List<Pen> pens = picture.backdrop().pens();
        return pens.isEmpty() ? List.of(Pen.EARLIER, Pen.MAIN) : pens;
    }

    private Places.Turn turn(Annex.Turn turn) {
        return new Places.Turn(turn.line(), turn.name().in(language));
    }

    /// What lies on the scale of a stretch of values.
    private Optional<Band> band(Annex.Zone zone, Scale scale) {
        double from = Math.max(scale.lowest(), value(zone.from()).orElse(scale.lowest()));
        double to = Math.min(scale.highest(), value(zone.to()).orElse(scale.highest()));
        return from < to
                ? Optional.of(new Band(zone.name().in(language), from, to, zone.tone()))
                : Optional.empty();
    }

    private Chart tornado(Picture picture, Caption caption) {
        Optional<Threshold> expected =
                marks(picture).filter(mark -> mark.kind() == Threshold.Kind.EXPECTED).findFirst();
        return new Chart.Tornado(
                caption,
                scale(picture, caption),
                new Chart.Heads(
                        picture.first().in(language),
                        picture.columns().getFirst().in(language),
                        picture.columns().getLast().in(language)),
                expected,
                picture.lines().stream()
                        .map(line ->
                                new Chart.Swing(
                                        line.name().in(language), value(line, 0), value(line, 1)))
                        .toList(),
                marks(picture).filter(mark -> mark.kind() != Threshold.Kind.EXPECTED).toList());
    }

    private Stream<Threshold> marks(Picture picture) {
        return picture.marks().stream()
                .map(mark ->
                        new Threshold(
                                mark.name().in(language), mark.value().doubleValue(), mark.kind()));
    }

    /// As narrow as the figures allow; where there is none it tends to nothing.
    private static Scale scale(Picture picture, Caption caption) {
        List<Double> values = new ArrayList<>();
        picture.lines().stream()
                .flatMap(line -> line.figures().stream())
                .map(AnnexBody::value)
                .forEach(value -> {
                    if (value.isPresent() || picture.backdrop().isNone()) {
                        values.add(value.orElse(0));
                    }
                });
        picture.marks().forEach(mark -> values.add(mark.value().doubleValue()));
        picture.backdrop().bounds().stream()
                .flatMap(bounds -> bounds.ends().stream())
                .flatMap(ends -> range(ends).stream())
                .forEach(range -> values.addAll(List.of(range.from(), range.to())));
        if (picture.shape() == Shape.BARS
                || (picture.shape() == Shape.LINES && picture.backdrop().isNone())) {
            values.add(0.0);
        }
        return Scale.around(caption.title(), picture.measure(), values);
    }

    private static OptionalDouble value(Line line, int column) {
        return value(line.figures().get(column));
    }

    private static OptionalDouble value(Figure figure) {
        BigDecimal value = figure.value();
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value.doubleValue());
    }
}
