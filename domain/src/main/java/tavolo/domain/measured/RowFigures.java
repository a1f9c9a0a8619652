package tavolo.domain.measured;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tavolo.domain.actual.ExclusionClaim;
import tavolo.domain.actual.MeasuredFigure;
import tavolo.domain.actual.MonthTotal;
import tavolo.domain.intake.Actuals;
import tavolo.domain.intake.SeriesKey;
import tavolo.domain.library.TimeBand;
import tavolo.domain.measured.RowSources.MonthSource;
import tavolo.domain.party.Visibility;
import tavolo.domain.target.Aggregation;
import tavolo.domain.target.ExclusionCode;
import tavolo.domain.target.IndicatorFormula;
import tavolo.domain.term.Allowances;
import tavolo.domain.term.Granularity;
import tavolo.domain.term.PeriodSemantics;
import tavolo.domain.term.TargetTerms;
import tavolo.domain.term.TargetVersion;
import tavolo.domain.term.Validity;

/// The figures of one target, as coarse as the terms allow: a month that nothing divides is one
/// figure, its days are read only where the terms look into the month.
final class RowFigures {

    private static final int DAYS_OF_WEEK = 7;
    private static final int MOST_BETWEEN = 3;

    private final Actuals actuals;
    private final Visibility eyes;
    private final RowSources sources;
    private final List<ExclusionClaim> granted;

    /// @param granted the claims on this target that the client granted
    RowFigures(Actuals actuals, Visibility eyes, RowSources sources, List<ExclusionClaim> granted) {
        this.actuals = actuals;
        this.eyes = eyes;
        this.sources = sources;
        this.granted = List.copyOf(granted);
    }

    /// The figures that `version` needs to judge `days`, with the granted claims on them, in the
    /// order of time.
    List<MeasuredFigure> judgedBy(TargetVersion version, Validity days) {
        IndicatorFormula formula = version.terms().variant().formula();
        List<MeasuredFigure> figures = new ArrayList<>();
        List<Run> runs = new ArrayList<>();
        sources.months()
                .subMap(first(days), end(days))
                .forEach((month, source) -> {
                    if (isWhole(version, days, source)) {
                        figures.add(source.total().figure(formula));
                    } else {
                        Run.append(runs, month, source.grain());
                    }
                });
        Optional<TimeBand> band = version.subject().scope().band();
        runs.forEach(run ->
                read(run).stream()
                        .filter(figure ->
                                run.holds(figure)
                                        && touches(figure, days)
                                        && isWithin(band, figure))
                        .map(this::withClaims)
                        .forEach(figures::add));
        figures.sort((one, other) -> one.period().start().compareTo(other.period().start()));
        return figures;
    }

    private static YearMonth first(Validity days) {
        return YearMonth.from(days.from());
    }

    private static YearMonth end(Validity days) {
        return days.to()
                .map(end -> YearMonth.from(end.minusDays(1)).plusMonths(1))
                .orElse(YearMonth.of(9999, 12));
    }

    /// Whether the month may be one figure: nothing of the terms, of the days or of a claim looks
    /// into it.
    private boolean isWhole(TargetVersion version, Validity days, MonthSource source) {
        TargetTerms terms = version.terms();
        LocalDate begin = source.total().month().atDay(1);
        LocalDate after = begin.plusMonths(1);
        boolean isCut = !days.contains(begin) || !days.contains(after.minusDays(1));
        return !isCut
                && source.total().standsFor(terms.variant().formula())
                && !isSummedStock(terms, source)
                && Granularity.MONTH.makesUp(JudgedPeriods.pieces(terms))
                && terms.measuring().semantics() instanceof PeriodSemantics.Average
                && version.subject().scope().band().isEmpty()
                && !runsRampOn(version, begin)
                && !isFlooded(terms, source)
                && granted.stream().noneMatch(claim -> meets(claim, begin, after));
    }

    private boolean isSummedStock(TargetTerms terms, MonthSource source) {
        return terms.variant().formula().aggregation() == Aggregation.STOCK_AT_END
                && sources.isSummed(source.grain());
    }

    private static boolean runsRampOn(TargetVersion version, LocalDate day) {
        return version.terms()
                .allowances()
                .grace()
                .filter(ramp ->
                        day.isBefore(
                                version.validity()
                                        .from()
                                        .plusDays((long) ramp.weeks() * DAYS_OF_WEEK)))
                .isPresent();
    }

    private static boolean isFlooded(TargetTerms terms, MonthSource source) {
        Allowances allowances = terms.allowances();
        return allowances.exclusion(ExclusionCode.VOLUME_OVER_FORECAST).isPresent()
                && allowances
                        .forecastTolerancePercent()
                        .filter(source.total()::exceeds)
                        .isPresent();
    }

