package tavolo.domain.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.given.GivenIndicator;
import tavolo.domain.library.Language;
import tavolo.domain.library.Unit;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OwnIndicatorTest {

    private static final OwnFormula FIRST = GivenIndicator.formula("Voceviva");

    @Test
    void it_says_what_a_row_of_the_catalogue_says() {
        OwnIndicator own = FIRST.kpi();

        assertThat(own.name()).isEqualTo("RICH24-K2M7");
        assertThat(own.name(Language.IT)).isEqualTo("Richiami in giornata");
        assertThat(own.name(Language.EN)).isEqualTo("Repeat calls of the day");
        assertThat(own.formulas()).containsExactly(FIRST);
        assertThat(own.minimumSample()).isEqualTo(30);
        assertThat(FIRST.name()).isEqualTo("RICH24-K2M7.v1");
        assertThat(FIRST.definition(Language.IT))
                .isEqualTo("chiamate ripetute entro 24 ore / chiamate risposte");
        assertThat(FIRST.multiplier()).isEqualTo(100);
        assertThat(FIRST.show(new BigDecimal("8.5000"), Language.IT)).isEqualTo("8,5 %");
        assertThat(FIRST.conditions()).isEmpty();
    }

    @Test
    void who_reads_the_language_that_it_does_not_have_is_told_so() {
        OwnIndicator own = GivenIndicator.italianFormula("Voceviva").kpi();

        assertThat(own.name(Language.IT)).isEqualTo("Richiami in giornata");
        assertThat(own.name(Language.EN)).isEqualTo("Richiami in giornata (in Italian only)");
        assertThat(own.explanation(Language.EN)).isEqualTo(own.explanation(Language.IT));
    }

    @Test
    void the_next_version_is_still_about_the_same() {
        OwnFormula second =
                FIRST.next("Voceviva S.p.A.", GivenIndicator.typed("altra").definition().get());

        assertThat(second.name()).isEqualTo("RICH24-K2M7.v2");
        assertThat(second.kpi()).isEqualTo(FIRST.kpi()).hasSameHashCodeAs(FIRST.kpi());
        assertThat(second).isNotEqualTo(FIRST);
        assertThat(OwnFormula.codeIn(second.name())).contains(FIRST.code());
        assertThat(OwnFormula.codeIn("SL_OFFERED")).isEmpty();
    }

    @Test
    void a_target_rests_on_it_as_on_any_other() {
        TargetValue target =
                new TargetValue(
                        FIRST.kpi(),
                        FIRST,
                        new TreeMap<>(),
                        Optional.empty(),
                        new BigDecimal("8"),
                        LocalDate.of(2020, 5, 1),
                        Optional.empty());

        assertThat(target.definition(Language.EN))
                .isEqualTo("calls repeated within 24 hours / calls answered");
        assertThat(List.of(FIRST.kpi(), Kpi.CMP, Kpi.SL).stream().sorted(Indicator.IN_ORDER))
                .containsExactly(Kpi.SL, Kpi.CMP, FIRST.kpi());
    }

    @Test
    void two_organisations_may_choose_the_same_code() {
        IndicatorCode one = IndicatorCode.of("RICH24", UUID.randomUUID());
        IndicatorCode other = IndicatorCode.of("RICH24", UUID.randomUUID());

        assertThat(one).isNotEqualTo(other);
        assertThat(one.value()).matches("RICH24-[A-Z2-7]{4}");
        assertThat(one.value().length() + ".v999".length()).isLessThanOrEqualTo(20);
        assertThatIllegalArgumentException().isThrownBy(() -> new IndicatorCode("SL"));
        assertThatIllegalArgumentException().isThrownBy(() -> new IndicatorCode("rich-AAAA"));
    }

    @Test
    void a_definition_that_does_not_go_together_cannot_be() {
        Map<Language, IndicatorWords> words = FIRST.definition().words();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(words, Unit.EUR, Aggregation.RATIO_OF_SUMS, 10));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(words, Unit.PERCENT, Aggregation.STOCK_AT_END, 10));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(words, Unit.ITEMS, Aggregation.STOCK_AT_END, 10))
                .withMessageContaining("denominator");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(words, Unit.PERCENT, Aggregation.RATIO_OF_SUMS, 9));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(Map.of(), Unit.PERCENT, Aggregation.RATIO_OF_SUMS, 10));
    }

    private static IndicatorDefinition of(
            Map<Language, IndicatorWords> words, Unit unit, Aggregation aggregation, int sample) {
        return new IndicatorDefinition(words, unit, Direction.LOWER, aggregation, sample);
    }
}
