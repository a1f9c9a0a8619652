package tavolo.ui.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.ReviseTargets;
import tavolo.domain.agreement.TargetRevision;
import tavolo.domain.board.ReadAgreements;
import tavolo.domain.given.GivenIndicator;
import tavolo.domain.indicator.DefineIndicator;
import tavolo.domain.indicator.IndicatorDesk;
import tavolo.domain.indicator.ReadIndicators;
import tavolo.domain.indicator.RetireIndicator;
import tavolo.domain.indicator.ReviseIndicator;
import tavolo.domain.library.Language;
import tavolo.domain.party.Actor;
import tavolo.domain.target.IndicatorCode;
import tavolo.domain.target.Kpi;
import tavolo.domain.target.OwnFormula;
import tavolo.domain.target.TargetValue;
import tavolo.ui.testing.Portal;
import tavolo.ui.testing.Tables;
import tavolo.ui.testing.Window;

/// The pages of own indicators, and what all sides read of one that an agreement uses.
class OwnIndicatorsViewTest {

    private static final String CLIENT = "sara.lanzi@filodoro.example";
    private static final String OBSERVER = "nicola.bassi@voceviva.example";
    private static final String PROVIDER = "anna.belmonte@voceviva.example";
    private static final String AT_THE_TABLE = "marina.marchesini@terzavoce.example";
    private static final String UNION = "luca.ferri@fac.example";
    private static final String EXPLANATION =
            "Quante chiamate su cento si ripetono entro ventiquattro ore.";

    private final Portal portal = Portal.running();
    private final Tables tables = new Tables(portal);
    private final Actor keeper = tables.actor(CLIENT);

    @Test
    void the_list_holds_the_catalogue_and_only_the_own_ones() {
        defined();

        assertThat(portal.of(CLIENT).visit("indicatori").text())
                .contains("Richiami in giornata", Kpi.SL.name(Language.IT));
        Window other = portal.of(UNION).visit("indicatori");
        assertThat(other.text())
                .contains(Kpi.SL.name(Language.IT))
                .doesNotContain("Richiami in giornata");
    }

    @Test
    @SuppressWarnings("unchecked") // The class of a select does not say of what.
    void words_and_the_choice_of_a_part_filter_the_list() {
        defined();
        Window window = portal.of(CLIENT).visit("indicatori");
        Select<IndicatorListView.Part> part = window.find(Select.class).single();

        part.setValue(IndicatorListView.Part.OURS);
        assertThat(window.text())
                .contains("Richiami in giornata")
                .doesNotContain(Kpi.SL.explanation(Language.IT));

        part.setValue(IndicatorListView.Part.ALL);
        window.context().test(window.find(TextField.class).single()).setValue("chat");
        assertThat(window.text())
                .contains(Kpi.FRT.name(Language.IT))
                .doesNotContain("Richiami in giornata");
    }

    @Test
    void a_keeper_types_a_definition_and_comes_to_its_page() {
        Window window = portal.of(CLIENT).visit("indicatori").press("view.own-indicators.define");
        String code = chosen();
        write(window, "view.own-indicator.code", code);
        write(window, "view.own-indicator.name", "Richieste ripetute");
        window.find(TextArea.class).all().getFirst().setValue(EXPLANATION);
        write(window, "view.own-indicator.formula", "le une divise per le altre");
        write(window, "view.own-indicator.numerator", "richieste ripetute");
        write(window, "view.own-indicator.denominator", "richieste");
        window.press("view.own-indicators.define");

        assertThat(window.page()).isInstanceOf(IndicatorFormView.class);
        assertThat(window.text())
                .contains(
                        portal.says(
                                "view.own-indicator.missing",
                                portal.says("view.own-indicator.source"),
                                portal.says("view.own-indicator.words.italian")));

        write(window, "view.own-indicator.source", "capitolato");
        window.press("view.own-indicators.define");

        assertThat(window.page()).isInstanceOf(OwnIndicatorView.class);
        assertThat(window.text())
                .contains(
                        "Richieste ripetute",
                        code + "-",
                        EXPLANATION,
                        portal.says("view.own-indicator.unused"),
                        portal.says("view.own-indicator.written.done"));
    }

