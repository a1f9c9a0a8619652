package tavolo.ui.signing;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.PasswordField;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.SignatoryState;
import tavolo.domain.board.SignatoryLine;
import tavolo.domain.party.Account;
import tavolo.domain.party.Accounts;
import tavolo.domain.signing.OpenSigning;
import tavolo.domain.signing.RemoteTrouble;
import tavolo.persistence.seal.csc.CscServer;
import tavolo.persistence.seal.csc.QualifiedPerson;
import tavolo.ui.language.Wording;
import tavolo.ui.testing.Portal;
import tavolo.ui.testing.Tables;
import tavolo.ui.testing.Window;

/// Signing with a key at a provider, page by page; the provider runs here.
class RemoteSigningViewTest {

    private static final String ECDSA = "1.2.840.10045.4.3.2";
    private static final String DRAFTER = "lidia.terranova@argentaria.example";
    private static final String READER = "jacopo.zucchi@argentaria.example";
    private static final String NUMBER = "2020/0178";

    private final Portal portal = Portal.running();
    private final Tables tables = new Tables(portal);
    private final CscServer provider = portal.remoteProvider();

    @AfterEach
    void behave() {
        provider.behave();
    }

    @Test
    void a_signatory_leaves_twice_comes_back_twice_and_has_signed() {
        Slot slot = open();
        serve(slot.name(), CscServer.Manner.usual(ECDSA).plain());
        Window window = portal.of(slot.email()).visit(slot.address());
        assertThat(window.text()).contains(portal.says("view.remote.offer.title"));

        URI first = provider.visit(leave(window, "view.remote.offer.go"));
        assertThat(first.getPath()).isEqualTo("/" + RemoteReturnView.PATH);
        window.visit(local(first));
        assertThat(window.page()).isInstanceOf(RemoteChoiceView.class);
        assertThat(window.text())
                .contains(slot.name(), "Firma Lontana CA di prova", "Firma Lontana");

        URI second = provider.visit(leave(window, "view.remote.choice.go"));
        window.visit(local(second));
        assertThat(window.text())
                .contains(portal.says("view.remote.return.signed"))
                .contains(portal.says("view.sign.still-missing"));
        assertThat(state(slot)).isEqualTo(SignatoryState.SIGNED);

        assertThat(window.visit(local(second)).text())
                .contains(portal.says("refusal.return-unknown"));
    }

    @Test
    void what_goes_wrong_is_said_and_leads_back() {
        Slot slot = open();
        serve(slot.name(), CscServer.Manner.usual(ECDSA));
        Window window = portal.of(slot.email()).visit(slot.address());
        provider.answer("info", CscServer.Reply.of(503, ""));
        window.press("view.remote.offer.go");
        assertThat(window.text()).contains(words(RemoteTrouble.BUSY));
        provider.behave();

        URI forwarded = provider.visit(leave(window, "view.remote.offer.go"));
        Window other = portal.of(someoneElse(slot)).visit(local(forwarded));
        assertThat(other.text()).contains(portal.says("refusal.return-unknown"));

        window.visit(local(forwarded));
        URI page = leave(window, "view.remote.choice.go");
        String state = CscServer.fields(page.getRawQuery()).get("state");
        window.visit(RemoteReturnView.PATH + "?error=access_denied&state=" + state);
        assertThat(window.text())
                .contains(portal.says("refusal.consent-denied"))
                .contains(portal.says("view.remote.return.again"));
        assertThat(state(slot)).isEqualTo(SignatoryState.OPEN);
    }

    @Test
    void somebody_elses_certificate_is_shown_with_the_reason_and_cannot_be_pressed() {
        Slot slot = open();
        serve("Altra Persona", CscServer.Manner.usual(ECDSA));
        Window window = portal.of(slot.email()).visit(slot.address());

        window.visit(local(provider.visit(leave(window, "view.remote.offer.go"))));

        assertThat(window.text())
                .contains(
                        portal.says(
                                "refusal.certificate-of-another", "Altra PERSONA", slot.name()));
        assertThat(window.offers("view.remote.choice.go")).isFalse();
    }

    @Test
    void a_provider_without_a_page_gets_its_pin_from_here() {
        Slot slot = open();
        serve(slot.name(), CscServer.Manner.usual(ECDSA).explicit());
        Window window = portal.of(slot.email()).visit(slot.address());
        window.visit(local(provider.visit(leave(window, "view.remote.offer.go"))));

        pin(window).setValue("0");
        window.press("view.remote.choice.sign");

        assertThat(window.text()).contains(words(RemoteTrouble.WRONG_SECRETS));
        assertThat(pin(window).getValue()).isEmpty();
        assertThat(state(slot)).isEqualTo(SignatoryState.OPEN);
    }

    @Test
    void without_anything_under_way_the_page_says_so() {
        Slot slot = open();
        Window window = portal.of(slot.email());

        assertThat(window.visit(RemoteReturnView.PATH).text())
                .contains(portal.says("view.remote.return.nothing"));
        assertThat(window.visit(RemoteReturnView.PATH + "?state=a&code=b").text())
                .contains(portal.says("refusal.return-unknown"));
        assertThat(window.visit(RemoteReturnView.PATH + "/none").text())
                .contains(portal.says("trouble.not-found.sentence"));
    }

    private record Slot(AgreementId agreement, SignatoryLine line, String email) {

        String name() {
            return line.name();
        }

        String address() {
            return "accordi/" + agreement + "/firma/" + line.id();
        }
    }

    /// Somebody who has not signed yet.
    private Slot open() {
        AgreementId agreement = tables.agreement(READER, NUMBER);
        if (tables.table(READER, agreement).state() == AgreementState.INITIALLED) {
            Tables.done(portal.bean(OpenSigning.class).by(tables.actor(DRAFTER), agreement));
        }
        SignatoryLine line =
                lines(agreement).stream()
                        .filter(each -> each.state() == SignatoryState.OPEN)
                        .findFirst()
                        .orElseThrow();
        Account account = portal.bean(Accounts.class).byId(line.person()).orElseThrow();
        return new Slot(agreement, line, account.person().email());
    }

    /// Somebody who signs too, but not this slot.
    private static String someoneElse(Slot slot) {
        return slot.email().equals(READER) ? "nadia.donati@schermopieno.example" : READER;
    }

    private List<SignatoryLine> lines(AgreementId agreement) {
        return tables.table(READER, agreement).instruments().stream()
                .flatMap(instrument -> instrument.signatories().stream())
                .toList();
    }

    private SignatoryState state(Slot slot) {
        return lines(slot.agreement()).stream()
                .filter(line -> line.id().equals(slot.line().id()))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private void serve(String name, CscServer.Manner manner) {
        String[] words = name.split(" ", 2);
        provider.serve(
                QualifiedPerson.elliptic(
                        "secp256r1",
                        QualifiedPerson.qualified(
                                words[0],
                                words[1].toUpperCase(Locale.ROOT),
                                Instant.now().minus(Duration.ofDays(1)))),
                manner);
    }

    private static URI leave(Window window, String key) {
        return URI.create(window.press(key).context().getExternalNavigationURL());
    }

    private static String local(URI back) {
        return RemoteReturnView.PATH + "?" + back.getRawQuery();
    }

    private static PasswordField pin(Window window) {
        return window.find(PasswordField.class).single();
    }

    private String words(RemoteTrouble trouble) {
        return portal.says(Wording.keyOf(trouble));
    }
}
