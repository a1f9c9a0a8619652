package tavolo.ui.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import tavolo.ui.brand.Icon;
import tavolo.ui.brand.Logo;

/// The bar above every page: where am I on the left, what calls me and who I am on the right.
final class TopBar extends Composite<Header> {

    private final OrderedList trail = new OrderedList();

    TopBar(List<Component> items, Component person) {
        trail.addClassName("topbar__trail");
        Nav where = new Nav(trail);
        where.addClassName("topbar__where");
        where.getElement().setAttribute("aria-label", getTranslation("layout.trail"));
        Logo logo = Logo.open();
        logo.addClassName("topbar__logo");
        Div tools = new Div();
        tools.addClassName("topbar__tools");
        tools.add(items);
        tools.add(person);
        getContent().addClassName("topbar");
        getContent().add(logo, where, tools);
    }

    /// Shows the pages of `above`, and `here` as the last.
    void show(List<Place.Crumb> above, String here) {
        trail.removeAll();
        above.forEach(crumb -> trail.add(step(crumb)));
        Span current = new Span(here);
        current.getElement().setAttribute("aria-current", "page");
        current.addClassName("topbar__here");
        trail.add(new ListItem(current));
    }

    private static ListItem step(Place.Crumb crumb) {
        Anchor link = new Anchor(crumb.path(), crumb.name());
        link.getElement().setAttribute("router-link", true);
        link.addClassName("topbar__step");
        ListItem item = new ListItem(link, Icon.FORWARD.draw());
        item.addClassName("topbar__above");
        return item;
    }
}
