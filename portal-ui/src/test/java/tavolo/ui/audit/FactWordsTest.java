package tavolo.ui.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tavolo.domain.audit.ChainVerdict.Flaw;
import tavolo.domain.audit.FactKind;

class FactWordsTest {

    private static final List<Map<String, String>> WAYS =
            List.of(
                    Map.of(),
                    Map.of("instrument", "TRI_PARTY_PROTOCOL"),
                    Map.of("instrument", "TRI_PARTY_PROTOCOL", "round", "2"));

    @ParameterizedTest
    @EnumSource(FactKind.class)
    void every_kind_of_fact_has_a_sentence_in_both_languages(FactKind kind) throws IOException {
        for (Properties words : List.of(words("translations"), words("translations_en"))) {
            for (Map<String, String> details : WAYS) {
                String sentence = words.getProperty(FactWords.keyOf(kind, details));

                assertThat(sentence).as("%s with %s", kind, details).isNotBlank();
                assertThat(filled(sentence)).doesNotContain("{").contains(" ");
                // A last day that passes is nobody's act.
                if (kind != FactKind.SIGNING_LAPSED) {
                    assertThat(filled(sentence)).contains("Ada Riva");
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Flaw.class)
    void every_flaw_of_a_chain_has_words_in_both_languages(Flaw flaw) throws IOException {
        String key = "view.timeline.flaw." + flaw.name().toLowerCase(Locale.ROOT).replace('_', '-');

        assertThat(words("translations").getProperty(key)).isNotBlank();
        assertThat(words("translations_en").getProperty(key)).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"testi", "posizioni", "firme", "passaggi", "sistema"})
    void every_group_is_named_in_the_address_and_holds_facts(String word) {
        FactGroup group = FactGroup.of(word).orElseThrow();

        assertThat(FactGroup.kinds(Set.of(group))).isNotEmpty();
        assertThat(group.written()).isEqualTo(word);
    }

    private static String filled(String sentence) {
        return new MessageFormat(sentence.replace("'", "''"))
                .format(new Object[] {"Ada Riva", "C12", "protocollo", "2", "altro"});
    }

    private static Properties words(String file) throws IOException {
        Properties words = new Properties();
        String path = "/vaadin-i18n/" + file + ".properties";
        try (var bytes = Objects.requireNonNull(FactWordsTest.class.getResourceAsStream(path));
                var stream = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            words.load(stream);
        }
        return words;
    }
}
