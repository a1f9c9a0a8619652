package tavolo.domain.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tavolo.domain.Outcome;
import tavolo.domain.given.GivenIndicator;
import tavolo.domain.library.Language;
import tavolo.domain.library.Unit;
import tavolo.domain.target.Aggregation;
import tavolo.domain.target.Direction;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TypedIndicatorTest {

    private static final TypedIndicator.Words NOTHING = words("", "", "", "", "", "");

    @Test
    void one_language_is_enough_and_an_empty_one_is_left_out() {
        TypedIndicator typed =
                GivenIndicator.typed(
                        Map.of(
                                Language.IT,
                                GivenIndicator.italian("scheda"),
                                Language.EN,
                                NOTHING));

        assertThat(typed.definition().orElseThrow().words()).containsOnlyKeys(Language.IT);
    }

    @Test
    void words_are_missing_incomplete_or_too_long() {
        assertThat(problems(GivenIndicator.typed(Map.of(Language.EN, NOTHING))))
                .containsExactly(IndicatorProblem.WORDS_MISSING);
        assertThat(problems(italian(words("Nome", "Dice", "Formula", "", "", "Noi"))))
                .contains(IndicatorProblem.WORDS_INCOMPLETE);
        assertThat(problems(italian(words("Quota", "Dice", "Divide", "A", "", "Noi"))))
                .containsExactly(IndicatorProblem.WORDS_INCOMPLETE);
        assertThat(problems(italian(words("Q".repeat(81), "Dice", "Divide", "A", "B", "Noi"))))
                .containsExactly(IndicatorProblem.WORDS_TOO_LONG);
    }

    @Test
    void unit_rule_and_least_base_go_together() {
        TypedIndicator.Words stock = words("Reclami aperti", "D", "Si contano", "A", "B", "Noi");

        assertThat(problems(typed(stock, Unit.PERCENT, Aggregation.STOCK_AT_END, 9)))
                .containsExactlyInAnyOrder(
                        IndicatorProblem.DENOMINATOR_NEEDLESS,
                        IndicatorProblem.UNIT_UNFIT,
                        IndicatorProblem.SAMPLE_UNFIT);
        assertThat(problems(typed(stock, Unit.EUR_PER_DAY, Aggregation.RATIO_OF_SUMS, 10)))
                .containsExactly(IndicatorProblem.UNIT_UNFIT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Punteggio per operatore",
                "Cognome e nome",
                "Score by agent",
                "matricola",
                "m.rossi@voceviva.example"
            })
    void figures_of_single_people_are_refused(String name) {
        assertThat(problems(italian(words(name, "Dice", "Divide", "A", "B", "Noi"))))
                .containsExactly(IndicatorProblem.ABOUT_PEOPLE);
        assertThat(problems(italian(words("Quota", "Dice", "Divide", name, "B", "Noi"))))
                .containsExactly(IndicatorProblem.ABOUT_PEOPLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ricavi in euro", "€ per chiamata", "penali addebitate", "unit cost s"})
    void money_is_refused_since_a_union_reads_every_target(String said) {
        assertThat(problems(italian(words("Quota", said, "Divide", "A", "B", "Noi"))))
                .contains(IndicatorProblem.ABOUT_MONEY);
    }

    @Test
    void an_ordinary_definition_is_about_neither() {
        assertThat(GivenIndicator.typed().definition()).isPresent();
        assertThat(GivenIndicator.italianOnly().definition()).isPresent();
    }

    private static List<IndicatorProblem> problems(TypedIndicator typed) {
        return typed.read()
                        instanceof
                        Outcome.Refused<?>(
                                IndicatorRefusal.IndicatorUnfit(List<IndicatorProblem> problems))
                ? problems
                : List.of();
    }

    private static TypedIndicator italian(TypedIndicator.Words words) {
        return typed(words, Unit.PERCENT, Aggregation.RATIO_OF_SUMS, 10);
    }

    private static TypedIndicator typed(
            TypedIndicator.Words words, Unit unit, Aggregation aggregation, int sample) {
        return new TypedIndicator(
                Map.of(Language.IT, words), unit, Direction.LOWER, aggregation, sample);
    }

    private static TypedIndicator.Words words(
            String name, String tells, String formula, String above, String below, String source) {
        return new TypedIndicator.Words(name, tells, formula, above, below, source);
    }
}
