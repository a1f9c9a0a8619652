package tavolo.domain.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tavolo.domain.library.InstrumentKind.COMMERCIAL_ADDENDUM;
import static tavolo.domain.library.InstrumentKind.COMPANY_AGREEMENT;
import static tavolo.domain.library.InstrumentKind.TRI_PARTY_PROTOCOL;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.party.PartySide;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClauseLibraryTest {

    private static final Pattern MONEY_WORDS =
            Pattern.compile(
                    "(?i)penal|malus|bonus|\\bfee|price|prezz|corrispettiv|canone|amount|import");

    private final ClauseLibrary library = ClauseLibrary.standard();

    @Test
    void thirty_six_codes_stand_in_thirty_eight_places() {
        assertThat(library.all()).hasSize(38);
        assertThat(library.all().stream().map(clause -> clause.place().code()).distinct())
                .hasSize(36);
        assertThat(library.of(COMMERCIAL_ADDENDUM)).hasSize(5);
        assertThat(library.of(COMPANY_AGREEMENT)).hasSize(17);
        assertThat(library.of(TRI_PARTY_PROTOCOL)).hasSize(16);
    }

    @Test
    void targets_and_term_stand_in_two_instruments_and_penalties_in_one() {
        assertThat(instrumentsOf("C22")).containsExactly(COMMERCIAL_ADDENDUM, TRI_PARTY_PROTOCOL);
        assertThat(instrumentsOf("C33")).containsExactly(COMPANY_AGREEMENT, TRI_PARTY_PROTOCOL);
        assertThat(instrumentsOf("C24")).containsExactly(COMMERCIAL_ADDENDUM);
    }

    @Test
    void the_client_owns_no_clause_of_the_company_agreement() {
        assertThat(library.of(COMPANY_AGREEMENT))
                .noneMatch(clause -> clause.isOwnedBy(PartySide.CLIENT))
                .noneMatch(clause -> clause.stakes().contains(PartySide.CLIENT));
    }

    @Test
    void the_client_reads_only_the_shared_clauses_of_the_company_agreement() {
        assertThat(library.of(COMPANY_AGREEMENT))
                .filteredOn(clause -> clause.isReadableBy(PartySide.CLIENT))
                .extracting(clause -> clause.place().code().value())
                .containsExactly("C04", "C08", "C09", "C20", "C33");
    }

    @Test
    void the_union_reads_nothing_of_the_commercial_addendum() {
        assertThat(library.of(COMMERCIAL_ADDENDUM))
                .noneMatch(clause -> clause.isReadableBy(PartySide.UNION));
    }

    @Test
    void no_text_that_a_union_reads_has_a_parameter_of_money_but_the_allowances() {
        assertThat(library.all())
                .filteredOn(clause -> clause.isReadableBy(PartySide.UNION))
                .filteredOn(clause -> clause.parameters().stream().anyMatch(this::isMoney))
                .extracting(clause -> clause.place().toString())
                .containsExactly("C13@COMPANY_AGREEMENT");
    }

    @Test
    void a_clause_knows_who_drafts_it_and_who_must_accept_it() {
        ClauseDefinition targets = library.place(ClausePlace.parse("C22@TRI_PARTY_PROTOCOL"));
        assertThat(targets.owners())
                .containsExactlyInAnyOrder(PartySide.PROVIDER, PartySide.CLIENT);
        assertThat(targets.stakes()).containsExactlyInAnyOrder(PartySide.values());
        assertThat(targets.title().in(Language.IT)).isEqualTo("Obiettivi di servizio rimodulati");
    }

    @Test
    void a_text_is_shown_with_its_values() {
        ClauseDefinition connection = library.place(ClausePlace.parse("C12@TRI_PARTY_PROTOCOL"));
        Map<String, String> values = Map.of("downloadSpeed", "50", "vpn", "true");
        assertThat(connection.expand(values, "Linea {downloadSpeed}, VPN {vpn}.", Language.IT))
                .isEqualTo("Linea 50 Mbit/s, VPN sì.");
        assertThat(connection.expand(values, "{uploadSpeed} {unheardOf}", Language.EN))
                .isEqualTo("{uploadSpeed} {unheardOf}");
    }

    @Test
    void every_text_with_its_defaults_leaves_no_mark_open() {
        for (ClauseDefinition clause : library.all()) {
            for (Language language : Language.values()) {
                String text = clause.text().in(language);
                assertThat(clause.expand(clause.defaults(), text, language))
                        .as(clause.place() + " " + language)
                        .doesNotContain("{", "}");
            }
        }
    }

    @Test
    void an_unknown_place_is_refused() {
        assertThatThrownBy(() -> library.place(ClausePlace.parse("C24@TRI_PARTY_PROTOCOL")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no clause stands at C24@TRI_PARTY_PROTOCOL");
    }

    @Test
    void the_complete_model_uses_every_place_in_reading_order() {
        ModelAgreement model = ModelAgreement.complete();
        assertThat(model.places()).hasSize(38).isSorted();
        assertThat(model.instruments()).containsExactly(InstrumentKind.values());
        assertThat(model.places(COMMERCIAL_ADDENDUM))
                .extracting(place -> place.code().value())
                .containsExactly("C14", "C15", "C22", "C23", "C24");
    }

    private boolean isMoney(ParameterDefinition parameter) {
        return parameter.kind() == ParameterKind.MONEY
                || MONEY_WORDS.matcher(parameter.key()).find()
                || MONEY_WORDS.matcher(parameter.label().it()).find()
                || MONEY_WORDS.matcher(parameter.label().en()).find();
    }

    private List<InstrumentKind> instrumentsOf(String code) {
        return library.all().stream()
                .map(ClauseDefinition::place)
                .filter(place -> place.code().value().equals(code))
                .map(ClausePlace::instrument)
                .toList();
    }
}
