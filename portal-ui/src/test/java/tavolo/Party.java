package tavolo;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.InstrumentStatus;
import tavolo.domain.agreement.SignatoryState;
import tavolo.domain.board.ClauseLine;
import tavolo.domain.board.InstrumentLine;
import tavolo.domain.board.SignatoryLine;
import tavolo.domain.board.TableView;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.party.PartySide;
import tavolo.ui.testing.Portal;
import tavolo.ui.testing.Tables;
import tavolo.ui.testing.Window;

/// A person at the table and the window that this person sits at. What is done goes through the
/// window; what became of it is looked up as this person may see it.
final class Party {

    static final String DOMAIN_OF_THE_CLIENT = "borgolago.example";

    private static final String PASSWORD = "tavolo-2020";

    private final Portal portal;
    private final Tables tables;
    private final String email;
    private final Window window;

    Party(Portal portal, String email) {
        this.portal = portal;
        this.email = email;
        tables = new Tables(portal);
        window = portal.of(email);
    }

    AgreementId opensAnAgreementFor(String line) {
        window.visit("accordi/nuovo");
        Checkbox box =
                window.find(Checkbox.class)
                        .withCondition(each -> each.getLabel().contains(line))
                        .single();
        window.context().test(box).click();
        window.press("view.opening.act");
        String address = window.address();
        assertThat(address).as(window.text()).matches("accordi/[0-9a-f-]{36}.*");
        return new AgreementId(UUID.fromString(address.substring(8, 44)));
    }

    void findsNothingAt(AgreementId agreement) {
        window.visit("accordi/" + agreement);
        assertThat(window.text()).contains(portal.says("trouble.not-found.sentence"));
    }

    void proposes(AgreementId agreement) {
        window.visit("accordi/" + agreement).press("view.table.propose.button");
        says("view.table.propose.done");
    }

    void acceptsEverythingOf(AgreementId agreement) {
        PartySide side = tables.actor(email).side().orElseThrow();
        for (ClauseLine line : table(agreement).clauses()) {
            if (line.stakes().contains(side) && !line.stands().containsKey(side)) {
                window.visit("accordi/" + agreement + "?c=" + line.id()).press("view.table.accept");
            }
        }
        releases();
        assertThat(table(agreement).clauses())
                .filteredOn(line -> line.stakes().contains(side))
                .allMatch(line -> line.stands().containsKey(side));
    }

    /// Puts on the table what was prepared.
    private void releases() {
        window.press("view.table.room.release");
        window.pressIn(window.find(Dialog.class).single(), "view.table.room.release");
    }

    void seesAllAgreed(AgreementId agreement) {
        assertThat(table(agreement).clauses()).allMatch(ClauseLine::isAgreed);
    }

    void revises(AgreementId agreement, String code, String reason) {
        window.visit("accordi/" + agreement + "?c=" + clause(agreement, code).id())
                .press("view.table.revise");
        window.write(
                        "view.table.edit.italian",
                        window.written("view.table.edit.italian")
                                + "\n\nIl preavviso è di un mese.")
                .write("view.table.edit.reason", reason)
                .press("view.table.edit.send");
        releases();
    }

    void isToldOfTheLostAcceptanceOf(PartySide side) {
        assertThat(window.text())
                .contains(
                        portal.says(
                                "view.table.room.lost",
                                portal.says("party-side." + side.name().toLowerCase(Locale.ROOT))));
    }

    void hasToAnswer(AgreementId agreement, String code) {
        PartySide side = tables.actor(email).side().orElseThrow();
        assertThat(clause(agreement, code).stands()).doesNotContainKey(side);
        window.visit("accordi/" + agreement);
        assertThat(window.offers("view.table.accept")).isTrue();
    }

    void cannotClose(AgreementId agreement, InstrumentKind kind) {
        window.visit("accordi/" + agreement);
        assertThat(window.textOf(card(kind))).contains("C08");
        assertThat(window.offersIn(card(kind), "view.table.close")).isFalse();
    }

    void names(AgreementId agreement, InstrumentKind kind, String person) {
        window.visit("accordi/" + agreement);
        window.pressIn(card(kind), "view.table.signatories.choose-who");
        CheckboxGroup<?> people = window.find(CheckboxGroup.class).single();
        List<String> labels = labels(people);
        String label =
                labels.stream().filter(each -> each.startsWith(person)).findFirst().orElseThrow();
        window.context().test(people).selectItem(label);
        window.press("view.table.signatories.save");
        says("view.table.signatories.done");
    }

