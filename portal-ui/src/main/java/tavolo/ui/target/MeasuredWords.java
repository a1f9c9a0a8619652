package tavolo.ui.target;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tavolo.domain.actual.Bucket;
import tavolo.domain.actual.Finding;
import tavolo.domain.actual.Judgement;
import tavolo.domain.actual.Reading;
import tavolo.domain.actual.Verdict;
import tavolo.domain.target.IndicatorFormula;
import tavolo.domain.term.PeriodSemantics;
import tavolo.domain.term.Validity;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.StateChip;
import tavolo.ui.layout.Tone;

/// Periods, measured values and judgements in words.
final class MeasuredWords {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu");
    private static final DateTimeFormatter DAY_OF_MONTH = DateTimeFormatter.ofPattern("d");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu");

    private MeasuredWords() {}

    /// *mar 2020* for a whole month, *16–31 mar 2020* for a part of one, else both days in full.
    static String period(Validity days) {
        LocalDate from = days.from();
        LocalDate last = days.lastDay().orElseThrow();
        boolean isInMonth = YearMonth.from(from).equals(YearMonth.from(last));
        if (isInMonth && from.getDayOfMonth() == 1 && last.plusDays(1).getDayOfMonth() == 1) {
            return month(YearMonth.from(from));
        }
        DateTimeFormatter first = isInMonth ? DAY_OF_MONTH : DAY;
        return first.withLocale(Wording.language()).format(from)
                + "–"
                + DAY.withLocale(Wording.language()).format(last);
    }

    static String month(YearMonth month) {
        return MONTH.withLocale(Wording.language()).format(month);
    }

    /// The indicator as it was measured, *84,5 %*, or a dash.
    static String value(IndicatorFormula formula, Reading reading) {
        return reading.figure().map(figure -> value(formula, figure)).orElse(Kpis.NONE);
    }

    /// With as many decimals as the unit has, and one at least.
    static String value(IndicatorFormula formula, BigDecimal figure) {
        return Kpis.show(
                formula,
                figure.setScale(Math.max(1, formula.scale()), java.math.RoundingMode.HALF_UP)
                        .stripTrailingZeros());
    }

    /// Between which values a percentile lies for certain, which was read from counts in buckets;
    /// empty for whatever is none.
    static Optional<String> bucket(IndicatorFormula formula, Reading reading, Component where) {
        return Bucket.of(formula, reading)
                .map(bucket ->
                        where.getTranslation(
                                "view.measured.bucket",
                                value(formula, bucket.from()),
                                value(formula, bucket.to())));
    }

    /// What counts in the judgement: the indicator, or the share of pieces under compliance.
    static String counted(Judgement judgement, Component where) {
        IndicatorFormula formula = judgement.version().terms().variant().formula();
        boolean isShare =
                judgement.version().terms().measuring().semantics()
                        instanceof PeriodSemantics.Compliance;
        return judgement
                .verdict()
                .found()
                .filter(_ -> isShare)
                .map(finding ->
                        where.getTranslation(
                                "view.measured.share",
                                TypedNumbers.percent(finding.figure().doubleValue() / 100)))
                .orElseGet(() -> value(formula, judgement.net()));
    }

    /// How the period stands, by a word and a colour.
    static StateChip chip(Verdict verdict, Component where) {
        return switch (verdict) {
            case Verdict.Judged(Finding finding) ->
                    new StateChip(Wording.of(finding.attainment(), where), tone(finding));
            case Verdict.Observed _ ->
                    new StateChip(where.getTranslation("view.measured.observed"), Tone.NEUTRAL);
            case Verdict.NotJudged(Verdict.Cause cause) ->
                    new StateChip(Wording.of(cause, where), Tone.NEUTRAL);
        };
    }

    private static Tone tone(Finding finding) {
        return switch (finding.attainment()) {
            case EXCELLENT, ON_TARGET -> Tone.GOOD;
            case WORSE_THAN_TARGET -> Tone.CARE;
            case WORSE_THAN_THRESHOLD -> Tone.BAD;
        };
    }

    /// *12 h 30 min per sistemi del committente fermi*, or nothing.
    static String excluded(Judgement judgement, Component where) {
        return judgement.excludedMinutes().entrySet().stream()
                .map(entry -> excluded(entry, where))
                .collect(Collectors.joining(", "));
    }

    private static String excluded(Map.Entry<? extends Enum<?>, Integer> entry, Component where) {
        return where.getTranslation(
                "view.measured.excluded",
                length(entry.getValue(), where),
                Wording.of(entry.getKey(), where));
    }

    private static String length(int minutes, Component where) {
        Duration length = Duration.ofMinutes(minutes);
        long days = length.toDays();
        boolean isDays = days > 0 && length.equals(Duration.ofDays(days));
        if (isDays) {
            return where.getTranslation(
                    days == 1 ? "view.measured.day" : "view.measured.days", days);
        }
        return length.toMinutesPart() == 0
                ? where.getTranslation("view.measured.hours", length.toHours())
                : where.getTranslation(
                        "view.measured.minutes", length.toHours(), length.toMinutesPart());
    }
}
