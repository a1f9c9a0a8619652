package tavolo.ui.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.function.Predicate;

/// Somebody at the table whose hands stay on the keyboard: walks from control to control with the
/// tab key, as far as the own name of a control says what it is for.
final class Typist {

    private static final int FAR = 250;
    private static final String READY = "risposta pronta nella vostra stanza";
    private static final String RELEASE = "Rilascia la tua risposta";
    private static final String TOGETHER = "Rilascia insieme agli altri";

    /// The accessible name of what has the focus, through every shadow root.
    private static final String FOCUSED =
            """
            () => {
                let e = document.activeElement;
                while (e && e.shadowRoot && e.shadowRoot.activeElement) {
                    e = e.shadowRoot.activeElement;
                }
                if (!e || e === document.body) return '';
                const by = (e.getAttribute('aria-labelledby') || '').split(/\\s+/)
                    .map(id => id && (e.getRootNode().getElementById(id)
                        || document.getElementById(id)))
                    .filter(Boolean).map(label => label.textContent).join(' ');
                const label = e.labels && e.labels.length ? e.labels[0].textContent : '';
                return (e.getAttribute('aria-label') || by || label || e.textContent || '')
                    .trim().replace(/\\s+/g, ' ');
            }\
            """;

    private final Page page;
    private final String name;

    Typist(Page page, String name) {
        page.setDefaultTimeout(30_000);
        this.page = page;
        this.name = name;
    }

    Page page() {
        return page;
    }

    /// Signs in with the own card.
    Typist comesIn() {
        page.navigate("/login");
        assertThat(page.locator(".demo-card").first()).isVisible();
        reaches(words -> words.contains(name)).hits("Enter");
        assertThat(page.getByRole(AriaRole.HEADING, level())).hasText("Tocca a me");
        return this;
    }

    /// Opens an agreement for the service `line` and puts the draft on the table; its address.
    String opensAgreement(String line) {
        goesTo("/accordi/nuovo")
                .reaches(words -> words.contains(line))
                .hits("Space")
                .presses("Apri la bozza")
                .reads("Metti sul tavolo")
                .presses("Metti sul tavolo")
                .reads("La bozza è sul tavolo");
        return page.url().replaceFirst("[?].*", "");
    }

    Typist goesTo(String path) {
        page.navigate(path);
        assertThat(page.getByRole(AriaRole.HEADING, level())).isVisible();
        return this;
    }

    Typist hits(String key) {
        page.keyboard().press(key);
        return this;
    }

    Typist types(String words) {
        page.keyboard().type(words);
        return this;
    }

    /// Walks to the control called `words` and presses it.
    Typist presses(String words) {
        return reaches(words::equals).hits("Enter");
    }

    /// Walks to the field called `label` and fills it.
    Typist fills(String label, String words) {
        return reaches(name -> name.startsWith(label)).hits("ControlOrMeta+a").types(words);
    }

    /// Presses `key` until the clause called `title` is in the middle.
    Typist walksTo(String title, String key) {
        for (int step = 0; step < FAR && !shown().equals(title); step++) {
            String before = shown();
            hits(key);
            page.waitForCondition(() -> !shown().equals(before));
        }
        return reads(title);
    }

    /// Prepares to accept the `waiting` clauses that wait for the own side.
    Typist acceptsTheRest(int waiting) {
        String verb = "Accetta le %d che aspettano".formatted(waiting);
        presses(verb).question();
        return presses(verb).reads("accettazioni pronte");
    }

    /// Prepares to accept the clause that is shown.
    Typist preparesToAccept() {
        return hits("a").reads(READY);
    }

    Typist objects(String why) {
        return presses("Obietta")
                .fills("Perché non va bene?", why)
                .presses("Prepara l'obiezione")
                .reads(READY);
    }

    /// Prepares another value for `field` of the clause that is shown.
    Typist counters(String field, String value, String reason) {
        return presses("Controproponi")
                .writes(field, value, reason)
                .presses("Prepara la controproposta")
                .reads(READY);
    }

    /// Prepares the next version of the clause that is shown.
    Typist revises(String field, String value, String reason) {
        return presses("Scrivi una nuova versione")
                .writes(field, value, reason)
                .presses("Prepara la nuova versione")
                .reads(READY);
    }

    private Typist writes(String field, String value, String reason) {
        return fills(field, value).fills("Motivo della modifica", reason);
    }

    /// Prepares the words of the only counter-proposal as the next version.
    Typist takesUpTheCounterProposal() {
        return reaches(words -> words.startsWith("Accogli parola per parola"))
                .hits("Enter")
                .reads(READY);
    }

    /// Writes a comment that `audience` reads with the next answer of the own organisation.
    Typist preparesComment(String audience, String words) {
        reaches("Solo noi"::equals);
        while (!focused().equals(audience)) {
            hits("ArrowDown");
        }
        return reaches(name -> name.contains("prossima risposta"))
                .hits("Space")
                .fills("Commento", words)
                .presses("Prepara il commento")
                .reads("Solo noi; con la prossima risposta: " + audience);
    }

    /// Answers in the thread that comes first.
    Typist answersThread(String answer) {
        presses("Rispondi").fills("Risposta", answer).presses("Invia la risposta");
        assertThat(page.locator(".remarks__answers").getByText(answer)).hasCount(1);
        return this;
    }

    /// Puts everything prepared on the table; what the question says before is returned.
    String releases() {
        String consequence = presses(RELEASE).question();
        presses(RELEASE).reads("Giro ");
        return consequence;
    }

    /// Lets what is prepared wait for the others.
    Typist releasesTogether() {
        presses(TOGETHER).question();
        presses(TOGETHER);
        assertThat(page.locator("vaadin-dialog[opened]")).hasCount(0);
        return this;
    }

    Typist reads(String words) {
        assertThat(page.getByText(words).first()).isVisible();
        return this;
    }

    /// What the question says that opens and takes the focus.
    String question() {
        page.waitForFunction(
                "() => document.querySelector('vaadin-dialog[opened]')?.contains(document.activeElement)");
        return page.locator("vaadin-dialog[opened]").innerText();
    }

    Typist reaches(Predicate<String> wanted) {
        StringBuilder passed = new StringBuilder();
        for (int step = 0; step < FAR; step++) {
            String here = focused();
            if (wanted.test(here)) {
                return this;
            }
            passed.append(here.isEmpty() ? "" : " | ").append(here);
            hits("Tab");
        }
        throw new AssertionError("the tab key does not lead there, but to" + passed);
    }

    private String focused() {
        return String.valueOf(page.evaluate(FOCUSED));
    }

    private String shown() {
        return page.locator(".clause-pane__head h2").innerText();
    }

    private static Page.GetByRoleOptions level() {
        return new Page.GetByRoleOptions().setLevel(1);
    }
}
