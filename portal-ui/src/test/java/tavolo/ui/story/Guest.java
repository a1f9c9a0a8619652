package tavolo.ui.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// Somebody at the table with a browser of their own. Finds things as people do: by their words.
final class Guest {

    private static final String NAME = "box => box.labels[0].textContent";
    private static final Pattern ACCEPT = Pattern.compile("Accetta la clausola");

    private final Page page;
    private final String name;

    Guest(Page page, String name) {
        this.page = page;
        this.name = name;
    }

    /// Somebody who waits as long as a busy machine needs.
    static Guest of(Page page, String name) {
        page.setDefaultTimeout(30_000);
        return new Guest(page, name);
    }

    Page page() {
        return page;
    }

    /// Signs in with one click on the own card.
    Guest comesIn() {
        page.navigate("/login");
        page.getByText(name, new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.getByRole(AriaRole.HEADING, level(1))).hasText("Tocca a me");
        return this;
    }

    /// Signs in by typing, as those do who have no card.
    Guest comesIn(String email, String password) {
        page.navigate("/login");
        page.getByLabel("E-mail").fill(email);
        page.getByLabel("Password").fill(password);
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Entra").setExact(true))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, level(1))).hasText("Tocca a me");
        return this;
    }

    Guest goesTo(String path) {
        page.navigate(path);
        assertThat(page.getByRole(AriaRole.HEADING, level(1))).isVisible();
        return this;
    }

