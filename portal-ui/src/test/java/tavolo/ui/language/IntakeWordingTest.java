package tavolo.ui.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tavolo.domain.intake.CellProblem;
import tavolo.domain.intake.DateStyle;
import tavolo.domain.intake.ImportId;
import tavolo.domain.intake.IntakeRefusal;
import tavolo.domain.intake.MappingProblem;
import tavolo.domain.intake.NumberStyle;
import tavolo.domain.intake.PersonTrace;
import tavolo.domain.intake.RowProblem;
import tavolo.domain.intake.RowProblems;
import tavolo.domain.library.Language;
import tavolo.domain.term.Granularity;
import tavolo.ui.testing.Portal;
import tavolo.ui.testing.Window;

class IntakeWordingTest {

    private static final String SOMEBODY = "elisa.torre@democontact.example";
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    private static final List<CellProblem> CELLS =
            List.of(
                    new CellProblem.Missing(),
                    new CellProblem.NoNumber(NumberStyle.ITALIAN),
                    new CellProblem.NotWhole(),
                    new CellProblem.TooLarge(),
                    new CellProblem.NoDate(DateStyle.DAY_FIRST),
                    new CellProblem.NoTime(),
                    new CellProblem.TimeMissing(),
                    new CellProblem.NoBeginning(Granularity.INTERVAL_30M),
                    new CellProblem.HourLeftOut(),
                    new CellProblem.OutOfTime(FIRST, FIRST.plusDays(1)),
                    new CellProblem.PeriodTwice(),
                    new CellProblem.Negative(),
                    new CellProblem.PartAboveWhole(new BigDecimal("1200.5")),
                    new CellProblem.SomethingOfNothing(),
                    new CellProblem.GroupTooSmall(10),
                    new CellProblem.Percentage(),
                    new CellProblem.VolumeIncomplete(),
                    new CellProblem.UnknownSite(),
                    new CellProblem.UnknownChannel(),
                    new CellProblem.UnknownWorkplace(),
                    new CellProblem.FormulaInside());

    private static final List<MappingProblem> MAPPINGS =
            List.of(
                    new MappingProblem.GrainUnfit(),
                    new MappingProblem.HistogramNeeded("0.5; 1; 2"),
                    new MappingProblem.DenominatorMissing(),
                    new MappingProblem.TimeUnfit(),
                    new MappingProblem.VolumeIncomplete(),
                    new MappingProblem.ColumnMissing("Offerte"),
                    new MappingProblem.ColumnTwice("Data"),
                    new MappingProblem.PercentageColumn("SL %"));

    private static final RowProblems ROWS =
            new RowProblems(2500, List.of(new RowProblem(2, "Data", "ieri", CELLS.getFirst())));

    private static final List<IntakeRefusal> REFUSALS =
            List.of(
                    new IntakeRefusal.SheetOfOtherKind("a.csv"),
                    new IntakeRefusal.SheetEmpty("a.csv"),
                    new IntakeRefusal.TooManyRows(2_000_000),
                    new IntakeRefusal.TooManyColumns(200),
                    new IntakeRefusal.FieldTooLong(10_000),
                    new IntakeRefusal.RowTooWide(7, 3),
                    new IntakeRefusal.MergedCells("a.xlsx"),
                    new IntakeRefusal.PersonColumn("Matricola"),
                    new IntakeRefusal.PersonInside("Note", 9, PersonTrace.TAX_CODE),
                    new IntakeRefusal.PersonInName(PersonTrace.EMAIL),
                    new IntakeRefusal.MappingUnfit(MAPPINGS),
                    new IntakeRefusal.RowsUnfit(2500, ROWS),
                    new IntakeRefusal.ImportedBefore(
                            "a.csv",
                            Instant.parse("2020-04-20T08:00:00Z"),
                            new ImportId(new UUID(1, 2)),
                            2500),
                    new IntakeRefusal.UndoneBefore(Instant.parse("2020-04-20T08:00:00Z")),
                    new IntakeRefusal.MappingNameUnfit(80),
                    new IntakeRefusal.TooManyMappings(500));

    private final Window window = Portal.running().of(SOMEBODY).visit("aiuto");
    private final Span place = new Span();

    @Test
    void there_is_an_instance_of_every_problem_and_refusal() {
        Said.ofEachKind(CELLS, CellProblem.class);
        Said.ofEachKind(MAPPINGS, MappingProblem.class);
        Said.ofEachKind(REFUSALS, IntakeRefusal.class);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothing_is_said_as_the_program_writes_it(Language language) {
        speak(language);

        assertThat(CELLS.stream().map(problem -> Wording.of(problem, place)))
                .allSatisfy(Said::inWords);
        assertThat(MAPPINGS.stream().map(problem -> Wording.of(problem, place)))
                .allSatisfy(Said::inWords);
        assertThat(REFUSALS.stream().map(refusal -> Wording.of(refusal, place)))
                .allSatisfy(Said::inWords);
    }

    @Test
    void the_column_of_a_person_is_named_and_so_is_the_trace() {
        speak(Language.IT);
        assertThat(Wording.of(REFUSALS.get(7), place)).contains("«Matricola»");
        assertThat(Wording.of(REFUSALS.get(8), place))
                .contains("riga 9", "«Note»", "un codice fiscale");

        speak(Language.EN);
        assertThat(Wording.of(CELLS.get(7), place)).contains("a half hour");
        assertThat(Wording.of(CELLS.get(15), place)).contains("Percentages cannot be added up");
        assertThat(Wording.of(REFUSALS.get(10), place)).contains("“Offerte”", "“Data”");
    }

    private void speak(Language language) {
        window.context().getUI().setLocale(Locale.of(language.code()));
    }
}
