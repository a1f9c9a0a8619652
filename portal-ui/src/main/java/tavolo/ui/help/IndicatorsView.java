package tavolo.ui.help;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import tavolo.domain.BusinessClock;
import tavolo.domain.target.Kpi;
import tavolo.ui.brand.Drawing;
import tavolo.ui.brand.Icon;
import tavolo.ui.layout.EmptyState;
import tavolo.ui.layout.Fragment;
import tavolo.ui.layout.PageHeader;
import tavolo.ui.layout.Place;

/// The catalogue of indicators: what each measures, how it is computed and adds up, what is usual,
/// and what the authorities demand today. `?kpi=SL` or `#SL` goes to one of them.
@Route(IndicatorsView.PATH)
@PermitAll
@StyleSheet("css/indicators.css")
public final class IndicatorsView extends Composite<Div> implements Place, AfterNavigationObserver {

    /// Where the catalogue is.
    public static final String PATH = "aiuto/indicatori";

    private static final String KPI = "kpi";

    private static final int WAIT_MILLIS = 200;

    private final TextField search = new TextField();
    private final Paragraph count = new Paragraph();
    private final Div list = new Div();
    private final EmptyState nothing;
    private final List<IndicatorCard> cards;

    IndicatorsView(BusinessClock clock) {
        cards = Arrays.stream(Kpi.values()).map(kpi -> new IndicatorCard(kpi, clock)).toList();
        nothing =
                new EmptyState(
                        Drawing.TABLE,
                        getTranslation("view.indicators.none"),
                        getTranslation("view.indicators.none.more"));
        Paragraph warning = new Paragraph(getTranslation("view.indicators.never-averaged"));
        warning.addClassName("indicators__warning");
        count.addClassNames("indicators__count", "muted");
        count.getElement().setAttribute("role", "status");
        list.addClassName("indicators__list");
        cards.forEach(list::add);
        getContent().addClassName("indicators");
        getContent()
                .add(
                        new PageHeader(placeName()).about(getTranslation("view.indicators.about")),
                        warning,
                        own(),
                        form(),
                        count,
                        list,
                        nothing);
        show("");
    }

    /// Leads to those that the own organisation defined.
    private static Anchor own() {
        Anchor own = new Anchor("indicatori", "");
        own.setText(own.getTranslation("view.indicators.own"));
        own.getElement().setAttribute("router-link", true);
        own.addClassName("indicators__own");
        return own;
    }

    private Div form() {
        search.setLabel(getTranslation("view.indicators.search"));
        search.setPlaceholder(getTranslation("view.indicators.search.example"));
        search.setPrefixComponent(Icon.SEARCH.draw());
        search.setClearButtonVisible(true);
        search.setMaxLength(100);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(WAIT_MILLIS);
        search.addClassName("indicators__search");
        search.addValueChangeListener(change -> show(change.getValue()));
        Div form = new Div(search);
        form.getElement().setAttribute("role", "search");
        return form;
    }

    private void show(String typed) {
        cards.forEach(card -> card.setVisible(card.isAbout(typed)));
        long shown = cards.stream().filter(IndicatorCard::isVisible).count();
        count.setText(getTranslation("view.indicators.count", shown, cards.size()));
        list.setVisible(shown > 0);
        nothing.setVisible(shown == 0);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String kpi = event.getLocation().getQueryParameters().getSingleParameter(KPI).orElse("");
        if (!kpi.isBlank()) {
            search.clear();
        }
        Fragment.show(this, kpi.toUpperCase(Locale.ROOT));
    }

    @Override
    public String placeName() {
        return getTranslation("view.indicators.title");
    }

    @Override
    public List<Crumb> trail() {
        return List.of(new Crumb(getTranslation("help.title"), "aiuto"));
    }
}
