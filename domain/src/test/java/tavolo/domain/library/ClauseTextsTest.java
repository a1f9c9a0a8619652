package tavolo.domain.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClauseTextsTest {

    private static final Pattern NUMBERED = Pattern.compile("(?m)^[0-9]+\\. ");

    static Stream<ClauseDefinition> clauses() {
        return ClauseLibrary.standard().all().stream();
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("clauses")
    void both_languages_have_the_same_numbered_paragraphs(ClauseDefinition clause) {
        long italian = NUMBERED.matcher(clause.text().it()).results().count();
        assertThat(italian).as(clause.place().toString()).isBetween(3L, 9L);
        assertThat(NUMBERED.matcher(clause.text().en()).results().count()).isEqualTo(italian);
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("clauses")
    void every_mark_is_a_parameter_and_every_parameter_is_used(ClauseDefinition clause) {
        Set<String> keys =
                new HashSet<>(clause.parameters().stream().map(ParameterDefinition::key).toList());
        for (Language language : Language.values()) {
            assertThat(Placeholders.in(clause.text().in(language)))
                    .as(clause.place() + " " + language)
                    .isEqualTo(keys);
        }
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("clauses")
    void texts_are_long_enough_to_be_a_contract(ClauseDefinition clause) {
        for (Language language : Language.values()) {
            assertThat(clause.text().in(language).split("\\s+"))
                    .as(clause.place() + " " + language)
                    .hasSizeGreaterThanOrEqualTo(60);
            assertThat(clause.purpose().in(language).split("\\s+")).hasSizeBetween(8, 45);
        }
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("clauses")
    void texts_are_in_canonical_unicode_with_plain_line_ends(ClauseDefinition clause) {
        for (Language language : Language.values()) {
            String text = clause.text().in(language);
            assertThat(Normalizer.isNormalized(text, Form.NFC)).isTrue();
            assertThat(text).doesNotContain("\r", "\t", "  ", "'").doesNotContain("\n\n\n");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void titles_are_distinct_within_an_instrument(Language language) {
        for (InstrumentKind instrument : InstrumentKind.values()) {
            assertThat(ClauseLibrary.standard().of(instrument))
                    .extracting(clause -> clause.title().in(language))
                    .doesNotHaveDuplicates();
        }
    }
}
