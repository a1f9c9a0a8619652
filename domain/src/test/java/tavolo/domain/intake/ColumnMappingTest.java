package tavolo.domain.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static tavolo.domain.given.Sheets.COLUMNS;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tavolo.domain.given.Sheets;
import tavolo.domain.party.ServiceLineId;
import tavolo.domain.target.KpiFormula;
import tavolo.domain.term.Granularity;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ColumnMappingTest {

    private static final ServiceLineId LINE = new ServiceLineId(new UUID(4, 1));
    private static final List<String> HEADS = List.of("Data", "Ora", "Entro 20 s", "Offerte");

    @Test
    void a_mapping_whose_columns_are_there_fits() {
        assertThat(Sheets.daily(LINE).problems(HEADS)).isEmpty();
    }

    @Test
    void only_half_hours_days_and_months_come_in() {
        for (Granularity grain : EnumSet.of(Granularity.WEEK, Granularity.QUARTER)) {
            assertThat(problems(KpiFormula.SL_OFFERED, grain, COLUMNS))
                    .containsExactly(new MappingProblem.GrainUnfit());
        }
    }

    @Test
    void percentiles_need_the_buckets_one_beside_the_other() {
        assertThat(problems(KpiFormula.RT_P90, Granularity.DAY, COLUMNS))
                .singleElement()
                .isInstanceOf(MappingProblem.HistogramNeeded.class);
    }

    @Test
    void only_a_stock_has_no_denominator() {
        MappedColumns bare = columns("Data", Optional.empty(), "Entro 20 s", Optional.empty());
        assertThat(problems(KpiFormula.BKL_OPEN, Granularity.DAY, bare)).isEmpty();
        assertThat(problems(KpiFormula.SL_OFFERED, Granularity.DAY, bare))
                .containsExactly(new MappingProblem.DenominatorMissing());
    }

    @Test
    void a_time_belongs_to_half_hours_only() {
        MappedColumns timed =
                columns("Data", Optional.of("Ora"), "Entro 20 s", Optional.of("Offerte"));
        assertThat(problems(KpiFormula.SL_OFFERED, Granularity.INTERVAL_30M, timed)).isEmpty();
        assertThat(problems(KpiFormula.SL_OFFERED, Granularity.DAY, timed))
                .containsExactly(new MappingProblem.TimeUnfit());
    }

    @Test
    void a_column_that_is_missing_or_used_twice_is_named() {
        assertThat(
                        problems(
                                KpiFormula.SL_OFFERED,
                                Granularity.DAY,
                                MappedColumns.of("Giorno", "Offerte", "Offerte")))
                .containsExactly(
                        new MappingProblem.ColumnMissing("Giorno"),
                        new MappingProblem.ColumnTwice("Offerte"));
        assertThat(Sheets.daily(LINE).problems(List.of("Data", "Offerte", "Entro 20 s", "Offerte")))
                .containsExactly(new MappingProblem.ColumnTwice("Offerte"));
    }

    @Test
    void what_came_may_be_the_denominator_and_nothing_else_is_used_twice() {
        assertThat(withVolume("Entro 20 s", "Offerte")).isEmpty();
        assertThat(withVolume("Offerte", "Offerte"))
                .containsExactly(new MappingProblem.ColumnTwice("Offerte"));
        assertThat(withVolume("Entro 20 s", "Entro 20 s"))
                .containsExactly(new MappingProblem.ColumnTwice("Entro 20 s"));
    }

    private static List<MappingProblem> withVolume(String numerator, String volume) {
        MappedColumns columns =
                new MappedColumns(
                        "Data",
                        Optional.empty(),
                        numerator,
                        Optional.of("Offerte"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(volume),
                        Optional.of("Previste"));
        return Sheets.mapping(LINE, KpiFormula.SL_OFFERED, Granularity.DAY, columns)
                .problems(List.of("Data", "Offerte", "Entro 20 s", "Previste"));
    }

    @Test
    void a_column_of_percentages_is_refused_by_its_head() {
        MappedColumns percent = MappedColumns.of("Data", "Livello di servizio %", "Offerte");
        assertThat(
                        Sheets.mapping(LINE, KpiFormula.SL_OFFERED, Granularity.DAY, percent)
                                .problems(List.of("Data", "Livello di servizio %", "Offerte")))
                .containsExactly(new MappingProblem.PercentageColumn("Livello di servizio %"));
    }

    private static List<MappingProblem> problems(
            KpiFormula formula, Granularity grain, MappedColumns columns) {
        return Sheets.mapping(LINE, formula, grain, columns).problems(HEADS);
    }

    private static MappedColumns columns(
            String start, Optional<String> time, String numerator, Optional<String> denominator) {
        return new MappedColumns(
                start,
                time,
                numerator,
                denominator,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void italian_and_english_heads_are_guessed() {
        assertThat(
                        ColumnProposal.of(
                                List.of("Data", "Ora", "Sede", "Offerte", "Risposte entro 20 s"),
                                KpiFormula.SL_OFFERED))
                .isEqualTo(proposal("Data", "Ora", "Risposte entro 20 s", "Offerte", "Sede"));
        assertThat(
                        ColumnProposal.of(
                                List.of(
                                        "Site",
                                        "Date",
                                        "Start time",
                                        "Handle time (s)",
                                        "Contacts handled"),
                                KpiFormula.AHT_HANDLED))
                .isEqualTo(
                        proposal(
                                "Date",
                                "Start time",
                                "Handle time (s)",
                                "Contacts handled",
                                "Site"));
    }

    private static ColumnProposal proposal(
            String start, String time, String numerator, String denominator, String site) {
        return new ColumnProposal(
                Optional.of(start),
                Optional.of(time),
                Optional.of(numerator),
                Optional.of(denominator),
                Optional.of(site),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @ParameterizedTest
    @EnumSource(KpiFormula.class)
    void numerator_and_denominator_as_such_are_guessed_for_every_formula(KpiFormula formula) {
        ColumnProposal proposal =
                ColumnProposal.of(List.of("Mese", "Denominatore", "Numeratore"), formula);

        assertThat(proposal.numerator()).contains("Numeratore");
        assertThat(proposal.denominator()).contains("Denominatore");
        assertThat(proposal.start()).contains("Mese");
    }

    @Test
    void nothing_is_proposed_where_no_word_is_known() {
        assertThat(ColumnProposal.of(List.of("A", "B"), KpiFormula.SL_OFFERED))
                .extracting(ColumnProposal::start, ColumnProposal::numerator)
                .containsOnly(Optional.empty());
    }
}
