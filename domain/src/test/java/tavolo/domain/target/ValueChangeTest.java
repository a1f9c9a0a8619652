package tavolo.domain.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ValueChangeTest {

    @ParameterizedTest
    @CsvSource({
        "SL_OFFERED, 80, -2, false, 78",
        "SL_OFFERED, 80, 2.5, false, 82.5",
        "AHT_HANDLED, 360, 5, true, 378",
        "AHT_HANDLED, 333, 5, true, 349.7",
        "SL_OFFERED, 80.125, -10, true, 72.112",
        "TDW_SCHEDULED, 3, 0, true, 3"
    })
    void a_row_asks_for_so_much_more_or_less(
            KpiFormula formula, String old, String amount, boolean ofValue, String wanted) {
        TargetValue row =
                TargetValue.usual(
                        formula,
                        Optional.of(new BigDecimal("90")),
                        new BigDecimal(old),
                        LocalDate.of(2020, 5, 1),
                        Optional.empty());

        TargetValue changed = new ValueChange(new BigDecimal(amount), ofValue).on(row);

        assertThat(changed.newValue()).isEqualByComparingTo(wanted);
        assertThat(changed.oldValue()).isEqualTo(row.oldValue());
    }
}
