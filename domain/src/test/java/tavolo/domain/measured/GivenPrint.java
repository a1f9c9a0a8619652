package tavolo.domain.measured;

import static tavolo.domain.measured.GivenFigures.day;
import static tavolo.domain.term.GivenTarget.serviceLevel;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import tavolo.domain.actual.MeasuredFigure;
import tavolo.domain.actual.MeasuredPeriod;
import tavolo.domain.actual.Ratio;
import tavolo.domain.document.Annex;
import tavolo.domain.measured.SharedPictures.Shared;
import tavolo.domain.party.PartySide;
import tavolo.domain.target.KpiFormula;
import tavolo.domain.target.TargetValue;
import tavolo.domain.term.Granularity;
import tavolo.domain.term.Validity;
import tavolo.domain.term.Workplace;

/// A year of an invented service level, as it is printed.
public final class GivenPrint {

    static final MeasuredSpan YEAR = new MeasuredSpan(YearMonth.of(2020, 9), 12);

    private static final LocalDate REMOTE = day("2020-03-16");

    private Shared shared = wished(Set.of(PictureKind.values()));

    /// What all see.
    public Shared shared() {
        return shared;
    }

    /// From now on all see `other`.
    public void shows(Shared other) {
        shared = other;
    }

    /// Other figures, of which all see the same.
    public static Shared course() {
        return wished(Set.of(PictureKind.COURSE));
    }

    /// All pictures behind an agreement.
    public static Annex annex(int number) {
        if (new GivenPrint().shared() instanceof Shared.Alike(MeasuredPrint print)) {
            return print.annex(
                    number,
                    "Ponteblu Servizi S.p.A.",
                    "Guido Viganò",
                    Instant.parse("2020-09-21T09:30:00Z"));
        }
        throw new AssertionError("there are pictures");
    }

    private static Shared wished(Set<PictureKind> kinds) {
        return year().shared(
                        new PictureWish(GivenFigures.SUBJECT, YEAR, kinds), PartySide.PROVIDER);
    }

    /// A service level that falls when remote work begins and comes back, by day, by workplace and
    /// by half hour; the own targets ask for less than those before.
    static GivenFigures year() {
        return new GivenFigures()
                .agreed(serviceLevel(), Validity.since(day("2019-01-01")))
                .remoteSince(REMOTE)
                .asking(
                        TargetValue.usual(
                                KpiFormula.SL_OFFERED,
                                Optional.of(new BigDecimal("80")),
                                new BigDecimal("72"),
                                REMOTE,
                                Optional.empty()))
                .measured(Granularity.DAY, Workplace.BOTH, days(0))
                .measured(Granularity.DAY, Workplace.REMOTE, days(-3))
                .measured(Granularity.DAY, Workplace.ON_SITE, days(4))
                .measured(Granularity.INTERVAL_30M, Workplace.BOTH, halfHours());
    }

    private static List<MeasuredFigure> days(int more) {
        List<MeasuredFigure> figures = new ArrayList<>();
        for (LocalDate day = day("2019-10-01");
                day.isBefore(day("2020-10-01"));
                day = day.plusDays(1)) {
            long since = day.toEpochDay() - REMOTE.toEpochDay();
            long within = 330 + more * 4L;
            if (since >= 0) {
                within -= Math.max(0, 70 - since / 2);
            }
            figures.add(
                    MeasuredFigure.of(MeasuredPeriod.day(day), Ratio.of(within + since % 5, 400)));
        }
        return figures;
    }

    private static List<MeasuredFigure> halfHours() {
        return IntStream.range(16, 40)
                .mapToObj(half -> {
                    double hour = half / 2.0 - 11;
                    long calls = half == 39 ? 6 : 20 + Math.round(80 * Math.exp(-hour * hour / 18));
                    return MeasuredFigure.of(
                            MeasuredPeriod.halfHour(
                                    day("2020-09-08").atStartOfDay().plusMinutes(half * 30L)),
                            Ratio.of(Math.round(calls * 0.7), calls));
                })
                .toList();
    }
}
