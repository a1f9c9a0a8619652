package tavolo.ui.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.SignatoryId;
import tavolo.domain.board.InstrumentLine;
import tavolo.domain.board.SignatoryLine;
import tavolo.domain.board.TableView;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.party.Accounts;
import tavolo.domain.signing.OpenSigning;
import tavolo.domain.signing.OrderSignatures;
import tavolo.ui.testing.Portal;
import tavolo.ui.testing.Tables;
import tavolo.ui.testing.Window;

/// Which signatures are asked for and in which order, as the pages of the signatures show it.
@DisplayNameGeneration(ReplaceUnderscores.class)
class FormalityViewTest {

    private static final String DRAFTER = "lidia.terranova@argentaria.example";
    private static final String NUMBER = "2020/0178";
    private static final String NEGOTIATOR = "anna.belmonte@voceviva.example";
    private static final String TALKING = "2020/0148";
    private static final InstrumentKind PROTOCOL = InstrumentKind.TRI_PARTY_PROTOCOL;

    private final Portal portal = Portal.running();
    private final Tables tables = new Tables(portal);

    @Test
    void a_party_reads_what_the_law_says_asks_for_qualified_signatures_and_takes_that_back() {
        AgreementId id = tables.agreement(NEGOTIATOR, TALKING);
        Window window = portal.of(NEGOTIATOR).visit("accordi/" + id + "/firma");
        assertThat(window.text()).contains(portal.says("view.sign.level.advanced"));

        window.press("view.sign.level.ask");
        assertThat(window.text()).contains("art. 60");
        window.press("view.sign.level.ask-verb");

        window.visit("accordi/" + id + "/firma");
        assertThat(window.offers("view.sign.level.waive")).isTrue();
        window.press("view.sign.level.waive").visit("accordi/" + id + "/firma");
        assertThat(window.offers("view.sign.level.waive")).isFalse();
    }

    @Test
    void whoever_signs_later_reads_after_whom_and_has_nothing_to_press() {
        AgreementId id = tables.agreement(DRAFTER, NUMBER);
        if (tables.table(DRAFTER, id).state() == AgreementState.INITIALLED) {
            Tables.done(portal.bean(OpenSigning.class).by(tables.actor(DRAFTER), id));
        }
        InstrumentLine protocol = protocol(tables.table(DRAFTER, id));
        SignatoryLine last = protocol.signatories().getLast();
        String address = "accordi/" + id + "/firma/" + last.id();
        String email =
                portal.bean(Accounts.class).byId(last.person()).orElseThrow().person().email();
        order(id, protocol, last, 2);
        try {
            Window window = portal.of(email).visit(address);
            assertThat(window.text()).contains(protocol.signatories().getFirst().name());
            assertThat(window.offers("view.sign.sign")).isFalse();
            assertThat(window.offers("view.sign.refuse")).isTrue();
        } finally {
            order(id, protocol, last, 1);
        }
        assertThat(portal.of(email).visit(address).offers("view.sign.sign")).isTrue();
    }

    private void order(AgreementId id, InstrumentLine protocol, SignatoryLine last, int place) {
        Map<SignatoryId, Integer> places = new HashMap<>();
        protocol.signatories().forEach(line -> places.put(line.id(), 1));
        places.put(last.id(), place);
        Tables.done(
                portal.bean(OrderSignatures.class).by(tables.actor(DRAFTER), id, PROTOCOL, places));
    }

    private static InstrumentLine protocol(TableView table) {
        return table.instruments().stream()
                .filter(line -> line.kind() == PROTOCOL)
                .findFirst()
                .orElseThrow();
    }
}