    Guest presses(String words) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(words).setExact(true))
                .click();
        return this;
    }

    /// Chooses `option` in the list that is named `label`.
    Guest picks(String label, String option) {
        page.locator("vaadin-select")
                .filter(
                        new Locator.FilterOptions()
                                .setHas(
                                        page.locator("label")
                                                .getByText(
                                                        label,
                                                        new Locator.GetByTextOptions()
                                                                .setExact(true))))
                .click();
        page.getByRole(AriaRole.OPTION, new GetByRoleOptions().setName(option))
                .locator("visible=true")
                .first()
                .click();
        return this;
    }

    Guest reads(String words) {
        assertThat(page.getByText(words).first()).isVisible();
        return this;
    }

    /// Thinks for longer than the editor waits before it keeps what was typed last.
    Guest pauses() {
        page.waitForTimeout(4_000);
        return this;
    }

    Guest readsHeading(String words) {
        assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName(words)))
                .isVisible();
        return this;
    }

    /// Chooses the clause `title` in the list of the table.
    Guest choosesClause(String title) {
        Locator switcher = page.locator(".clause-desk__switch-list");
        if (switcher.isVisible()) {
            switcher.click();
        }
        page.locator(".clause-list .clause-row", withText(title)).first().click();
        assertThat(
                        page.getByRole(
                                AriaRole.HEADING,
                                new GetByRoleOptions().setLevel(2).setName(title)))
                .isVisible();
        return this;
    }

    /// Accepts the clauses that wait for the own side, one after the other, as long as there are
    /// any; how many they were.
    int acceptsWhatWaits() {
        Locator accept = page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(ACCEPT));
        // Once pressed it can be pressed again only when the answer has come.
        Locator ready =
                page.getByRole(
                        AriaRole.BUTTON, new GetByRoleOptions().setName(ACCEPT).setDisabled(false));
        int accepted = 0;
        while (accept.isVisible()) {
            String before = clauseShown();
            ready.click();
            page.waitForCondition(() ->
                    !accept.isVisible() || (ready.isVisible() && !clauseShown().equals(before)));
            accepted++;
        }
        return accepted;
    }

    /// Accepts at once all that still waits for the own side; how many they were.
    int acceptsTheRest() {
        Locator switcher = page.locator(".clause-desk__switch-list");
        if (switcher.isVisible()) {
            switcher.click();
        }
        Locator rest = page.locator(".accept-rest vaadin-button");
        int waiting = Integer.parseInt(rest.innerText().replaceAll("\\D", ""));
        rest.click();
        page.locator("vaadin-dialog[opened]").getByText(rest.innerText()).click();
        assertThat(rest).isHidden();
        return waiting;
    }

    /// Puts everything prepared on the table; what the question says before is returned.
    String releases() {
        page.locator(".room-bar").getByText("Rilascia la tua risposta").click();
        Locator dialog = page.locator("vaadin-dialog[opened]");
        String consequence = dialog.innerText();
        dialog.getByText("Rilascia la tua risposta").click();
        reads("Giro ");
        return consequence;
    }

    /// Lets what is prepared wait for the others.
    Guest releasesTogether() {
        page.locator(".room-bar").getByText("Rilascia insieme agli altri").click();
        page.locator("vaadin-dialog[opened]").getByText("Rilascia insieme agli altri").click();
        assertThat(page.locator("vaadin-dialog[opened]")).hasCount(0);
        return this;
    }

    /// Prepares another value for `field` of the clause that is shown.
    Guest counters(String field, String value, String reason) {
        presses("Controproponi");
        return writes(field, value, reason, "Prepara la controproposta");
    }

    private Guest writes(String field, String value, String reason, String send) {
        page.getByLabel(field).fill(value);
        page.getByLabel("Motivo della modifica").fill(reason);
        presses(send);
        assertThat(page.locator(".clause-editor")).isHidden();
        return reads("risposta pronta nella vostra stanza");
    }

    private String clauseShown() {
        return page.locator(".clause-pane__code").innerText()
                + page.locator(".clause-row[aria-current]")
                        .evaluate(
                                "row => [...document.querySelectorAll('.clause-row')].indexOf(row)");
    }

    Guest objects(String reason) {
        presses("Obietta");
        page.getByLabel("Perché non va bene?").fill(reason);
        return presses("Prepara l'obiezione");
    }

    Guest comments(String audience, String words) {
        Locator switcher = page.locator(".clause-desk__switch-talk");
        if (switcher.isVisible()) {
            switcher.click();
        }
        page.locator("vaadin-radio-button", withText(audience)).first().click();
        page.getByRole(AriaRole.TEXTBOX, new GetByRoleOptions().setName("Commento")).fill(words);
        page.locator(".remarks__send").click();
        assertThat(page.locator(".remark__body", withText(words))).hasCount(1);
        if (switcher.isVisible()) {
            page.locator(".clause-desk__switch-clause").click();
        }
        return this;
    }

    /// Names `person` alone to sign the instruments called `titles` for the own side.
    Guest namesSignatories(List<String> titles, String person) {
        for (String title : titles) {
            unfold(title).getByText("Scegli chi firma").click();
            Locator dialog = page.locator("vaadin-dialog[opened]");
            Locator one =
                    dialog.getByRole(
                            AriaRole.CHECKBOX,
                            new Locator.GetByRoleOptions().setName(Pattern.compile(person)));
            one.check();
            for (Locator each : dialog.getByRole(AriaRole.CHECKBOX).all()) {
                each.setChecked(String.valueOf(each.evaluate(NAME)).contains(person));
            }
            presses("Indica i firmatari");
            assertThat(dialog).hasCount(0);
            assertThat(page.locator(".instrument-card", withText(title))).containsText(person);
        }
        return this;
    }

    Guest closesText(String title) {
        unfold(title).getByText("Chiudi il testo").click();
        assertThat(page.locator(".instrument-card", withText(title))).containsText("testo chiuso");
        return this;
    }

    private Locator unfold(String title) {
        Locator card = page.locator(".instrument-card", withText(title));
        if (card.getAttribute("opened") == null) {
            card.locator("vaadin-details-summary").click();
        }
        return card;
    }

    private static Page.LocatorOptions withText(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }

    /// Signs the instrument called `title`, confirmed by `password`.
    Guest signs(String title, String password) {
        Locator card = page.locator(".signing__card", withText(title));
        card.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Firma ora")).click();
        readsHeading("Firma · " + title);
        presses("Firma il documento");
        page.getByLabel("La tua password").fill(password);
        return presses("Conferma e firma");
    }

    /// Downloads the paper of the instrument called `title`.
    Path downloads(String title, Path file) {
        Download download =
                page.waitForDownload(() ->
                        page.getByRole(
                                        AriaRole.LINK,
                                        new GetByRoleOptions().setName("Scarica: " + title))
                                .click());
        download.saveAs(file);
        return file;
    }

    private static GetByRoleOptions level(int level) {
        return new GetByRoleOptions().setLevel(level);
    }
}
