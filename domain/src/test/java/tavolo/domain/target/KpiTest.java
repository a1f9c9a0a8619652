package tavolo.domain.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tavolo.domain.library.Choice;
import tavolo.domain.library.ClauseLibrary;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.library.Language;
import tavolo.domain.library.ParameterDefinition;
import tavolo.domain.library.Unit;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KpiTest {

    @ParameterizedTest
    @EnumSource(Kpi.class)
    void every_indicator_has_names_and_explanations(Kpi kpi) {
        for (Language language : Language.values()) {
            assertThat(kpi.name(language)).isNotBlank();
            assertThat(kpi.explanation(language).length()).isGreaterThan(20);
        }
        assertThat(kpi.formulas()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(KpiFormula.class)
    void every_formula_is_defined_and_named_after_its_indicator(KpiFormula formula) {
        for (Language language : Language.values()) {
            assertThat(formula.definition(language))
                    .isNotBlank()
                    .doesNotContain("{")
                    .doesNotContainPattern("(?<![0-9] )\\b[A-Zsw]\\b");
        }
        assertThat(formula.name()).startsWith(formula.kpi().name() + "_");
        assertThat(formula.scale()).isBetween(0, 2);
    }

    @Test
    void a_definition_says_the_numbers_of_the_target() {
        TargetValue target =
                new TargetValue(
                        Kpi.SL,
                        KpiFormula.SL_NET,
                        new TreeMap<>(Map.of("within", "30")),
                        Optional.empty(),
                        new BigDecimal("80"),
                        LocalDate.of(2020, 5, 1),
                        Optional.empty());

        assertThat(target.conditions()).containsExactly(entry("short", "5"), entry("within", "30"));
        assertThat(KpiFormula.SL_NET.definition(Language.IT))
                .isEqualTo("risposte entro … / (offerte − abbandoni prima di …)");
        assertThat(target.definition(Language.IT))
                .isEqualTo("risposte entro 30 s / (offerte − abbandoni prima di 5 s)");
    }

    @ParameterizedTest
    @CsvSource({"within,0", "within,3601", "within,venti", "within,''", "days,7"})
    void a_condition_that_cannot_be_is_refused(String key, String value) {
        SortedMap<String, String> conditions = new TreeMap<>(Map.of(key, value));

        assertThatThrownBy(() ->
                        new TargetValue(
                                Kpi.SL,
                                KpiFormula.SL_OFFERED,
                                conditions,
                                Optional.empty(),
                                BigDecimal.TEN,
                                LocalDate.of(2020, 5, 1),
                                Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void satisfaction_says_which_marks_of_which_scale_count() {
        assertThat(satisfaction(Map.of()).definition(Language.IT))
                .isEqualTo("risposte con i voti più alti della scala (2 su 5) / risposte");
        assertThat(satisfaction(Map.of("scale", "11", "best", "3")).definition(Language.EN))
                .isEqualTo("answers with the highest marks of the scale (3 of 11) / answers");
        assertThat(FormulaVariant.usual(KpiFormula.CSAT_CUT_OFF).conditions()).isEmpty();
        assertThat(KpiFormula.CSAT_CUT_OFF.isOutdated()).isTrue();
        assertThat(KpiFormula.CSAT_TOP_BOX.isOutdated()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"5,5", "5,6", "2,2", "1,1", "12,2", "5,0", "2.5,1"})
    void not_every_mark_of_a_scale_can_be_one_of_the_best(String scale, String best) {
        assertThatThrownBy(() -> satisfaction(Map.of("scale", scale, "best", best)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static FormulaVariant satisfaction(Map<String, String> conditions) {
        return new FormulaVariant(KpiFormula.CSAT_TOP_BOX, new TreeMap<>(conditions));
    }

    @Test
    void there_are_twenty_nine_indicators() {
        assertThat(Kpi.values()).hasSize(29);
    }

    @Test
    void service_level_has_four_formulas() {
        assertThat(Kpi.SL.formulas())
                .containsExactly(
                        KpiFormula.SL_OFFERED,
                        KpiFormula.SL_ANSWERED,
                        KpiFormula.SL_NET,
                        KpiFormula.SL_PLUS);
    }

    @Test
    void a_formula_may_change_unit_and_direction() {
        assertThat(Kpi.RT.unit()).isEqualTo(Unit.PERCENT);
        assertThat(KpiFormula.RT_P90.unit()).isEqualTo(Unit.HOURS);
        assertThat(KpiFormula.RT_P90.direction()).isEqualTo(Direction.LOWER);
        assertThat(KpiFormula.BKL_DAYS.unit()).isEqualTo(Unit.DAYS);
        assertThat(KpiFormula.SL_NET.unit()).isEqualTo(Unit.PERCENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"C25@COMPANY_AGREEMENT", "C26@TRI_PARTY_PROTOCOL"})
    void indicators_offered_by_a_clause_are_known_here(String place) {
        ParameterDefinition indicators =
                ClauseLibrary.standard()
                        .place(ClausePlace.parse(place))
                        .parameter("indicators")
                        .orElseThrow();
        assertThat(indicators.choices())
                .extracting(Choice::code)
                .isSubsetOf(Arrays.stream(Kpi.values()).map(Kpi::name).toList());
    }
}
