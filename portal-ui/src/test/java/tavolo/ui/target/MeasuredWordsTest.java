package tavolo.ui.target;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tavolo.domain.actual.Reading;
import tavolo.domain.target.KpiFormula;
import tavolo.ui.testing.Portal;

/// What is said of a measured value.
class MeasuredWordsTest {

    private final Portal portal = Portal.running();

    @Test
    void a_percentile_says_between_which_values_it_lies_and_nothing_else_does() {
        portal.of("anna.belmonte@voceviva.example").visit("");
        Reading reading = new Reading(Optional.of(new BigDecimal("30.5")), BigDecimal.TEN);

        assertThat(MeasuredWords.bucket(KpiFormula.RT_P90, reading, new Span()))
                .hasValueSatisfying(words -> assertThat(words).contains("24", "36"));
        assertThat(MeasuredWords.bucket(KpiFormula.SL_OFFERED, reading, new Span())).isEmpty();
        Reading nothing = new Reading(Optional.empty(), BigDecimal.ZERO);
        assertThat(MeasuredWords.bucket(KpiFormula.RT_P90, nothing, new Span())).isEmpty();
    }
}
