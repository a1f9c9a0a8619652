package tavolo.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tavolo.domain.party.PartySide.CLIENT;
import static tavolo.domain.party.PartySide.PROVIDER;
import static tavolo.domain.party.PartySide.UNION;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.actual.Buckets;
import tavolo.domain.actual.Histogram;
import tavolo.domain.actual.MeasuredFigure;
import tavolo.domain.actual.MeasuredPeriod;
import tavolo.domain.actual.MonthTotal;
import tavolo.domain.actual.Ratio;
import tavolo.domain.actual.Volume;
import tavolo.domain.agreement.Stage;
import tavolo.domain.document.Sha256;
import tavolo.domain.given.Sheets;
import tavolo.domain.intake.ColumnMapping;
import tavolo.domain.intake.FigureImport;
import tavolo.domain.intake.FigureImport.Undone;
import tavolo.domain.intake.ImportId;
import tavolo.domain.intake.Place;
import tavolo.domain.intake.PlacedFigure;
import tavolo.domain.intake.SeriesKey;
import tavolo.domain.party.Channel;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.Visibility;
import tavolo.domain.target.FormulaVariant;
import tavolo.domain.target.KpiFormula;
import tavolo.domain.term.Granularity;
import tavolo.domain.term.Validity;
import tavolo.domain.term.Workplace;

