package tavolo.persistence.actual;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tavolo.domain.actual.Histogram;
import tavolo.domain.actual.MeasuredFigure;
import tavolo.domain.actual.MeasuredPeriod;
import tavolo.domain.actual.Ratio;
import tavolo.domain.actual.Volume;
import tavolo.domain.target.TargetValue;
import tavolo.domain.term.Granularity;

/// The figures of one series that begin on one day, as one text: each is the minute of the day, the
/// numerator and the denominator or the histogram, and the volume with its forecast where both are
/// known.
final class FigureRun {

    private static final String BETWEEN = ";";
    private static final char GAP = ' ';
    private static final int MINUTES_AN_HOUR = 60;

    /// As long as a text may be in its column.
    private static final int MOST_LETTERS = 4000;

    private FigureRun() {}

    /// The minute of their day on which the first of `figures` begins.
    static int firstMinute(List<MeasuredFigure> figures) {
        return figures.stream().mapToInt(FigureRun::minute).min().orElseThrow();
    }

    private static int minute(MeasuredFigure figure) {
        LocalDateTime start = figure.period().start();
        return start.getHour() * MINUTES_AN_HOUR + start.getMinute();
    }

    /// `figures`, all of one day, in as many parts as have room each.
    static List<List<MeasuredFigure>> parts(List<MeasuredFigure> figures) {
        List<MeasuredFigure> ordered =
                figures.stream().sorted(Comparator.comparingInt(FigureRun::minute)).toList();
        List<List<MeasuredFigure>> parts = new ArrayList<>();
        int room = 0;
        for (MeasuredFigure figure : ordered) {
            int needed = write(List.of(figure)).length() + BETWEEN.length();
            if (room < needed) {
                parts.add(new ArrayList<>());
                room = MOST_LETTERS;
            }
            parts.getLast().add(figure);
            room -= needed;
        }
        return parts;
    }

    /// The text of `figures`, all of one day, in the order of time.
    ///
    /// @throws IllegalArgumentException if two of them begin at the same time
    static String write(List<MeasuredFigure> figures) {
        StringBuilder text = new StringBuilder();
        int before = -1;
        for (MeasuredFigure figure :
                figures.stream().sorted(Comparator.comparingInt(FigureRun::minute)).toList()) {
            if (minute(figure) == before) {
                throw new IllegalArgumentException("a period came twice: " + figure.period());
            }
            before = minute(figure);
            append(text, figure);
        }
        return text.toString();
    }

    private static void append(StringBuilder text, MeasuredFigure figure) {
        if (!text.isEmpty()) {
            text.append(BETWEEN);
        }
        text.append(minute(figure));
        switch (figure.gross()) {
            case Ratio ratio -> {
                append(text, ratio.numerator());
                append(text, ratio.denominator());
            }
            case Histogram histogram -> text.append(GAP).append(HistogramText.write(histogram));
        }
        figure.volume()
                .ifPresent(volume -> {
                    append(text, volume.actual());
                    append(text, volume.forecast());
                });
    }

    private static void append(StringBuilder text, BigDecimal number) {
        text.append(GAP).append(number.stripTrailingZeros().toPlainString());
    }

    /// The figures of `day` that [#write] made `written` of.
    static List<MeasuredFigure> read(Granularity grain, LocalDate day, String written) {
        List<MeasuredFigure> figures = new ArrayList<>();
        for (String words : written.split(BETWEEN, -1)) {
            figures.add(figure(grain, day, words.split(String.valueOf(GAP), -1)));
        }
        return figures;
    }

    private static MeasuredFigure figure(Granularity grain, LocalDate day, String[] words) {
        LocalDateTime start =
                day.atStartOfDay().plus(Integer.parseInt(words[0]), ChronoUnit.MINUTES);
        boolean isHistogram = HistogramText.is(words[1]);
        int counted = isHistogram ? 2 : 3;
        MeasuredFigure figure =
                MeasuredFigure.of(
                        new MeasuredPeriod(grain, start),
                        isHistogram
                                ? HistogramText.read(words[1])
                                : new Ratio(new BigDecimal(words[1]), new BigDecimal(words[2])));
        return words.length == counted
                ? figure
                : figure.against(new Volume(volume(words[counted]), volume(words[counted + 1])));
    }

    private static BigDecimal volume(String written) {
        return new BigDecimal(written).setScale(TargetValue.SCALE);
    }
}
