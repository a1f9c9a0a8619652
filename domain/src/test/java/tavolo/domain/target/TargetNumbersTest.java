package tavolo.domain.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tavolo.domain.library.Language;
import tavolo.domain.library.ParameterReading;
import tavolo.domain.library.ParameterReading.Read;
import tavolo.domain.library.Refusal;

class TargetNumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SL_OFFERED|25,00|25.00",
                "SL_OFFERED|25|25.00",
                "SL_OFFERED|84,5 %|84.50",
                "ASA_QUEUE|1.200 s|1200.0",
                "NPS_POOLED|-12,5 punti|-12.5",
                "BKL_OPEN|1.500|1500"
            })
    void a_value_is_read_as_people_type_it(KpiFormula formula, String typed, String canonical) {
        assertThat(formula.field().read(typed, Language.IT)).isEqualTo(new Read(canonical));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SL_OFFERED|100,01|ABOVE_MAXIMUM",
                "SL_OFFERED|-1|BELOW_MINIMUM",
                "SL_OFFERED|84,555|TOO_MANY_DECIMALS",
                "BKL_OPEN|1,5|NOT_WHOLE",
                "ASA_QUEUE|30 %|NOT_A_NUMBER"
            })
    void what_cannot_be_a_value_is_refused(KpiFormula formula, String typed, Refusal why) {
        assertThat(formula.field().read(typed, Language.IT))
                .isInstanceOfSatisfying(
                        ParameterReading.Refused.class,
                        refused -> assertThat(refused.why()).isEqualTo(why));
    }

    @Test
    void a_value_is_shown_without_needless_zeros() {
        assertThat(KpiFormula.SL_OFFERED.show(new BigDecimal("80.0000"), Language.IT))
                .isEqualTo("80 %");
        assertThat(KpiFormula.SL_OFFERED.show(new BigDecimal("84.5000"), Language.EN))
                .isEqualTo("84.5%");
        assertThat(KpiFormula.BKL_DAYS.show(BigDecimal.ONE, Language.IT)).isEqualTo("1 giorno");
    }

    @ParameterizedTest
    @EnumSource(KpiFormula.class)
    void what_is_shown_can_be_typed_again(KpiFormula formula) {
        BigDecimal value = BigDecimal.valueOf(12);
        for (Language language : Language.values()) {
            String shown = formula.show(value, language);

            assertThat(formula.field().read(shown, language))
                    .isEqualTo(new Read(value.setScale(formula.scale()).toPlainString()));
        }
    }
}
