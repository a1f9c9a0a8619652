package tavolo.ui.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/// A signatory whose phone keeps a passkey of theirs.
final class PasskeyHolder {

    /// Keeps what the device answered last and, once told to, hands that out again instead of
    /// asking the device, as a program between the page and the device would.
    private static final String PARROT =
            """
            (() => {
                const store = window.sessionStorage;
                const bytes = text => Uint8Array.from(
                    atob(text.replace(/-/g, '+').replace(/_/g, '/')),
                    each => each.charCodeAt(0)).buffer;
                const revived = kept => ({
                    id: kept.id, rawId: bytes(kept.rawId), type: kept.type,
                    response: Object.fromEntries(['clientDataJSON', 'authenticatorData',
                        'signature', 'userHandle'].filter(part => kept.response[part])
                        .map(part => [part, bytes(kept.response[part])]))});
                const ask = navigator.credentials?.get.bind(navigator.credentials);
                if (!ask) return;
                navigator.credentials.get = async options => {
                    if (store.getItem('parrots')) return revived(JSON.parse(store.getItem('kept')));
                    const answer = await ask(options);
                    store.setItem('kept', JSON.stringify(answer.toJSON()));
                    return answer;
                };
            })();
            """;

    private final Guest guest;
    private final Authenticator phone;

    private PasskeyHolder(Guest guest) {
        this.guest = guest;
        this.phone = Authenticator.in(guest.page());
        guest.page().addInitScript(PARROT);
    }

    /// `guest`, who is signed in, registers a passkey confirmed by `password`.
    static PasskeyHolder registers(Guest guest, String password) {
        PasskeyHolder holder = new PasskeyHolder(guest);
        guest.goesTo("/sicurezza").presses("Aggiungi una passkey");
        guest.page()
                .getByLabel("La tua password", new Page.GetByLabelOptions().setExact(true))
                .fill(password);
        guest.presses("Conferma")
                .presses("Crea la passkey")
                .reads("La passkey «Questo dispositivo» è registrata");
        return holder;
    }

    Guest guest() {
        return guest;
    }

    /// Opens the ceremony of the instrument called `title` at the agreement `table`, up to the
    /// question for the passkey.
    PasskeyHolder opens(String table, String title) {
        guest.goesTo(table + "/firma");
        guest.page()
                .locator(".signing__card", new Page.LocatorOptions().setHasText(title))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Firma ora"))
                .click();
        guest.readsHeading("Firma · " + title).presses("Firma il documento");
        return isAskedForThePasskey();
    }

    /// Nothing weaker is offered to whoever has a passkey.
    PasskeyHolder isAskedForThePasskey() {
        guest.reads("Conferma con la tua passkey");
        assertThat(guest.page().getByLabel("La tua password")).hasCount(0);
        return this;
    }

    PasskeyHolder confirms() {
        guest.presses("Conferma e firma");
        return this;
    }

    PasskeyHolder signs(String table, String title) {
        opens(table, title).confirms().guest.reads("Firmato.");
        return this;
    }

    /// Somebody else's finger is on the phone.
    PasskeyHolder failsWithAnothersFinger() {
        phone.knowsTheFinger(false);
        confirms().guest.reads("Non è arrivata nessuna conferma");
        phone.knowsTheFinger(true);
        return this;
    }

    /// What the device signed for the paper before is given for this one.
    PasskeyHolder failsWithTheAnswerBefore() {
        guest.page().evaluate("() => sessionStorage.setItem('parrots', 'yes')");
        confirms().guest.reads("La conferma della passkey era per un altro tentativo");
        guest.page().evaluate("() => sessionStorage.removeItem('parrots')");
        return this;
    }
}
