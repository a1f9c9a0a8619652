package tavolo.domain.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tavolo.domain.library.Language;
import tavolo.domain.library.Unit;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TradePracticeTest {

    @ParameterizedTest
    @EnumSource(Kpi.class)
    void every_indicator_says_what_weighs_and_who_says_so(Kpi kpi) {
        TradePractice practice = kpi.practice();

        for (Language language : Language.values()) {
            assertThat(practice.weight().in(language)).isNotBlank();
            assertThat(practice.source().in(language)).isNotBlank();
            assertThat(practice.remoteEffect().in(language)).isNotBlank();
        }
        assertThat(practice.minimumSample()).isPositive();
    }

    @Test
    void what_is_asked_of_people_is_judged_from_thirty_on() {
        assertThat(Kpi.CSAT.practice().minimumSample()).isEqualTo(30);
        assertThat(Kpi.SL.practice().minimumSample()).isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource({"OCC,88,true", "OCC,88.01,false", "OCC,74,false", "ACC,99,true", "CRE,0,true"})
    void a_range_includes_its_ends_and_may_be_open(Kpi kpi, BigDecimal value, boolean usual) {
        assertThat(kpi.practice().isUsual(value)).isEqualTo(usual);
    }

    @Test
    void a_stock_is_never_summed_and_a_percentile_comes_from_a_histogram() {
        assertThat(KpiFormula.BKL_OPEN.aggregation()).isEqualTo(Aggregation.STOCK_AT_END);
        assertThat(KpiFormula.BKL_DAYS.aggregation()).isEqualTo(Aggregation.STOCK_IN_DAYS_OF_WORK);
        assertThat(KpiFormula.RT_P90.aggregation()).isEqualTo(Aggregation.NINETIETH_PERCENTILE);
        assertThat(KpiFormula.NPS_POOLED.aggregation()).isEqualTo(Aggregation.POOLED_COUNTS);
        assertThat(
                        Arrays.stream(KpiFormula.values())
                                .filter(formula ->
                                        formula.aggregation() == Aggregation.RATIO_OF_SUMS))
                .hasSize(KpiFormula.values().length - 4);
    }

    @ParameterizedTest
    @EnumSource(KpiFormula.class)
    void a_share_is_multiplied_into_its_unit(KpiFormula formula) {
        int multiplier = formula.multiplier();

        assertThat(multiplier).isIn(1, 100, 1000, 1200);
        assertThat(multiplier == 1000).isEqualTo(formula.unit() == Unit.PER_THOUSAND);
        assertThat(multiplier == 1200).isEqualTo(formula == KpiFormula.ATR_ANNUAL);
    }

    @ParameterizedTest
    @CsvSource({
        "HIGHER,81,80,true",
        "HIGHER,80,80,false",
        "LOWER,19,20,true",
        "LOWER,20,19,false",
        "BAND,1,2,false",
        "BAND,2,1,false"
    })
    void a_direction_prefers_one_value(
            Direction direction, BigDecimal one, BigDecimal other, boolean preferred) {
        assertThat(direction.prefers(one, other)).isEqualTo(preferred);
    }

    @Test
    void two_variants_with_the_same_numbers_are_the_same() {
        assertThat(FormulaVariant.usual(KpiFormula.SL_OFFERED))
                .isEqualTo(FormulaVariant.usual(KpiFormula.SL_OFFERED))
                .isNotEqualTo(FormulaVariant.usual(KpiFormula.SL_ANSWERED));
        assertThat(FormulaVariant.usual(KpiFormula.SL_OFFERED).definition(Language.EN))
                .isEqualTo("answered within 20 s / calls offered");
    }
}
