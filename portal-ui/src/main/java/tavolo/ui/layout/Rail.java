package tavolo.ui.layout;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tavolo.domain.party.Actor;
import tavolo.ui.brand.Icon;
import tavolo.ui.brand.Logo;

/// The way around: a rail of icons with words on the left, on the phone a bar at the bottom.
final class Rail extends Composite<Nav> {

    private static final int ON_THE_PHONE = 4;

    private final Map<Anchor, Destination> links = new LinkedHashMap<>();

    /// The places that `actor` has something to do at.
    Rail(Actor actor) {
        getContent().addClassName("rail");
        getContent().getElement().setAttribute("aria-label", getTranslation("layout.rail"));
        getContent().add(brand(), list(Destination.open(actor)));
    }

    /// Marks the place that holds `location`.
    void markCurrent(String location) {
        links.forEach((link, destination) -> {
            boolean here = destination.holds(location);
            link.setClassName("rail__link--current", here);
            if (here) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    private static Anchor brand() {
        Anchor brand = new Anchor("", Logo.open(), new Span("Tavolo"));
        brand.addClassName("rail__brand");
        brand.setRouterIgnore(false);
        return brand;
    }

    private UnorderedList list(List<Destination> open) {
        UnorderedList list = new UnorderedList();
        list.addClassName("rail__list");
        for (int index = 0; index < open.size(); index++) {
            ListItem item = new ListItem(link(open.get(index)));
            item.setClassName("rail__item--further", index >= ON_THE_PHONE);
            list.add(item);
        }
        if (open.size() > ON_THE_PHONE) {
            list.add(more(open.subList(ON_THE_PHONE, open.size())));
        }
        return list;
    }

    private ListItem more(List<Destination> further) {
        List<ListItem> items = new ArrayList<>();
        further.forEach(destination -> items.add(new ListItem(link(destination))));
        UnorderedList menu = new UnorderedList(items.toArray(ListItem[]::new));
        menu.addClassName("rail__more-list");
        Span word = new Span(getTranslation("layout.rail.more"));
        Span summary = new Span(Icon.MORE.draw(), word);
        summary.addClassName("rail__link");
        NativeDetails details = new NativeDetails(summary, menu);
        details.addClassName("rail__more");
        ListItem item = new ListItem(details);
        item.addClassName("rail__item--more");
        return item;
    }

    private Anchor link(Destination destination) {
        Span icon = new Span(destination.icon.draw());
        icon.addClassName("rail__icon");
        Anchor link = new Anchor(destination.path, icon, new Span(getTranslation(destination.key)));
        link.addClassName("rail__link");
        link.getElement().setAttribute("router-link", true);
        links.put(link, destination);
        return link;
    }
}
