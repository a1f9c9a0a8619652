package tavolo.persistence.benchmark;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import tavolo.domain.Outcome;
import tavolo.domain.actual.MeasuredFigure;
import tavolo.domain.actual.MeasuredPeriod;
import tavolo.domain.actual.Ratio;
import tavolo.domain.actual.Volume;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.TargetTimelines;
import tavolo.domain.board.Boards;
import tavolo.domain.document.Sha256;
import tavolo.domain.given.Sheets;
import tavolo.domain.intake.Actuals;
import tavolo.domain.intake.FigureImport;
import tavolo.domain.intake.ImportId;
import tavolo.domain.intake.Place;
import tavolo.domain.intake.PlacedFigure;
import tavolo.domain.intake.SeriesKey;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.measured.MeasuredAgreement;
import tavolo.domain.measured.MeasuredSpan;
import tavolo.domain.measured.ReadMeasured;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Parties;
import tavolo.domain.party.PartySide;
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
import tavolo.persistence.talks.TalkingParties;
import tavolo.persistence.talks.Talks;
import tavolo.persistence.testing.MySqlServer;

/// How long it takes to read what was measured against what was agreed over ten years of daily
/// figures: the use case without the page. Half of the targets exclude volume over the forecast, so
/// that the days of many months are looked at; of the others the months alone are read.
public final class MeasuredBenchmark {

    private static final Duration WARM_UP = Duration.ofSeconds(3);
    private static final int SAMPLES = Integer.getInteger("tavolo.benchmark.samples", 300);
    private static final YearMonth LAST = YearMonth.of(2019, 12);
    private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
    private static final Instant RECORDED = Instant.parse("2009-12-01T09:00:00Z");
    private static final long SEED = 20100101;
    private static final List<KpiFormula> FORMULAS =
            List.of(
                    KpiFormula.SL_OFFERED,
                    KpiFormula.ABN_AFTER,
                    KpiFormula.ASA_QUEUE,
                    KpiFormula.AHT_HANDLED,
                    KpiFormula.TDW_SCHEDULED,
                    KpiFormula.FCR_SURVEY);

    private final DatabaseUnderTest database;
    private final TalkingParties parties;
    private final AgreementId agreement;
    private final ServiceLine line;
    private final Random random = new Random(SEED);

    private MeasuredBenchmark(DatabaseUnderTest database) {
        this.database = database;
        this.parties = new TalkingParties(database, 1);
        Talks talks = new Talks(database, parties);
        this.agreement =
                talks.opened(Set.of(Talks.place(InstrumentKind.TRI_PARTY_PROTOCOL, "C22")));
        talks.propose(agreement);
        this.line = database.the(Parties.class).linesOfAgreement(agreement.value()).getFirst();
    }

    /// Prints the table of H2 and, with `-Dtavolo.benchmark.mysql=true`, of MySQL.
    static void main(String[] arguments) {
        onH2().forEach(System.out::println);
        if (Boolean.getBoolean("tavolo.benchmark.mysql")) {
            onMySql().forEach(System.out::println);
        }
    }

    /// Fills a fresh H2 database in memory and times it.
    public static List<String> onH2() {
        try (DatabaseUnderTest database = DatabaseUnderTest.h2("board", "party")) {
            return new MeasuredBenchmark(database).run("H2");
        }
    }

    /// Fills a fresh database on a genuine MySQL server and times it.
    public static List<String> onMySql() {
        try (MySqlServer server = MySqlServer.roomy();
                DatabaseUnderTest database =
                        DatabaseUnderTest.mySqlAt(server.freshDatabase(), "board", "party")) {
            return new MeasuredBenchmark(database).run("MySQL");
        }
    }

    private List<String> run(String name) {
        database.transactions().inOne(this::fill);
        ReadMeasured read =
                new ReadMeasured(
                        database.transactions(),
                        database.the(Boards.class),
                        database.the(Actuals.class));
        List<Figures> figures = new ArrayList<>();
        for (int months : List.of(MeasuredSpan.USUAL, MeasuredSpan.MOST)) {
            for (PartySide side : List.of(PartySide.PROVIDER, PartySide.UNION)) {
                Actor actor = parties.drafter(side);
                MeasuredSpan span = new MeasuredSpan(LAST, months);
                figures.add(
                        Figures.measure(
                                side + ", " + months + " months by month",
                                WARM_UP,
                                SAMPLES,
                                () -> ask(read, actor, span)));
            }
        }
        return Figures.table(
                "measured against agreed, on %s: %d targets, daily figures of ten years"
                        .formatted(name, FORMULAS.size()),
                figures);
    }

    private void ask(ReadMeasured read, Actor actor, MeasuredSpan span) {
        Outcome<MeasuredAgreement> told = read.by(actor, agreement, span);
        boolean isWhole =
                told instanceof Outcome.Done<MeasuredAgreement>(var found)
                        && found.rows().size() == FORMULAS.size()
                        && found.rows().stream()
                                .allMatch(row -> row.periods().size() == span.months());
        if (!isWhole) {
            throw new IllegalStateException("not all was read: " + told);
        }
    }

    private int fill() {
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
                            parties.drafter(PartySide.PROVIDER).person(),
                            RECORDED,
                            figures.size(),
                            Optional.empty());
            actuals.begin(begun);
            actuals.write(begun, figures);
        }
        return number;
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
