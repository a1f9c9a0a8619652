package tavolo.domain.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static tavolo.domain.given.Sheets.COLUMNS;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.actual.Ratio;
import tavolo.domain.given.Everyone;
import tavolo.domain.given.Sheets;
import tavolo.domain.target.KpiFormula;
import tavolo.domain.term.Granularity;
import tavolo.domain.term.Workplace;

/// Half hours, months, places and volumes as files tell them.
@DisplayNameGeneration(ReplaceUnderscores.class)
class FilePeriodsTest {

    private static final ColumnMapping HALF_HOURS =
            Sheets.mapping(
                    Everyone.LINE,
                    KpiFormula.SL_OFFERED,
                    Granularity.INTERVAL_30M,
                    Sheets.halfHours());
    private static final String HEADS = "Data;Ora;Sede;Luogo;Offerte;Entro 20 s";

    private final GivenImports given = new GivenImports();

    @Test
    void half_hours_are_told_apart_by_site_and_workplace() {
        FileUnderstood understood =
                given.understood(
                        Sheets.of(
                                "a.csv",
                                HEADS,
                                "01/04/2020;08:30;Roma;da remoto;100;50",
                                "01/04/2020;8.30;u1;In sede;100;60",
                                "01/04/2020;09:00;ROMA;remote;100;70"),
                        HALF_HOURS);

        assertThat(understood.problems().isEmpty()).isTrue();
        assertThat(understood.first())
                .extracting(placed -> placed.series().place().workplace())
                .containsExactly(Workplace.REMOTE, Workplace.ON_SITE, Workplace.REMOTE);
        assertThat(understood.first())
                .allMatch(placed ->
                        placed.series().place().site().equals(Optional.of(Everyone.UNIT)));
    }

    @Test
    void a_half_hour_begins_at_the_hour_or_half_of_it_and_must_exist() {
        RowProblems problems =
                given.unfit(
                        Sheets.of(
                                "a.csv",
                                HEADS,
                                "01/04/2020;08:15;Roma;remote;100;50",
                                "29/03/2020;02:30;Roma;remote;100;50",
                                "01/04/2020;25:00;Roma;remote;100;50",
                                "01/04/2020;09:00;Atlantide;remote;100;50",
                                "01/04/2020;09:30;Roma;sul tram;100;50"),
                        HALF_HOURS);

        assertThat(problems.first())
                .extracting(RowProblem::why)
                .containsExactly(
                        new CellProblem.NoBeginning(Granularity.INTERVAL_30M),
                        new CellProblem.HourLeftOut(),
                        new CellProblem.NoTime(),
                        new CellProblem.UnknownSite(),
                        new CellProblem.UnknownWorkplace());
    }

    @Test
    void a_half_hour_without_its_time_is_not_taken_for_midnight() {
        ColumnMapping one =
                Sheets.mapping(
                        Everyone.LINE, KpiFormula.SL_OFFERED, Granularity.INTERVAL_30M, COLUMNS);
        RowProblems problems =
                given.unfit(
                        Sheets.of("a.csv", "Data;Offerte;Entro 20 s", "01/04/2020;100;50"), one);

        assertThat(problems.first().getFirst().why()).isEqualTo(new CellProblem.TimeMissing());
    }

    @Test
    void the_hour_that_comes_twice_when_summer_time_ends_is_put_together() {
        String row = "27/10/2019;02:30;Roma;remote;";
        FileUnderstood understood =
                given.understood(
                        Sheets.of("a.csv", HEADS, row + "100;50", row + "40;30"), HALF_HOURS);
        assertThat(understood.problems().isEmpty()).isTrue();
        assertThat(understood.first())
                .extracting(placed -> placed.figure().gross())
                .containsExactly(Ratio.of(80, 140));

        RowProblems thrice =
                given.unfit(
                        Sheets.of("a.csv", HEADS, row + "100;50", row + "40;30", row + "40;30"),
                        HALF_HOURS);
        assertThat(thrice.first()).extracting(RowProblem::row).containsExactly(4L);
    }

    @Test
    void months_are_read_as_such_or_by_their_first_day() {
        ColumnMapping monthly =
                Sheets.mapping(Everyone.LINE, KpiFormula.SL_OFFERED, Granularity.MONTH, COLUMNS);
        FileUnderstood understood =
                given.understood(
                        Sheets.of(
                                "a.csv",
                                "Data;Offerte;Entro 20 s",
                                "02/2020;100;50",
                                "01/03/2020;100;50",
                                "02/03/2020;100;50"),
                        monthly);

        assertThat(understood.first())
                .extracting(placed -> placed.figure().period().start())
                .containsExactly(
                        LocalDateTime.of(2020, 2, 1, 0, 0), LocalDateTime.of(2020, 3, 1, 0, 0));
        assertThat(understood.problems().first())
                .extracting(RowProblem::why)
                .containsExactly(new CellProblem.NoBeginning(Granularity.MONTH));
    }

    @Test
    void volume_and_forecast_come_together() {
        MappedColumns columns =
                new MappedColumns(
                        "Data",
                        Optional.empty(),
                        "Entro 20 s",
                        Optional.of("Offerte"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("Volume"),
                        Optional.of("Previsione"));
        FileUnderstood understood =
                given.understood(
                        Sheets.of(
                                "a.csv",
                                "Data;Offerte;Entro 20 s;Volume;Previsione",
                                "01/04/2020;100;50;110;90",
                                "02/04/2020;100;50;;",
                                "03/04/2020;100;50;110;"),
                        Sheets.mapping(
                                Everyone.LINE, KpiFormula.SL_OFFERED, Granularity.DAY, columns));

        assertThat(understood.first().getFirst().figure().volume())
                .hasValueSatisfying(volume ->
                        assertThat(volume.forecast()).isEqualByComparingTo(BigDecimal.valueOf(90)));
        assertThat(understood.first().getLast().figure().volume()).isEmpty();
        assertThat(understood.problems().first())
                .extracting(RowProblem::why)
                .containsExactly(new CellProblem.VolumeIncomplete());
    }
}
