package tavolo.ui.organisation;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/// The way between the parts of the page; the one that is shown is marked as current.
final class PartTabs extends Composite<Nav> {

    PartTabs() {
        getContent().addClassName("organisation__tabs");
        getContent()
                .getElement()
                .setAttribute("aria-label", getTranslation("view.organisation.parts"));
    }

    /// Shows `parts`, of which `current` is open; with one there is nothing to choose.
    void show(List<OrganisationPart> parts, OrganisationPart current) {
        UnorderedList list = new UnorderedList();
        parts.forEach(part -> list.add(new ListItem(link(part, part == current))));
        getContent().removeAll();
        getContent().add(list);
        setVisible(parts.size() > 1);
    }

    private Anchor link(OrganisationPart part, boolean isCurrent) {
        Anchor link = new Anchor(part.address(), getTranslation(part.key()));
        link.getElement().setAttribute("router-link", true);
        link.addClassName("organisation__tab");
        if (isCurrent) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
