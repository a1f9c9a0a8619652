package tavolo.ui.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.board.SignatoryLine;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.signing.OpenSigning;
import tavolo.domain.signing.RevocationReason;
import tavolo.ui.testing.Portal;
import tavolo.ui.testing.Tables;
import tavolo.ui.testing.Window;

/// A certificate from the signature that it was made for to its end before the time, on the pages
/// of its holder and of whoever keeps the portal.
@DisplayNameGeneration(ReplaceUnderscores.class)
class CertificatesViewTest {

    private static final String DRAFTER = "oscar.chiarelli@orsolina.example";
    private static final String HOLDER = "ornella.giannetti@orsolina.example";
    private static final String HOUSE_KEEPER = "marta.schiavone@orsolina.example";
    private static final String PORTAL_KEEPER = "cecilia.bartoli@democontact.example";
    private static final String NUMBER = "2020/0158";
    private static final String NAME = "Ornella Giannetti";
    private static final String CERTIFICATES = "organizzazione?scheda=certificati";

    private final Portal portal = Portal.running();
    private final Tables tables = new Tables(portal);

    @Test
    void its_holder_revokes_it_for_a_reason_and_the_keeper_of_the_portal_alone_sees_it() {
        signs();
        assertThat(portal.of(PORTAL_KEEPER).visit(CERTIFICATES).text())
                .contains(NAME, portal.says("view.organisation.certificates.revoke"));
        assertThat(portal.of(HOUSE_KEEPER).visit(CERTIFICATES).text())
                .doesNotContain(portal.says("view.organisation.certificates.title"));

        Window holder = portal.of(HOLDER).visit("sicurezza");
        press(holder, "view.safety.certificate.revoke");
        press(holder, "view.safety.certificate.revoke");
        assertThat(holder.text()).contains(portal.says("view.safety.certificate.reason.missing"));
        choosesReason(holder);
        press(holder, "view.safety.certificate.revoke");
        assertThat(holder.text()).contains(portal.says("view.safety.certificate.revoked"));
        assertThat(holder.offers("view.safety.certificate.revoke")).isFalse();

        Window keeper = portal.of(PORTAL_KEEPER).visit(CERTIFICATES);
        TextField words =
                keeper.find(TextField.class)
                        .withCondition(field ->
                                portal.says("view.organisation.certificates.search")
                                        .equals(field.getLabel()))
                        .single();
        words.setValue(NAME);
        assertThat(keeper.text())
                .contains(NAME, portal.says("certificate-state.revoked"))
                .contains(portal.says("revocation-reason.key-compromise"));
        words.setValue("nessuno con questo nome");
        assertThat(keeper.text())
                .contains(portal.says("view.organisation.certificates.none"))
                .doesNotContain(NAME);
    }

    /// The last button that says so: that of the form, once one is open.
    private void press(Window window, String key) {
        List<Button> buttons =
                window.find(Button.class)
                        .withCondition(each -> portal.says(key).equals(each.getText()))
                        .all();
        window.context().test(buttons.getLast()).click();
        window.context().roundTrip();
    }

    @SuppressWarnings("unchecked")
    private void choosesReason(Window window) {
        ((Select<RevocationReason>)
                        window.find(Select.class)
                                .withCondition(each ->
                                        portal.says("view.safety.certificate.reason")
                                                .equals(each.getLabel()))
                                .single())
                .setValue(RevocationReason.KEY_COMPROMISE);
    }

    private void signs() {
        AgreementId id = tables.agreement(DRAFTER, NUMBER);
        if (tables.table(DRAFTER, id).state() == AgreementState.INITIALLED) {
            Tables.done(portal.bean(OpenSigning.class).by(tables.actor(DRAFTER), id));
        }
        Window window = portal.of(HOLDER).visit("accordi/" + id + "/firma/" + slot(id).id());
        window.press("view.sign.sign");
        window.find(PasswordField.class).single().setValue("tavolo-2020");
        window.press("view.sign.confirm");
        assertThat(window.text()).contains(portal.says("view.sign.done"));
    }

    private SignatoryLine slot(AgreementId id) {
        return tables.table(HOLDER, id).instruments().stream()
                .filter(line -> line.kind() == InstrumentKind.COMMERCIAL_ADDENDUM)
                .flatMap(line -> line.signatories().stream())
                .filter(line -> line.person().equals(tables.actor(HOLDER).person()))
                .findFirst()
                .orElseThrow();
    }
}
