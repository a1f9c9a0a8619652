package tavolo.ui.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.function.Predicate;

/// Somebody at the table whose hands stay on the keyboard: walks from control to control with the
/// tab key, as far as the own name of a control says what it is for.
final class Typist {

    private static final int FAR = 250;

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
            String here = String.valueOf(page.evaluate(FOCUSED));
            if (wanted.test(here)) {
                return this;
            }
            passed.append(here.isEmpty() ? "" : " | ").append(here);
            hits("Tab");
        }
        throw new AssertionError("the tab key does not lead there, but to" + passed);
    }

    private String shown() {
        return page.locator(".clause-pane__head h2").innerText();
    }

    private static Page.GetByRoleOptions level() {
        return new Page.GetByRoleOptions().setLevel(1);
    }
}
