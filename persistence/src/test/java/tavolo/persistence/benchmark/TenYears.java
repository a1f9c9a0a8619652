package tavolo.persistence.benchmark;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import tavolo.domain.actual.MeasuredFigure;
import tavolo.domain.actual.MeasuredPeriod;
import tavolo.domain.actual.Ratio;
import tavolo.domain.actual.Volume;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.TargetTimelines;
import tavolo.domain.document.Sha256;
import tavolo.domain.given.Sheets;
import tavolo.domain.intake.Actuals;
import tavolo.domain.intake.FigureImport;
import tavolo.domain.intake.ImportId;
import tavolo.domain.intake.Place;
import tavolo.domain.intake.PlacedFigure;
import tavolo.domain.intake.SeriesKey;
import tavolo.domain.party.Parties;
import tavolo.domain.party.PersonId;
import tavolo.domain.party.ServiceLine;
import tavolo.domain.target.Exclusion;
import tavolo.domain.target.ExclusionCode;
import tavolo.domain.target.FormulaVariant;
import tavolo.domain.target.KpiFormula;
import tavolo.domain.term.Allowances;
import tavolo.domain.term.Granularity;
import tavolo.domain.term.Levels;
import tavolo.domain.term.Measuring;
import tavolo.domain.term.TargetScope;
import tavolo.domain.term.TargetSubject;
import tavolo.domain.term.TargetTerms;
import tavolo.domain.term.TargetTimeline;
import tavolo.domain.term.TargetVersion;
import tavolo.domain.term.TargetVersionId;
import tavolo.domain.term.Validity;
import tavolo.domain.term.Workplace;
import tavolo.persistence.DatabaseUnderTest;

/// Six targets of one service line that were agreed, and measured every day, for the ten years up
/// to the month in which the demo world begins. Half of them exclude volume over the forecast, so
/// that the days of many months are looked at; of the others the months alone are read.
final class TenYears {

    /// The last month.
    static final YearMonth LAST = YearMonth.of(2020, 4);

    static final List<KpiFormula> FORMULAS =
            List.of(
                    KpiFormula.SL_OFFERED,
                    KpiFormula.ABN_AFTER,
                    KpiFormula.ASA_QUEUE,
                    KpiFormula.AHT_HANDLED,
                    KpiFormula.TDW_SCHEDULED,
                    KpiFormula.FCR_SURVEY);

    private static final LocalDate FIRST = LocalDate.of(2010, 5, 1);
    private static final Instant RECORDED = Instant.parse("2010-04-01T09:00:00Z");
    private static final long SEED = 20100501;

    private final DatabaseUnderTest database;
    private final AgreementId agreement;
    private final ServiceLine line;
    private final PersonId person;
    private final Random random = new Random(SEED);

    private TenYears(DatabaseUnderTest database, AgreementId agreement, PersonId person) {
        this.database = database;
        this.agreement = agreement;
        this.line = database.the(Parties.class).linesOfAgreement(agreement.value()).getFirst();
        this.person = person;
    }

    /// Adds them to the first service line of `agreement`, inside the current transaction.
    ///
    /// @param person who imports
    static void of(DatabaseUnderTest database, AgreementId agreement, PersonId person) {
        new TenYears(database, agreement, person).write();
    }

    private void write() {
        Actuals actuals = database.the(Actuals.class);
        int number = 0;
        for (KpiFormula formula : FORMULAS) {
            FormulaVariant variant = FormulaVariant.usual(formula);
            agree(variant, number % 2 == 0);
            number++;
            List<PlacedFigure> figures = figures(variant);
            FigureImport begun =
                    new FigureImport(
                            new ImportId(UUID.randomUUID()),
                            actuals.lock(line.id()) + 1,
                            "anni.csv",
                            Sha256.digestOf(formula.name()),
                            Sheets.daily(line.id()),
                            person,
                            RECORDED,
                            figures.size(),
                            Optional.empty());
            actuals.begin(begun);
            actuals.write(begun, figures);
        }
    }

    private void agree(FormulaVariant variant, boolean excludes) {
        TargetSubject subject =
                new TargetSubject(variant.kpi(), TargetScope.whole(line.id(), line.channel()));
        Allowances allowances =
                excludes
                        ? new Allowances(
                                Optional.empty(),
                                List.of(new Exclusion(ExclusionCode.VOLUME_OVER_FORECAST, false)),
                                Optional.of(BigDecimal.TEN))
                        : Allowances.NONE;
        TargetVersion version =
                new TargetVersion(
                        new TargetVersionId(UUID.randomUUID()),
                        subject,
                        TargetTerms.plain(
                                        variant,
                                        Levels.of(BigDecimal.TEN),
                                        Measuring.monthly(10, 2))
                                .allowing(allowances),
                        Validity.since(FIRST),
                        RECORDED);
        database.the(TargetTimelines.class)
                .record(new TargetTimeline(subject, List.of(version)), agreement);
    }

    /// One day in forty comes far over its forecast, which is more than every second month.
    private List<PlacedFigure> figures(FormulaVariant variant) {
        SeriesKey series =
                new SeriesKey(
                        line.id(),
                        variant,
                        Granularity.DAY,
                        new Place(Optional.empty(), line.channel(), Workplace.BOTH));
        List<PlacedFigure> figures = new ArrayList<>();
        LocalDate end = LAST.plusMonths(1).atDay(1);
        for (LocalDate day = FIRST; day.isBefore(end); day = day.plusDays(1)) {
            int calls = 1000 + random.nextInt(500);
            int forecast = random.nextInt(40) == 0 ? calls / 2 : calls;
            figures.add(
                    new PlacedFigure(
                            series,
                            MeasuredFigure.of(
                                            MeasuredPeriod.day(day),
                                            Ratio.of(random.nextInt(calls), calls))
                                    .against(
                                            new Volume(
                                                    BigDecimal.valueOf(calls),
                                                    BigDecimal.valueOf(forecast)))));
        }
        return figures;
    }
}
