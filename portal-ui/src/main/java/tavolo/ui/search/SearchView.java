package tavolo.ui.search;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import tavolo.domain.board.Findings;
import tavolo.domain.board.KeepSearches;
import tavolo.domain.board.SavedSearch;
import tavolo.domain.board.SearchAgreements;
import tavolo.domain.library.ClauseLibrary;
import tavolo.domain.party.Deed;
import tavolo.ui.agreement.Addresses;
import tavolo.ui.brand.Drawing;
import tavolo.ui.brand.Icon;
import tavolo.ui.layout.EmptyState;
import tavolo.ui.layout.Keyed;
import tavolo.ui.layout.Notices;
import tavolo.ui.layout.PageHeader;
import tavolo.ui.layout.Place;
import tavolo.ui.saved.SavedSearchBar;
import tavolo.ui.security.CurrentActor;

/// The search through everything that the person may read: agreements, texts of clauses, comments.
/// The whole question stands in the address.
@Route(SearchAddress.PATH)
@PermitAll
@StyleSheet("css/search.css")
public final class SearchView extends Composite<Div> implements Place, BeforeEnterObserver {

    private static final int PAGE = 20;

    private final CurrentActor actor;
    private final SearchAgreements search;
    private final ClauseLibrary library;
    private final Notices notices = new Notices();
    private final TextField words = new TextField();
    private final SavedSearchBar saved;
    private final Paragraph count = new Paragraph();
    private final FacetList facets;
    private final TitledClauses titled;
    private final OrderedList list = new OrderedList();
    private final Div end = new Div();
    private SearchAddress shown = SearchAddress.blank();

    SearchView(
            CurrentActor actor, SearchAgreements search, KeepSearches keep, ClauseLibrary library) {
        this.actor = actor;
        this.search = search;
        this.library = library;
        this.facets = new FacetList(library);
        this.titled = new TitledClauses(library, actor.current().side());
        this.saved =
                new SavedSearchBar(
                        actor, keep, SavedSearch.Page.SEARCH, SearchAddress.PATH, notices);
        count.addClassName("search__count");
        count.getElement().setAttribute("role", "status");
        list.addClassName("search__list");
        end.addClassName("search__end");
        Div found = new Div(titled, count, list, end);
        found.addClassName("search__found");
        Div body = new Div(facets, found);
        body.addClassName("search__body");
        getContent().addClassName("search");
        getContent()
                .add(
                        new PageHeader(placeName()).about(getTranslation("view.search.about")),
                        notices);
        if (actor.current().may(Deed.READ_AGREEMENTS)) {
            getContent().add(form(), saved, body);
        } else {
            getContent()
                    .add(nothing("view.search.not-at-a-table", "view.search.not-at-a-table.more"));
        }
    }

    private Div form() {
        words.setLabel(getTranslation("view.search.words"));
        words.setPlaceholder(getTranslation("view.search.words.example"));
        words.setHelperText(getTranslation("view.search.words.help"));
        words.setPrefixComponent(Icon.SEARCH.draw());
        words.setClearButtonVisible(true);
        words.setMaxLength(200);
        words.addKeyPressListener(Key.ENTER, _ -> ask());
        words.addClassName("search__words");
        Button ask = new Button(getTranslation("view.search.ask"), _ -> ask());
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        Div form = new Div(Keyed.by("/", words), ask);
        form.addClassName("search__form");
        form.getElement().setAttribute("role", "search");
        return form;
    }

    @Override
    public String placeName() {
        return getTranslation("view.search.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (actor.current().may(Deed.READ_AGREEMENTS)) {
            show(SearchAddress.of(event.getLocation().getQueryParameters()));
        }
    }

    private void ask() {
        Addresses.go(shown.typed(words.getValue()).path());
    }

    private void show(SearchAddress address) {
        shown = address;
        words.setValue(address.typed());
        list.removeAll();
        end.removeAll();
        facets.clear();
        count.setText("");
        saved.show(address.asked());
        titled.show(address.query().words());
        if (address.typed().isBlank()) {
            words.focus();
            end.add(nothing("view.search.begin", "view.search.begin.more"));
        } else if (address.query().words().isTooShort()) {
            end.add(nothing("view.search.short", "view.search.short.more"));
        } else {
            load(0);
        }
    }

    private void load(int offset) {
        notices.show(
                search.find(actor.current(), shown.query(), offset, PAGE),
                found -> append(found, offset));
    }

    private void append(Findings found, int offset) {
        end.removeAll();
        count.setText(
                getTranslation(
                        found.complete() ? "view.search.count" : "view.search.count.newest",
                        found.counted()));
        if (offset == 0) {
            facets.show(shown, found);
        }
        if (found.counted() == 0) {
            count.setText("");
            end.add(noMatch(found.complete()));
            return;
        }
        found.lines()
                .forEach(line -> list.add(new FoundItem(line, shown.query().words(), library)));
        int next = offset + found.lines().size();
        if (next < found.counted()) {
            end.add(new Button(getTranslation("view.search.more"), _ -> load(next)));
        }
    }

    private EmptyState noMatch(boolean everywhere) {
        EmptyState none =
                everywhere
                        ? nothing("view.search.none", "view.search.none.more")
                        : nothing("view.search.none-newest", "view.search.none-newest.more");
        if (!shown.query().narrowed().isEmpty()) {
            none.action(
                    FacetList.link(shown.everywhere(), getTranslation("view.search.everywhere")));
        }
        return none;
    }

    private EmptyState nothing(String sentence, String more) {
        return new EmptyState(Drawing.NOT_FOUND, getTranslation(sentence), getTranslation(more));
    }
}