/// What the stores promise of measured figures and imports.
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class ActualsContract {

    private static final Instant AT = GivenTable.OPENED;
    private static final LocalDate MONDAY = LocalDate.of(2020, 4, 6);
    private static final Validity WEEK = Validity.ofDays(MONDAY, MONDAY.plusDays(6));

    private Stores stores;
    private GivenTable table;
    private ColumnMapping mapping;
    private SeriesKey series;

    /// The stores under test.
    protected abstract Stores stores();

    @BeforeEach
    void give_a_table() {
        stores = stores();
        table = new GivenTable(stores);
        mapping =
                Sheets.mapping(
                        table.line,
                        KpiFormula.SL_NET,
                        Granularity.INTERVAL_30M,
                        Sheets.halfHours());
        series = series(Optional.of(Workplace.REMOTE), true);
    }

    @Test
    void a_figure_comes_back_as_it_was_counted() {
        MeasuredFigure plain = figure(MONDAY.atTime(8, 30), "899.5", "1200.1234");
        MeasuredFigure against =
                figure(MONDAY.atTime(23, 30), "0", "0")
                        .against(new Volume(number("1200.0000"), number("999999999999.9999")));
        imported(1, plain, against);

        assertThat(figures(WEEK)).containsExactly(plain, against);
    }

    @Test
    void the_figures_of_some_days_are_those_that_begin_there_in_the_order_of_time() {
        MeasuredFigure first = figure(MONDAY.atStartOfDay(), "1", "20");
        MeasuredFigure last = figure(MONDAY.plusDays(6).atTime(23, 30), "2", "20");
        imported(
                1,
                last,
                figure(MONDAY.minusDays(1).atTime(23, 30), "3", "20"),
                first,
                figure(MONDAY.plusDays(7).atStartOfDay(), "4", "20"));

        assertThat(figures(WEEK)).containsExactly(first, last);
        assertThat(figures(Validity.since(MONDAY))).hasSize(3);
    }

    @Test
    void a_later_import_stands_in_place_of_an_earlier_one_until_it_is_undone() {
        MeasuredFigure old = figure(MONDAY.atTime(8, 0), "10", "20");
        MeasuredFigure kept = figure(MONDAY.atTime(8, 30), "11", "20");
        MeasuredFigure corrected = figure(MONDAY.atTime(8, 0), "12", "20");
        imported(1, old, kept);
        FigureImport second = imported(2, corrected);
        assertThat(figures(WEEK)).containsExactly(corrected, kept);

        undo(second);
        assertThat(figures(WEEK)).containsExactly(old, kept);

        MeasuredFigure third = figure(MONDAY.atTime(8, 0), "13", "20");
        imported(3, third);
        assertThat(figures(WEEK)).containsExactly(third, kept);
    }

    @Test
    void series_of_other_places_formulas_and_grains_are_told_apart() {
        SeriesKey everywhere = series(Optional.empty(), false);
        SeriesKey again = series(Optional.of(Workplace.REMOTE), true);
        MeasuredFigure here = figure(MONDAY.atTime(8, 0), "10", "20");
        MeasuredFigure there = figure(MONDAY.atTime(8, 0), "15", "40");
        begunWith(1, new PlacedFigure(again, here), new PlacedFigure(everywhere, there));

        assertThat(figures(WEEK)).containsExactly(here);
        assertThat(in(() -> stores.actuals().figures(everywhere, WEEK, table.eyes(PROVIDER))))
                .containsExactly(there);
        assertThat(in(() -> stores.actuals().series(table.line, table.eyes(PROVIDER))))
                .containsExactlyInAnyOrder(series, everywhere);
    }

    @Test
    void the_same_period_twice_in_one_import_is_not_stored() {
        MeasuredFigure one = figure(MONDAY.atTime(8, 0), "10", "20");

        assertThatThrownBy(() -> imported(1, one, figure(MONDAY.atTime(8, 0), "11", "20")))
                .isInstanceOf(RuntimeException.class);
        assertThat(figures(WEEK)).isEmpty();
        assertThat(imports()).isEmpty();
    }

    @Test
    void imports_are_counted_line_by_line_and_listed_the_newest_first() {
        FigureImport first = imported(1, figure(MONDAY.atTime(8, 0), "10", "20"));
        FigureImport second = imported(2, figure(MONDAY.atTime(8, 0), "10", "20"));

        assertThat(imports()).containsExactly(second, first);
        assertThat(in(() -> stores.actuals().lock(table.line))).isEqualTo(2);
        assertThatThrownBy(() -> imported(2)).isInstanceOf(RuntimeException.class);
        assertThat(imports()).containsExactly(second, first);
    }

    @Test
    void an_import_is_undone_once() {
        FigureImport made = imported(1, figure(MONDAY.atTime(8, 0), "10", "20"));
        FigureImport undone = undo(made);

        assertThat(imports()).containsExactly(undone);
        assertThatThrownBy(() -> undo(made)).isInstanceOf(RuntimeException.class);
        assertThat(imports()).containsExactly(undone);
    }

    @Test
    void the_same_file_by_the_same_mapping_is_found_while_it_counts() {
        FigureImport made = imported(1, figure(MONDAY.atTime(8, 0), "10", "20"));
        ColumnMapping other = Sheets.daily(table.line);

        assertThat(in(() -> stores.actuals().standing(made.digest(), mapping))).contains(made);
        assertThat(in(() -> stores.actuals().standing(made.digest(), other))).isEmpty();
        assertThat(in(() -> stores.actuals().standing(Sha256.digestOf("altro"), mapping)))
                .isEmpty();

        undo(made);
        assertThat(in(() -> stores.actuals().standing(made.digest(), mapping))).isEmpty();
    }

    @Test
    void only_the_provider_finds_its_imports() {
        FigureImport made = imported(1, figure(MONDAY.atTime(8, 0), "10", "20"));
        OrganisationId stranger = stores.givenOrganisation(OrganisationKind.PROVIDER);

        assertThat(in(() -> stores.actuals().find(made.id(), table.provider))).contains(made);
        for (OrganisationId other : List.of(stranger, table.client, table.union)) {
            assertThat(in(() -> stores.actuals().find(made.id(), other))).isEmpty();
            assertThat(in(() -> stores.actuals().imports(table.line, other))).isEmpty();
        }
        assertThat(in(() -> stores.actuals().find(new ImportId(UUID.randomUUID()), table.provider)))
                .isEmpty();
    }

    @Test
    void figures_are_for_the_provider_its_client_and_the_unions_at_a_table_on_the_line() {
        MeasuredFigure one = figure(MONDAY.atTime(8, 0), "10", "20");
        imported(1, one);
        opened(new Stage.Draft(1));

        assertThat(seen(table.eyes(PROVIDER))).containsExactly(one);
        assertThat(seen(table.eyes(CLIENT))).containsExactly(one);
        assertThat(seen(table.eyes(UNION))).isEmpty();

        opened(new Stage.Proposed(1));
        assertThat(seen(table.eyes(UNION))).containsExactly(one);
        for (PartySide side : PartySide.values()) {
            OrganisationId stranger =
                    stores.givenOrganisation(OrganisationKind.valueOf(side.name()));
            assertThat(seen(new Visibility(stranger, Optional.of(side)))).isEmpty();
        }
        assertThat(seen(new Visibility(table.provider, Optional.empty()))).isEmpty();
    }

    @Test
    void months_are_the_sums_of_the_figures_that_stand_after_every_import_and_undoing() {
        Random chance = new Random(20200416);
        List<FigureImport> standing = new ArrayList<>();
        for (int number = 1; number <= 12; number++) {
            standing.add(imported(number, someOf(chance)));
            assertMonthsAddUp();
            if (number % 3 == 0) {
                undo(standing.remove(chance.nextInt(standing.size())));
                assertMonthsAddUp();
            }
        }
        standing.forEach(each -> {
            undo(each);
            assertMonthsAddUp();
        });
        assertThat(months(Validity.since(MONDAY.minusYears(2)))).isEmpty();
    }

    @Test
    void histograms_come_back_as_they_were_counted_and_a_month_is_their_sum() {
        SeriesKey spread =
                new SeriesKey(
                        table.line,
                        FormulaVariant.usual(KpiFormula.RT_P90),
                        Granularity.INTERVAL_30M,
                        series.place());
        List<MeasuredFigure> day = new ArrayList<>();
        Histogram sum = Buckets.HOURS.histogram(List.of());
        for (int half = 0; half < 48; half++) {
            Histogram counted = Buckets.HOURS.histogram(counts(half));
            sum = sum.plus(counted);
            day.add(
                    MeasuredFigure.of(
                            MeasuredPeriod.halfHour(MONDAY.atStartOfDay().plusMinutes(30L * half)),
                            counted));
        }
        begunWith(
                1,
                day.stream()
                        .map(each -> new PlacedFigure(spread, each))
                        .toArray(PlacedFigure[]::new));

        assertThat(in(() -> stores.actuals().figures(spread, WEEK, table.eyes(PROVIDER))))
                .isEqualTo(day);
        assertThat(in(() -> stores.actuals().months(spread, WEEK, table.eyes(PROVIDER)))).isEmpty();
        Validity month = Validity.since(MONDAY.withDayOfMonth(1));
        assertThat(in(() -> stores.actuals().months(spread, month, table.eyes(PROVIDER))))
                .containsExactly(MonthTotal.of(YearMonth.from(MONDAY), day))
                .singleElement()
                .extracting(MonthTotal::sum)
                .isEqualTo(sum);
    }

    /// Nothing, little or so much that a day of it has no room in one row.
    private static List<Long> counts(int half) {
        return half % 3 == 0
                ? List.of()
                : LongStream.range(0, 20)
                        .mapToObj(bucket -> half % 3 == 1 ? bucket % 4 * 7 : 123_456_789 + bucket)
                        .toList();
    }

    /// Figures of some half hours of three months, some with a forecast, never one twice.
    private static MeasuredFigure[] someOf(Random chance) {
        return IntStream.range(0, 60)
                .mapToObj(_ ->
                        LocalDate.of(2019, 11, 29)
                                .plusDays(chance.nextInt(70))
                                .atTime(8 + chance.nextInt(3), 30 * chance.nextInt(2)))
                .distinct()
                .map(start -> {
                    int base = chance.nextInt(500);
                    MeasuredFigure plain =
                            figure(
                                    start,
                                    Integer.toString(base == 0 ? 0 : chance.nextInt(base)),
                                    base + ".25");
                    return chance.nextBoolean()
                            ? plain
                            : plain.against(
                                    new Volume(
                                            number(base + ".0000"),
                                            number(chance.nextInt(400) + ".0000")));
                })
                .toArray(MeasuredFigure[]::new);
    }

    private void assertMonthsAddUp() {
        Validity days = Validity.since(LocalDate.of(2019, 12, 1));
        Map<YearMonth, List<MeasuredFigure>> byMonth =
                figures(days).stream()
                        .collect(
                                Collectors.groupingBy(
                                        figure -> YearMonth.from(figure.period().start()),
                                        TreeMap::new,
                                        Collectors.toList()));
        List<MonthTotal> added = new ArrayList<>();
        byMonth.forEach((month, figures) -> added.add(MonthTotal.of(month, figures)));
        assertThat(months(days)).isEqualTo(added);
        Validity december = Validity.ofDays(days.from(), LocalDate.of(2019, 12, 2));
        assertThat(months(december))
                .isEqualTo(
                        added.stream()
                                .filter(total -> total.month().equals(YearMonth.of(2019, 12)))
                                .toList());
    }

    private List<MonthTotal> months(Validity days) {
        return in(() -> stores.actuals().months(series, days, table.eyes(PROVIDER)));
    }

    @Test
    void months_are_for_the_same_eyes_as_figures() {
        imported(1, figure(MONDAY.atTime(8, 0), "10", "20"));
        opened(new Stage.Draft(1));
        Validity days = Validity.since(LocalDate.of(2020, 4, 1));

        assertThat(in(() -> stores.actuals().months(series, days, table.eyes(CLIENT)))).hasSize(1);
        assertThat(in(() -> stores.actuals().months(series, days, table.eyes(UNION)))).isEmpty();
        OrganisationId stranger = stores.givenOrganisation(OrganisationKind.PROVIDER);
        Visibility foreign = new Visibility(stranger, Optional.of(PROVIDER));
        assertThat(in(() -> stores.actuals().months(series, days, foreign))).isEmpty();
    }

    private List<MeasuredFigure> seen(Visibility eyes) {
        List<MeasuredFigure> figures = in(() -> stores.actuals().figures(series, WEEK, eyes));
        assertThat(in(() -> stores.actuals().series(table.line, eyes)).isEmpty())
                .isEqualTo(figures.isEmpty());
        return figures;
    }

    private void opened(Stage stage) {
        in(() -> {
            stores.agreements().open(table.opening(stores.agreements().nextNumber(2020), stage));
            return 0;
        });
    }

    private SeriesKey series(Optional<Workplace> workplace, boolean atSite) {
        return new SeriesKey(
                table.line,
                mapping.variant(),
                mapping.grain(),
                new Place(
                        atSite ? Optional.of(table.unit) : Optional.empty(),
                        Channel.VOICE_IN,
                        workplace.orElse(Workplace.BOTH)));
    }

    private FigureImport imported(int number, MeasuredFigure... figures) {
        PlacedFigure[] placed = new PlacedFigure[figures.length];
        for (int index = 0; index < figures.length; index++) {
            placed[index] = new PlacedFigure(series, figures[index]);
        }
        return begunWith(number, placed);
    }

    private FigureImport begunWith(int number, PlacedFigure... figures) {
        FigureImport begun =
                new FigureImport(
                        new ImportId(UUID.randomUUID()),
                        number,
                        "«aprile» è.csv",
                        Sha256.digestOf("file " + number),
                        mapping,
                        table.person(PROVIDER),
                        AT,
                        figures.length,
                        Optional.empty());
        return in(() -> {
            stores.actuals().lock(table.line);
            stores.actuals().begin(begun);
            if (figures.length > 0) {
                stores.actuals().write(begun, List.of(figures));
            }
            return begun;
        });
    }

    private FigureImport undo(FigureImport made) {
        FigureImport undone =
                new FigureImport(
                        made.id(),
                        made.number(),
                        made.file(),
                        made.digest(),
                        made.mapping(),
                        made.by(),
                        made.at(),
                        made.rows(),
                        Optional.of(new Undone(table.person(PROVIDER), AT.plusSeconds(9))));
        return in(() -> {
            stores.actuals().undo(undone);
            return undone;
        });
    }

    private List<MeasuredFigure> figures(Validity days) {
        return in(() -> stores.actuals().figures(series, days, table.eyes(PROVIDER)));
    }

    private List<FigureImport> imports() {
        return in(() -> stores.actuals().imports(table.line, table.provider));
    }

    private static MeasuredFigure figure(LocalDateTime start, String top, String base) {
        return MeasuredFigure.of(
                MeasuredPeriod.halfHour(start), new Ratio(number(top), number(base)));
    }

    private static BigDecimal number(String written) {
        return new BigDecimal(written);
    }

    private <T> T in(Supplier<T> work) {
        return stores.inTransaction(work);
    }
}
