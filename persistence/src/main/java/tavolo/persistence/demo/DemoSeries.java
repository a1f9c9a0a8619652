package tavolo.persistence.demo;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tavolo.domain.actual.MeasuredFigure;
import tavolo.domain.actual.MeasuredPeriod;
import tavolo.domain.actual.Ratio;
import tavolo.domain.actual.Volume;
import tavolo.domain.intake.Place;
import tavolo.domain.intake.PlacedFigure;
import tavolo.domain.intake.SeriesKey;
import tavolo.domain.party.ServiceLine;
import tavolo.domain.target.FormulaVariant;
import tavolo.domain.target.Indicator;
import tavolo.domain.target.Kpi;
import tavolo.domain.term.Workplace;

/// Invented figures of one line in its first year with the portal: a calm year, the weeks of March
/// 2020 in which everybody went home, and how it came back. The same at every installation.
///
/// @param line of which they are
record DemoSeries(ServiceLine line) {

    static final LocalDate FIRST = LocalDate.of(2019, 5, 1);
    static final LocalDate LAST = LocalDate.of(2020, 4, 19);

    private static final LocalDate AWAY = LocalDate.of(2020, 3, 9);
    private static final LocalDate BACK = LocalDate.of(2020, 4, 6);
    private static final int HALF_HOURS = 26;
    private static final int OPENS = 8;

    /// How the centre does on one day.
    private record Day(int offered, int forecast, double share, int handle, int down) {}

    /// All figures of the indicator `variant`.
    List<PlacedFigure> figures(FormulaVariant variant) {
        List<PlacedFigure> figures = new ArrayList<>();
        for (LocalDate on = FIRST; !on.isAfter(LAST); on = on.plusDays(1)) {
            Day day = day(on);
            figure(variant, on, day).ifPresent(figure -> figures.add(placed(variant, figure)));
            if (variant.kpi() == Kpi.SL && !on.isBefore(AWAY)) {
                figures.addAll(parts(variant, on, day));
            }
        }
        return figures;
    }

    private PlacedFigure placed(FormulaVariant variant, MeasuredFigure figure) {
        return placed(variant, Workplace.BOTH, figure);
    }

    private PlacedFigure placed(FormulaVariant variant, Workplace where, MeasuredFigure figure) {
        return new PlacedFigure(
                new SeriesKey(
                        line.id(),
                        variant,
                        figure.period().grain(),
                        new Place(Optional.empty(), line.channel(), where)),
                figure);
    }

    private static Day day(LocalDate on) {
        int noise = noise(on, 1);
        boolean isWeekend = on.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
        int forecast = isWeekend ? 640 : 1480;
        boolean isRush = !on.isBefore(AWAY) && on.isBefore(BACK);
        double more = isRush ? 1.02 + noise / 500.0 : 0.93 + noise / 800.0;
        double share = 0.775 + (noise - 50) / 1400.0;
        if (isRush) {
            long gone = ChronoUnit.DAYS.between(AWAY, on);
            share -= 0.21 * Math.max(0, 1 - gone / 30.0);
        } else if (!on.isBefore(BACK)) {
            share += 0.012;
        }
        int handle = (isRush ? 396 : on.isBefore(AWAY) ? 366 : 381) + noise(on, 2) / 8 - 6;
        int down = isRush ? 46 + noise(on, 3) / 3 : on.isBefore(AWAY) ? 7 : 24 + noise(on, 3) / 6;
        return new Day((int) (forecast * more), forecast, share, handle, down);
    }

    /// 0 to 99, the same for the same day and kind.
    private static int noise(LocalDate on, int kind) {
        long mixed = on.toEpochDay() * 2654435761L + kind * 40503L * 7919L;
        return (int) Math.floorMod(mixed ^ (mixed >>> 13), 100L);
    }

    private static Optional<MeasuredFigure> figure(FormulaVariant variant, LocalDate on, Day day) {
        int answered = (int) (day.offered() * (0.62 + day.share() * 0.42));
        Optional<Ratio> counted = counted(variant.kpi(), day, answered);
        return counted.map(ratio ->
                MeasuredFigure.of(MeasuredPeriod.day(on), ratio)
                        .against(
                                new Volume(
                                        BigDecimal.valueOf(day.offered()),
                                        BigDecimal.valueOf(day.forecast()))));
    }

    private static Optional<Ratio> counted(Indicator kpi, Day day, int answered) {
        if (kpi == Kpi.SL) {
            return Optional.of(Ratio.of(within(day), day.offered()));
        }
        if (kpi == Kpi.ABN) {
            return Optional.of(Ratio.of(day.offered() - answered, day.offered()));
        }
        if (kpi == Kpi.ASA) {
            return Optional.of(Ratio.of(answered * wait(day), answered));
        }
        if (kpi == Kpi.AHT) {
            return Optional.of(Ratio.of((long) answered * day.handle(), answered));
        }
        return kpi == Kpi.TDW ? Optional.of(Ratio.of(day.down() * 10L, 16_000)) : Optional.empty();
    }

    private static int within(Day day) {
        return (int) Math.round(day.offered() * day.share());
    }

    private static long wait(Day day) {
        return Math.round(38 + (0.775 - day.share()) * 190);
    }

    /// The same calls by workplace, and in April by half hour.
    private List<PlacedFigure> parts(FormulaVariant variant, LocalDate on, Day day) {
        double home = Math.min(0.86, 0.1 + ChronoUnit.DAYS.between(AWAY, on) * 0.03);
        int remote = (int) (day.offered() * home);
        int fast = (int) Math.round(remote * Math.min(0.97, day.share() * 0.985));
        List<PlacedFigure> parts = new ArrayList<>();
        parts.add(placed(variant, Workplace.REMOTE, daily(on, fast, remote)));
        parts.add(
                placed(
                        variant,
                        Workplace.ON_SITE,
                        daily(on, within(day) - fast, day.offered() - remote)));
        if (on.getMonthValue() == LAST.getMonthValue()) {
            for (int half = 0; half < HALF_HOURS; half++) {
                parts.add(placed(variant, halfHour(on, half, day)));
            }
        }
        return parts;
    }

    private static MeasuredFigure daily(LocalDate on, int top, int base) {
        return MeasuredFigure.of(MeasuredPeriod.day(on), Ratio.of(Math.min(top, base), base));
    }

    /// The last half hour holds what is left of the day, so that all make up the day.
    private static MeasuredFigure halfHour(LocalDate on, int half, Day day) {
        int calls = upTo(half + 1, day.offered()) - upTo(half, day.offered());
        int fast = upTo(half + 1, within(day)) - upTo(half, within(day));
        int moved = half % 4 == 1 ? Math.min(fast, calls / 12) : 0;
        int given = half % 4 == 2 ? Math.min(calls - fast, earlier(half, day)) : 0;
        return MeasuredFigure.of(
                MeasuredPeriod.halfHour(on.atTime(OPENS, 0).plusMinutes(30L * half)),
                Ratio.of(fast - moved + given, calls));
    }

    private static int earlier(int half, Day day) {
        int calls = upTo(half, day.offered()) - upTo(half - 1, day.offered());
        int fast = upTo(half, within(day)) - upTo(half - 1, within(day));
        return Math.min(fast, calls / 12);
    }

    /// How much of `all` came by the end of so many half hours; two humps, late morning and late
    /// afternoon.
    private static int upTo(int halves, int all) {
        double place = (double) halves / HALF_HOURS;
        double humps =
                place
                        - 0.055 * Math.sin(4 * Math.PI * place)
                        - 0.02 * Math.sin(2 * Math.PI * place);
        return (int) Math.round(all * humps);
    }
}
