package tavolo.ui.search;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.List;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.board.Facet;
import tavolo.domain.board.Findings;
import tavolo.domain.board.FoundKind;
import tavolo.domain.library.ClauseCode;
import tavolo.domain.library.ClauseLibrary;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.library.InstrumentKind;
import tavolo.ui.brand.Icon;
import tavolo.ui.language.Wording;

/// By what the findings can be narrowed, each value a link with how often it occurs; what is chosen
/// stands above, each with the way to leave it out again.
final class FacetList extends Composite<Nav> {

    /// How many values are shown before the rest is folded away.
    private static final int OPEN = 6;

    private final ClauseLibrary library;
    private final UnorderedList chosen = new UnorderedList();
    private final Div groups = new Div();

    FacetList(ClauseLibrary library) {
        this.library = library;
        chosen.addClassName("facets__chosen");
        groups.addClassName("facets__groups");
        getContent().addClassName("facets");
        getContent().getElement().setAttribute("aria-label", getTranslation("view.search.facets"));
        getContent().add(chosen, groups);
        clear();
    }

    /// Shows nothing.
    void clear() {
        chosen.removeAll();
        groups.removeAll();
        setVisible(false);
    }

    /// Shows by what `found` can be narrowed further.
    void show(SearchAddress address, Findings found) {
        clear();
        for (Facet facet : Facet.values()) {
            List<Facet.Count> counts = found.of(facet);
            address.query()
                    .value(facet)
                    .ifPresentOrElse(
                            value -> chosen.add(chosen(address, facet, name(facet, value, counts))),
                            () -> offer(address, facet, counts));
        }
        Anchor earlier =
                link(
                        address.with(address.query().earlier(!address.query().earlier())),
                        getTranslation(
                                address.query().earlier()
                                        ? "view.search.earlier.without"
                                        : "view.search.earlier.with"));
        earlier.addClassName("facets__earlier");
        groups.add(earlier);
        chosen.setVisible(chosen.getComponentCount() > 0);
        setVisible(true);
    }

    private void offer(SearchAddress address, Facet facet, List<Facet.Count> counts) {
        if (counts.size() < 2) {
            return;
        }
        Span title = new Span(Wording.of(facet, this));
        title.addClassName("facets__title");
        Div group = new Div(list(address, counts.subList(0, Math.min(OPEN, counts.size()))));
        if (counts.size() > OPEN) {
            NativeDetails rest =
                    new NativeDetails(
                            getTranslation("view.search.facets.more", counts.size() - OPEN),
                            list(address, counts.subList(OPEN, counts.size())));
            group.add(rest);
        }
        NativeDetails all = new NativeDetails(title, group);
        all.setOpen(facet == Facet.KIND);
        all.addClassName("facets__group");
        groups.add(all);
    }

    private UnorderedList list(SearchAddress address, List<Facet.Count> counts) {
        UnorderedList list = new UnorderedList();
        list.addClassName("facets__list");
        for (Facet.Count each : counts) {
            Span count = new Span(Integer.toString(each.count()));
            count.addClassName("facets__count");
            Anchor link =
                    link(
                            address.with(address.query().with(each.facet(), each.value())),
                            name(each.facet(), each.value(), counts));
            link.add(count);
            list.add(new ListItem(link));
        }
        return list;
    }

    private ListItem chosen(SearchAddress address, Facet facet, String name) {
        Anchor off = link(address.with(address.query().without(facet)), "");
        Component words = new Span(Wording.of(facet, this) + ": " + name);
        off.add(words, Icon.CLOSE.draw());
        off.setAriaLabel(getTranslation("view.search.facets.off", Wording.of(facet, this), name));
        off.addClassNames("chip", "facets__off");
        return new ListItem(off);
    }

    private String name(Facet facet, String value, List<Facet.Count> counts) {
        return switch (facet) {
            case KIND -> Wording.of(FoundKind.valueOf(value), this);
            case INSTRUMENT -> Wording.of(InstrumentKind.valueOf(value), this);
            case STATE -> Wording.of(AgreementState.valueOf(value), this);
            case CODE -> value + " " + titleOf(new ClauseCode(value));
            case YEAR -> value;
            case PROVIDER, CLIENT, UNION ->
                    counts.stream()
                            .filter(count -> count.value().equals(value))
                            .map(Facet.Count::name)
                            .findFirst()
                            .orElse(getTranslation("view.search.facets.unknown"));
        };
    }

    /// A code keeps its title in whatever instrument it stands.
    private String titleOf(ClauseCode code) {
        return Arrays.stream(InstrumentKind.values())
                .flatMap(kind -> library.find(new ClausePlace(kind, code)).stream())
                .findFirst()
                .map(clause -> clause.title().in(Wording.textLanguage()))
                .orElse("");
    }

    /// A link to another question.
    static Anchor link(SearchAddress address, String words) {
        Anchor link = new Anchor(address.path(), words);
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
