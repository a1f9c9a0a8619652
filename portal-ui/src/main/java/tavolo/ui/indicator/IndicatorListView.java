package tavolo.ui.indicator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import tavolo.domain.indicator.KeptIndicator;
import tavolo.domain.target.Kpi;
import tavolo.ui.brand.Drawing;
import tavolo.ui.brand.Icon;
import tavolo.ui.layout.EmptyState;
import tavolo.ui.layout.Notices;
import tavolo.ui.layout.PageHeader;
import tavolo.ui.layout.Place;

/// All indicators on which targets can be agreed: those that the own organisation defined, then the
/// catalogue.
@Route(IndicatorListView.PATH)
@PermitAll
@StyleSheet("css/own-indicators.css")
public final class IndicatorListView extends Composite<Div> implements Place, BeforeEnterObserver {

    /// Where they are.
    public static final String PATH = "indicatori";

    private static final int WAIT_MILLIS = 200;

    /// Which indicators are shown.
    enum Part {
        ALL,
        OURS,
        RETIRED,
        CATALOGUE
    }

    private final IndicatorDeeds deeds;
    private final PageHeader header = new PageHeader(placeName());
    private final Notices notices = new Notices();
    private final TextField search = new TextField();
    private final Select<Part> part = new Select<>();
    private final Paragraph count = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final EmptyState nothing;
    private final List<IndicatorRow> rows = new ArrayList<>();

    IndicatorListView(IndicatorDeeds deeds) {
        this.deeds = deeds;
        header.about(getTranslation("view.own-indicators.about"));
        nothing =
                new EmptyState(
                        Drawing.TABLE,
                        getTranslation("view.own-indicators.none"),
                        getTranslation("view.own-indicators.none.more"));
        count.addClassNames("own-indicators__count", "muted");
        count.getElement().setAttribute("role", "status");
        list.addClassName("own-indicators__list");
        getContent().addClassName("own-indicators");
        getContent().add(header, notices, form(), count, list, nothing);
    }

    private Div form() {
        search.setLabel(getTranslation("view.indicators.search"));
        search.setPlaceholder(getTranslation("view.indicators.search.example"));
        search.setPrefixComponent(Icon.SEARCH.draw());
        search.setClearButtonVisible(true);
        search.setMaxLength(100);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(WAIT_MILLIS);
        search.addValueChangeListener(_ -> filter());
        part.setLabel(getTranslation("view.own-indicators.part"));
        part.setItems(Part.values());
        part.setItemLabelGenerator(each ->
                getTranslation("view.own-indicators.part." + each.name().toLowerCase(Locale.ROOT)));
        part.setValue(Part.ALL);
        part.addValueChangeListener(_ -> filter());
        Div form = new Div(search, part);
        form.addClassName("own-indicators__form");
        form.getElement().setAttribute("role", "search");
        return form;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!deeds.mayRead()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        header.noAction();
        if (deeds.mayKeep()) {
            header.action(
                    new Button(
                            getTranslation("view.own-indicators.define"),
                            _ -> UI.getCurrentOrThrow().navigate(IndicatorFormView.class)));
        }
        notices.show(deeds.read().list(deeds.me()), this::show);
    }

    private void show(List<KeptIndicator> own) {
        rows.clear();
        own.stream().filter(KeptIndicator::isOffered).map(IndicatorRow::of).forEach(rows::add);
        Arrays.stream(Kpi.values()).map(IndicatorRow::of).forEach(rows::add);
        own.stream().filter(each -> !each.isOffered()).map(IndicatorRow::of).forEach(rows::add);
        list.removeAll();
        rows.forEach(list::add);
        filter();
    }

    private void filter() {
        rows.forEach(row -> row.setVisible(row.isIn(part.getValue(), search.getValue())));
        long shown = rows.stream().filter(IndicatorRow::isVisible).count();
        count.setText(getTranslation("view.indicators.count", shown, rows.size()));
        list.setVisible(shown > 0);
        nothing.setVisible(shown == 0);
    }

    @Override
    public String placeName() {
        return getTranslation("view.own-indicators.title");
    }
}
