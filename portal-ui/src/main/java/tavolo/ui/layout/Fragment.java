package tavolo.ui.layout;

import com.vaadin.flow.component.Component;

/// The part of a page that its address names behind `#`, by its id. A browser looks for it before
/// the page has any parts, and the layout puts the focus on the head of each new page.
public final class Fragment {

    private static final String SHOW =
            """
            const id = $0 || decodeURIComponent(location.hash.slice(1));
            setTimeout(() => {
                const part = id && this.querySelector('#' + CSS.escape(id));
                if (part) {
                    const heading = part.querySelector('h2') || part;
                    part.scrollIntoView();
                    heading.tabIndex = -1;
                    heading.focus({preventScroll: true});
                }
            }, 100);
            """;

    private Fragment() {}

    /// Shows the part of `page` that the address names, if any, and puts the focus on its heading.
    public static void show(Component page) {
        show(page, "");
    }

    /// Shows the part with the id `part` or, without one, that which the address names.
    public static void show(Component page, String part) {
        page.getElement().executeJs(SHOW, part);
    }
}
