package tavolo.ui.trouble;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import tavolo.ui.brand.Drawing;
import tavolo.ui.layout.EmptyState;
import tavolo.ui.layout.PageHeader;

/// The words for what is not there.
final class NothingHere extends Composite<Div> {

    NothingHere() {
        Anchor home = new Anchor("", getTranslation("trouble.home"));
        home.addClassName("button-link");
        getContent()
                .add(
                        new PageHeader(getTranslation("trouble.not-found")),
                        new EmptyState(
                                        Drawing.NOT_FOUND,
                                        getTranslation("trouble.not-found.sentence"),
                                        getTranslation("trouble.not-found.more"))
                                .action(home));
    }
}
