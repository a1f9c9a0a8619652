package tavolo.ui.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/// The way between the parts of one page or of one thing, each with an address of its own; the one
/// that is shown is marked as current. With one part there is nothing to choose and nothing shown.
public final class LinkTabs extends Composite<Nav> {

    private final UnorderedList list = new UnorderedList();

    /// An empty row, called `name` by those who do not see it.
    public LinkTabs(String name) {
        getContent().addClassName("link-tabs");
        getContent().getElement().setAttribute("aria-label", name);
        getContent().add(list);
    }

    /// One part.
    ///
    /// @param address relative to the root of the portal
    /// @param words what it is called
    /// @param isCurrent whether it is the part that is shown
    public record Part(String address, Component words, boolean isCurrent) {}

    /// Shows `parts` in their order.
    public LinkTabs show(List<Part> parts) {
        list.removeAll();
        parts.forEach(part -> list.add(new ListItem(link(part))));
        setVisible(parts.size() > 1);
        return this;
    }

    private static Anchor link(Part part) {
        Anchor link = new Anchor(part.address(), part.words());
        link.getElement().setAttribute("router-link", true);
        link.addClassName("link-tabs__link");
        if (part.isCurrent()) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
