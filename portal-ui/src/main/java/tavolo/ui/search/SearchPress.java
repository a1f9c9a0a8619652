package tavolo.ui.search;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.core.annotation.Order;
import tavolo.domain.party.Deed;
import tavolo.ui.brand.Icon;
import tavolo.ui.layout.Keyed;
import tavolo.ui.layout.TopBarItem;
import tavolo.ui.security.CurrentActor;

/// The way to the search in the top bar, for whoever may read agreements; on the phone an icon.
@org.springframework.stereotype.Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@Order(1)
final class SearchPress extends Composite<Div> implements TopBarItem {

    SearchPress(CurrentActor actor) {
        Span words = new Span(getTranslation("view.search.press"));
        words.addClassName("search-press__words");
        Span key = new Span("/");
        key.addClassNames("key", "search-press__key");
        key.getElement().setAttribute("aria-hidden", "true");
        Anchor press = new Anchor(SearchAddress.PATH, Icon.SEARCH.draw(), words, key);
        press.getElement().setAttribute("router-link", true);
        press.setAriaLabel(getTranslation("view.search.press"));
        press.addClassName("search-press");
        press.setVisible(actor.current().may(Deed.READ_AGREEMENTS));
        getContent().add(Keyed.by("/", press));
    }

    @Override
    public Component component() {
        return this;
    }
}