    private static boolean meets(ExclusionClaim claim, LocalDate begin, LocalDate after) {
        return claim.from().isBefore(after.atStartOfDay())
                && claim.to().isAfter(begin.atStartOfDay());
    }

    /// Months that are read at once, with a few between them that are not needed, since asking
    /// twice costs more.
    private record Run(Granularity grain, List<YearMonth> months) {

        static void append(List<Run> runs, YearMonth month, Granularity grain) {
            Run last = runs.isEmpty() ? null : runs.getLast();
            if (last != null
                    && last.grain == grain
                    && !last.months.getLast().plusMonths(MOST_BETWEEN + 1L).isBefore(month)) {
                last.months.add(month);
            } else {
                runs.add(new Run(grain, new ArrayList<>(List.of(month))));
            }
        }

        Validity days() {
            return Validity.between(
                    months.getFirst().atDay(1), months.getLast().plusMonths(1).atDay(1));
        }

        boolean holds(MeasuredFigure figure) {
            return months.contains(YearMonth.from(figure.period().start()));
        }
    }

    private List<MeasuredFigure> read(Run run) {
        return all(run.grain(), run.days());
    }

    /// The figures of pieces of time of `grain` that lie in the hours of `band`.
    List<MeasuredFigure> all(Granularity grain, Optional<TimeBand> band, Validity days) {
        return all(grain, days).stream().filter(figure -> isWithin(band, figure)).toList();
    }

    /// The figures of one length; those of several parts of one service as one.
    private List<MeasuredFigure> all(Granularity grain, Validity days) {
        List<SeriesKey> keys = sources.series().getOrDefault(grain, List.of());
        if (keys.size() == 1) {
            return actuals.figures(keys.getFirst(), days, eyes);
        }
        SortedMap<LocalDateTime, MeasuredFigure> together = new TreeMap<>();
        keys.forEach(key ->
                actuals.figures(key, days, eyes)
                        .forEach(figure ->
                                together.merge(figure.period().start(), figure, RowFigures::sum)));
        return List.copyOf(together.values());
    }

    private static MeasuredFigure sum(MeasuredFigure one, MeasuredFigure other) {
        MeasuredFigure sum = MeasuredFigure.of(one.period(), one.gross().plus(other.gross()));
        return one.volume()
                .flatMap(mine -> other.volume().map(theirs -> sum.against(mine.plus(theirs))))
                .orElse(sum);
    }

    private MeasuredFigure withClaims(MeasuredFigure figure) {
        MeasuredFigure claimed = figure;
        for (ExclusionClaim claim : granted) {
            claimed = claim.on(claimed);
        }
        return claimed;
    }

    private static boolean touches(MeasuredFigure figure, Validity days) {
        return days.to()
                        .filter(end -> !figure.period().start().isBefore(end.atStartOfDay()))
                        .isEmpty()
                && figure.period().end().isAfter(days.from().atStartOfDay());
    }

    private static boolean isWithin(Optional<TimeBand> band, MeasuredFigure figure) {
        return band.filter(hours -> !holds(hours, figure.period().start().toLocalTime())).isEmpty();
    }

    private static boolean holds(TimeBand hours, LocalTime time) {
        boolean begun = !time.isBefore(hours.from());
        boolean open = time.isBefore(hours.to());
        return hours.from().isBefore(hours.to()) ? begun && open : begun || open;
    }

    /// What was measured on `days` of one month in the hours of `band`, with nothing excluded and
    /// whatever the terms say; a figure that reaches beyond the days cannot be divided and is left
    /// out.
    List<MeasuredFigure> plain(IndicatorFormula formula, Optional<TimeBand> band, Validity days) {
        return sources.in(YearMonth.from(days.from()))
                .map(source -> plain(formula, band, days, source))
                .orElse(List.of());
    }

    private List<MeasuredFigure> plain(
            IndicatorFormula formula, Optional<TimeBand> band, Validity days, MonthSource source) {
        MonthTotal total = source.total();
        boolean isSummedStock =
                formula.aggregation() == Aggregation.STOCK_AT_END
                        && sources.isSummed(source.grain());
        boolean isWhole =
                days.contains(total.month().atDay(1))
                        && days.contains(total.month().atEndOfMonth());
        return isWhole && band.isEmpty() && total.standsFor(formula) && !isSummedStock
                ? List.of(total.figure(formula))
                : all(source.grain(), band, days).stream()
                        .filter(figure -> days.contains(lastDay(figure)))
                        .toList();
    }

    private static LocalDate lastDay(MeasuredFigure figure) {
        return figure.period().days().getLast();
    }
}