    void closes(AgreementId agreement, InstrumentKind kind) {
        window.visit("accordi/" + agreement);
        window.pressIn(card(kind), "view.table.close");
        says("view.table.close.done");
        sees(agreement, kind, InstrumentStatus.CLOSED);
    }

    void opensTheSigningOf(AgreementId agreement) {
        window.visit("accordi/" + agreement).press("view.table.open-signing.button");
        says("view.table.open-signing.done");
    }

    void signsNothingWithTheWrongPassword(AgreementId agreement, InstrumentKind kind) {
        confirms(agreement, kind, "not-the-password");
        says("refusal.wrong-secret");
        assertThat(slot(agreement, kind).state()).isEqualTo(SignatoryState.OPEN);
    }

    void signs(AgreementId agreement, InstrumentKind kind) {
        confirms(agreement, kind, PASSWORD);
        says("view.sign.done");
        assertThat(slot(agreement, kind).state()).isEqualTo(SignatoryState.SIGNED);
    }

    void refusesToSign(AgreementId agreement, InstrumentKind kind, String reason) {
        window.visit(addressOfSlot(agreement, kind)).press("view.sign.refuse");
        window.write("view.sign.refuse-reason", reason).press("view.sign.refuse-do");
    }

    void neverHolds(AgreementId agreement, InstrumentKind kind) {
        InstrumentLine line = instrument(agreement, kind);
        assertThat(line.readable()).isFalse();
        assertThat(line.document()).isEmpty();
        assertThat(line.signatories()).isEmpty();
        window.visit("accordi/" + agreement + "/documenti");
        assertThat(window.text()).contains(portal.says("view.table.not-readable"));
    }

    void sees(AgreementId agreement, AgreementState state) {
        assertThat(table(agreement).state()).isEqualTo(state);
        window.visit("accordi/" + agreement);
        assertThat(window.text())
                .contains(
                        portal.says(
                                "agreement-state."
                                        + state.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    void sees(AgreementId agreement, InstrumentKind kind, InstrumentStatus status) {
        assertThat(instrument(agreement, kind).status()).isEqualTo(status);
    }

    void isInRound(AgreementId agreement, int round) {
        String number = table(agreement).number();
        window.visit("accordi/" + agreement);
        assertThat(window.text()).contains(portal.says("view.agreement.number", number, round));
    }

    private void confirms(AgreementId agreement, InstrumentKind kind, String password) {
        window.visit(addressOfSlot(agreement, kind)).press("view.sign.sign");
        PasswordField secret = window.find(PasswordField.class).single();
        window.context().test(secret).setValue(password);
        window.press("view.sign.confirm");
    }

    private String addressOfSlot(AgreementId agreement, InstrumentKind kind) {
        return "accordi/" + agreement + "/firma/" + slot(agreement, kind).id();
    }

    private SignatoryLine slot(AgreementId agreement, InstrumentKind kind) {
        return instrument(agreement, kind).signatories().stream()
                .filter(line -> line.person().equals(tables.actor(email).person()))
                .findFirst()
                .orElseThrow();
    }

    private TableView table(AgreementId agreement) {
        return tables.table(email, agreement);
    }

    private InstrumentLine instrument(AgreementId agreement, InstrumentKind kind) {
        return table(agreement).instruments().stream()
                .filter(line -> line.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private ClauseLine clause(AgreementId agreement, String code) {
        return table(agreement).clauses().stream()
                .filter(line -> line.place().code().value().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Component card(InstrumentKind kind) {
        String name =
                portal.says(
                        "instrument-kind."
                                + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return window.find(Details.class)
                .withClassName("instrument-card")
                .withCondition(card -> window.textOf(card).contains(name))
                .single();
    }

    private static <T> List<String> labels(CheckboxGroup<T> people) {
        return people.getListDataView()
                .getItems()
                .map(item -> people.getItemLabelGenerator().apply(item))
                .toList();
    }

    private void says(String key) {
        assertThat(window.text()).contains(portal.says(key));
    }
}