    @Test
    void what_is_about_one_person_is_refused_in_words_and_stays_typed() {
        Window window = portal.of(CLIENT).visit("indicatori/nuovo");
        write(window, "view.own-indicator.code", chosen());
        write(window, "view.own-indicator.name", "Punteggio per operatore");
        window.find(TextArea.class).all().getFirst().setValue(EXPLANATION);
        write(window, "view.own-indicator.formula", "punti divisi per punti");
        write(window, "view.own-indicator.numerator", "punti");
        write(window, "view.own-indicator.denominator", "punti massimi");
        write(window, "view.own-indicator.source", "noi");
        window.press("view.own-indicators.define");

        assertThat(window.page()).isInstanceOf(IndicatorFormView.class);
        assertThat(window.text()).contains(portal.says("indicator-problem.about-people"));
        assertThat(field(window, "view.own-indicator.name").getValue())
                .isEqualTo("Punteggio per operatore");
    }

    @Test
    void a_page_is_its_owners_only_and_only_keepers_change_it() {
        IndicatorCode code = defined();

        for (String address : List.of("", "/nuova-versione")) {
            assertThat(portal.of(PROVIDER).visit("indicatori/" + code + address).text())
                    .contains(portal.says("trouble.not-found.sentence"))
                    .doesNotContain("Richiami in giornata");
        }
        assertThat(portal.of(OBSERVER).visit("indicatori").offers("view.own-indicators.define"))
                .isFalse();
        assertThat(portal.of(OBSERVER).visit("indicatori/nuovo").text())
                .contains(portal.says("trouble.not-found.sentence"));
    }

    @Test
    void earlier_versions_stay_to_be_read_and_a_retired_one_comes_back() {
        IndicatorCode code = defined();
        Tables.done(
                portal.bean(ReviseIndicator.class)
                        .by(
                                keeper,
                                new IndicatorDesk.Seen(code, 0),
                                GivenIndicator.typed("nuova")));
        Window window = portal.of(CLIENT).visit("indicatori/" + code);
        assertThat(window.text()).contains("nuova", portal.says("view.own-indicator.earlier"));

        Tables.done(portal.bean(RetireIndicator.class).by(keeper, new IndicatorDesk.Seen(code, 1)));
        window.visit("indicatori/" + code);
        assertThat(window.offers("view.own-indicator.revise")).isFalse();
        window.press("view.own-indicator.restore");
        assertThat(window.text()).contains(portal.says("view.own-indicator.restored.done"));
        assertThat(window.offers("view.own-indicator.revise")).isTrue();
    }

    @Test
    void all_sides_of_an_agreement_that_uses_it_read_the_version_on_which_it_rests() {
        IndicatorCode code = defined();
        AgreementId agreement = tables.agreement(CLIENT, "2020/0168");
        Window form = portal.of(CLIENT).visit("accordi/" + agreement + "/obiettivi?proponi");
        assertThat(form.text()).contains(portal.says("view.targets.form.title"));
        put(agreement, newest(code));
        Tables.done(
                portal.bean(ReviseIndicator.class)
                        .by(
                                keeper,
                                new IndicatorDesk.Seen(code, 0),
                                GivenIndicator.typed("nuova")));

        for (String reader : List.of(CLIENT, AT_THE_TABLE, UNION)) {
            assertThat(portal.of(reader).visit("accordi/" + agreement + "/obiettivi").text())
                    .contains("Richiami in giornata", EXPLANATION, "scheda del committente")
                    .doesNotContain("nuova");
        }
    }

    private void put(AgreementId agreement, OwnFormula formula) {
        TargetRevision newest =
                Tables.done(portal.bean(ReadAgreements.class).targets(keeper, agreement))
                        .revisions()
                        .getFirst();
        List<TargetValue> values = new ArrayList<>(newest.values());
        values.add(
                new TargetValue(
                        formula.kpi(),
                        formula,
                        new TreeMap<>(Map.of()),
                        Optional.empty(),
                        new BigDecimal("8"),
                        values.getFirst().validFrom(),
                        values.getFirst().validTo()));
        Tables.done(
                portal.bean(ReviseTargets.class)
                        .by(keeper, agreement, newest.id(), values, "anche i richiami"));
    }

    private OwnFormula newest(IndicatorCode code) {
        return Tables.done(portal.bean(ReadIndicators.class).one(keeper, code))
                .indicator()
                .newest();
    }

    private IndicatorCode defined() {
        return Tables.done(
                portal.bean(DefineIndicator.class).by(keeper, chosen(), GivenIndicator.typed()));
    }

    private static String chosen() {
        return "T" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    private void write(Window window, String key, String text) {
        window.context().test(field(window, key)).setValue(text);
    }

    private TextField field(Window window, String key) {
        return window.find(TextField.class)
                .withCondition(field -> portal.says(key).equals(field.getLabel()))
                .all()
                .getFirst();
    }
}
