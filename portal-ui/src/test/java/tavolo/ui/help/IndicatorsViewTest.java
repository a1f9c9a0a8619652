package tavolo.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ComponentQuery;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tavolo.domain.library.Language;
import tavolo.domain.target.FormulaVariant;
import tavolo.domain.target.Kpi;
import tavolo.domain.target.KpiFormula;
import tavolo.ui.testing.Portal;
import tavolo.ui.testing.Window;

class IndicatorsViewTest {

    private static final String SOMEBODY = "elisa.torre@democontact.example";

    private final Portal portal = Portal.running();
    private final Window window = portal.of(SOMEBODY);

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_indicator_is_there_with_every_way_of_computing_it(Language language) {
        show(language);

        for (Kpi kpi : Kpi.values()) {
            String card = window.textOf(card(kpi));
            assertThat(card)
                    .contains(kpi.name(), kpi.name(language), kpi.explanation(language))
                    .contains(kpi.practice().source().in(language))
                    .contains(kpi.practice().remoteEffect().in(language))
                    .contains(kpi.practice().weight().in(language))
                    .doesNotContain("[", "{");
            for (KpiFormula formula : kpi.formulas()) {
                assertThat(card).contains(FormulaVariant.usual(formula).definition(language));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "attesa,ASA HLD AHT",
        "ATTESA linea,HLD AHT",
        "accessibilita,ACC",
        "arera_ls,ARERA_LS",
        "   perche così no ,''"
    })
    void the_filter_finds_words_without_their_accents(String typed, String found) {
        show(Language.IT);

        window.context().test(window.find(TextField.class).single()).setValue(typed);

        List<String> expected = Arrays.stream(Kpi.values()).map(Kpi::name).toList();
        assertThat(shown())
                .isEqualTo(
                        expected.stream()
                                .filter(code -> (" " + found + " ").contains(" " + code + " "))
                                .toList());
        assertThat(window.text())
                .contains(
                        portal.says("view.indicators.count", shown().size(), Kpi.values().length));
    }

    @Test
    void a_standard_shows_its_level_its_days_and_its_source() {
        show(Language.IT);

        assertThat(window.textOf(card(Kpi.ASA)))
                .contains("AGCOM", "al più 150 s", "10 lug 2024", "255/24/CONS")
                .contains("ARERA", "al più 180 s", "1 gen 2026");
        assertThat(window.textOf(card(Kpi.OCC)))
                .doesNotContain(portal.says("view.indicators.standards"))
                .contains(portal.says("view.indicators.practice"));
    }

    @Test
    void an_address_names_the_indicator_to_go_to() {
        window.visit("aiuto/indicatori?kpi=FCR");

        assertThat(window.told()).contains("FCR");
    }

    private void show(Language language) {
        window.context().getUI().setLocale(Locale.of(language.code()));
        window.visit("aiuto/indicatori");
    }

    private Article card(Kpi kpi) {
        return cards().withId(kpi.name()).single();
    }

    private List<String> shown() {
        return cards().all().stream().flatMap(card -> card.getId().stream()).toList();
    }

    private ComponentQuery<Article> cards() {
        return window.find(Article.class).withClassName("indicator");
    }
}
