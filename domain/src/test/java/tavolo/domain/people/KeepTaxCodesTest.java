package tavolo.domain.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tavolo.domain.Outcome;
import tavolo.domain.audit.FactKind;
import tavolo.domain.given.House;
import tavolo.domain.party.Actor;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.Role;
import tavolo.domain.signing.TaxCode;

/// Tax codes are kept for the one purpose, and shown to nobody.
@DisplayNameGeneration(ReplaceUnderscores.class)
class KeepTaxCodesTest {

    private static final String CODE = "RSSMRA80A01H501U";

    private final House house = new House();
    private final Actor client = house.everyone.at(PartySide.CLIENT);
    private final Actor keeper = house.everyone.actor(OrganisationKind.CLIENT, Role.ADMINISTRATOR);

    @Test
    void an_administrator_keeps_a_code_and_sees_what_is_hidden_of_it() {
        assertThat(house.keepTaxCodes.keep(keeper, client.person(), " rssmra80a01 h501u "))
                .isEqualTo(Outcome.done(Optional.of("RSSMRA•••••••••U")));
        assertThat(house.keepTaxCodes.own(client))
                .isEqualTo(Outcome.done(Optional.of("RSSMRA•••••••••U")));
        assertThat(kept()).contains(new TaxCode(CODE));
    }

    @Test
    void facts_tell_that_there_is_one_and_never_which() {
        house.keepTaxCodes.keep(keeper, client.person(), CODE);
        house.keepTaxCodes.forget(keeper, client.person());

        assertThat(house.trail.facts())
                .extracting(fact -> fact.kind())
                .endsWith(FactKind.TAX_CODE_KEPT, FactKind.TAX_CODE_FORGOTTEN);
        assertThat(house.trail.facts().toString()).doesNotContain("RSSMRA");
        assertThat(new TaxCode(CODE).toString()).doesNotContain("RSSMRA");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "RSSMRA80A01H501X", "RSSMRA80A01H50", "00000000001", "così"})
    void what_is_no_code_is_refused_and_nothing_changes(String typed) {
        house.keepTaxCodes.keep(keeper, client.person(), CODE);

        assertThat(house.keepTaxCodes.keep(keeper, client.person(), typed))
                .isEqualTo(Outcome.refused(new PartyRefusal.TaxCodeUnfit()));
        assertThat(kept()).contains(new TaxCode(CODE));
    }

    @Test
    void a_code_with_letters_for_digits_is_one() {
        // RSSMRA80A01H501U with its last digit as a letter
        assertThat(house.keepTaxCodes.keep(keeper, client.person(), "RSSMRA80A01H50MM"))
                .isInstanceOf(Outcome.Done.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TINIT-RSSMRA80A01H501U",
                "PNOIT-RSSMRA80A01H501U",
                "TAXIT-RSSMRA80A01H501U",
                "CF:IT-RSSMRA80A01H501U",
                "IT:RSSMRA80A01H501U"
            })
    void certificates_write_it_in_several_ways(String serialNumber) {
        assertThat(TaxCode.inSerialNumber(serialNumber)).contains(new TaxCode(CODE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "PASIT-YA1234567",
                "IDCIT-CA00000AA",
                "TINDE-RSSMRA80A01H501U",
                "PNOEE-38001085718",
                "TINIT-RSSMRA80A01H501X",
                "XTINIT-RSSMRA80A01H501U"
            })
    void other_numbers_tell_no_italian_code(String serialNumber) {
        assertThat(TaxCode.inSerialNumber(serialNumber)).isEmpty();
    }

    private Optional<TaxCode> kept() {
        return house.transactions.inOne(() -> house.taxCodes.of(client.person()));
    }
}
