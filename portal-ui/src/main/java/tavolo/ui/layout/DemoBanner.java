package tavolo.ui.layout;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import tavolo.ui.brand.Icon;

/// Says on every page that people, companies and agreements are invented.
final class DemoBanner extends Composite<Div> {

    public DemoBanner() {
        getContent().addClassName("demo-banner");
        getContent().getElement().setAttribute("role", "note");
        getContent().add(Icon.INFO.draw(), new Span(getTranslation("layout.demo")));
    }
}
