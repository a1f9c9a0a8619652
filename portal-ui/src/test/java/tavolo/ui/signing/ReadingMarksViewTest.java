package tavolo.ui.signing;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.board.InstrumentLine;
import tavolo.domain.board.SignatoryLine;
import tavolo.domain.board.TableView;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.party.Accounts;
import tavolo.domain.signing.KeepReading;
import tavolo.domain.signing.OpenSigning;
import tavolo.ui.testing.Portal;
import tavolo.ui.testing.Tables;
import tavolo.ui.testing.Window;

/// What a signatory marked as read on one device is marked on the next.
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingMarksViewTest {

    private static final String DRAFTER = "lidia.terranova@argentaria.example";
    private static final String NUMBER = "2020/0178";
    private static final String MARK = "view.sign.reading.mark";

    private final Portal portal = Portal.running();
    private final Tables tables = new Tables(portal);

    @Test
    void what_was_marked_elsewhere_is_marked_here_and_is_nobody_elses() {
        AgreementId id = inSigning();
        TableView table = tables.table(DRAFTER, id);
        InstrumentLine protocol = instrument(id, InstrumentKind.TRI_PARTY_PROTOCOL);
        var clause =
                table.clauses().stream()
                        .filter(line -> line.place().instrument() == protocol.kind())
                        .findFirst()
                        .orElseThrow()
                        .id();
        SignatoryLine reader = protocol.signatories().getLast();
        SignatoryLine other = protocol.signatories().getFirst();

        Tables.done(
                portal.bean(KeepReading.class)
                        .mark(tables.actor(email(reader)), id, reader.id(), clause, true));

        assertThat(marked(visit(id, reader))).isOne();
        assertThat(visit(id, reader).text()).contains(portal.says("view.sign.reading.help"));
        assertThat(marked(visit(id, other))).isZero();
    }

    @Test
    void who_has_signed_has_nothing_left_to_mark() {
        AgreementId id = inSigning();
        InstrumentLine company = instrument(id, InstrumentKind.COMPANY_AGREEMENT);
        SignatoryLine signer = company.signatories().getFirst();
        Window window = visit(id, signer);
        assertThat(window.text())
                .contains(portal.says("view.sign.reading.help"), portal.says(MARK));

        window.press("view.sign.sign");
        assertThat(boxes(window)).isNotEmpty();
        window.find(PasswordField.class).single().setValue("tavolo-2020");
        window.press("view.sign.confirm");

        assertThat(window.text())
                .contains(portal.says("view.sign.receipt"))
                .doesNotContain(portal.says("view.sign.reading.help"));
        assertThat(boxes(window)).isEmpty();
        assertThat(window.text().indexOf(portal.says("view.sign.receipt")))
                .as("the receipt stands above the text that was signed")
                .isLessThan(window.text().indexOf(clausesOf(id, company)));
        Window again = visit(id, signer);
        assertThat(again.text())
                .contains(clausesOf(id, company), portal.says("view.sign.download"))
                .doesNotContain(portal.says("view.sign.reading.help"));
        assertThat(boxes(again)).isEmpty();
    }

    private List<Checkbox> boxes(Window window) {
        return window.find(Checkbox.class)
                .withCondition(box -> portal.says(MARK).equals(box.getLabel()))
                .all();
    }

    /// What stands above the clauses of `instrument`.
    private String clausesOf(AgreementId id, InstrumentLine instrument) {
        long clauses =
                tables.table(DRAFTER, id).clauses().stream()
                        .filter(line -> line.place().instrument() == instrument.kind())
                        .count();
        return portal.says("view.sign.clauses", clauses);
    }

    private AgreementId inSigning() {
        AgreementId id = tables.agreement(DRAFTER, NUMBER);
        if (tables.table(DRAFTER, id).state() == AgreementState.INITIALLED) {
            Tables.done(portal.bean(OpenSigning.class).by(tables.actor(DRAFTER), id));
        }
        return id;
    }

    private Window visit(AgreementId id, SignatoryLine slot) {
        return portal.of(email(slot)).visit("accordi/" + id + "/firma/" + slot.id());
    }

    private static long marked(Window window) {
        return window.find(Checkbox.class).all().stream().filter(Checkbox::getValue).count();
    }

    private String email(SignatoryLine slot) {
        return portal.bean(Accounts.class).byId(slot.person()).orElseThrow().person().email();
    }

    private InstrumentLine instrument(AgreementId id, InstrumentKind kind) {
        return tables.table(DRAFTER, id).instruments().stream()
                .filter(line -> line.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
