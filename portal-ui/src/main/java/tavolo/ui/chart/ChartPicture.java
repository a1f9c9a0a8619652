package tavolo.ui.chart;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.StyleSheet;
import tavolo.domain.chart.Chart;

/// A picture drawn by the browser. What draws it is fetched with the first picture of a page, not
/// before. A new picture is drawn over the old one, so that it moves and does not flicker; when it
/// leaves the page, the browser's element lets go of everything itself.
@Tag("tavolo-chart")
@StyleSheet("css/chart.css")
final class ChartPicture extends Component {

    static final String ENGINE = "webjars/echarts/5.5.0/";
    static final String ELEMENT = "js/chart.js";

    ChartPicture() {
        getElement()
                .setAttribute("role", "img")
                .setAttribute("engine", ENGINE)
                .setAttribute("words-broken", getTranslation("chart.broken"));
    }

    void show(Chart chart) {
        getElement()
                .setAttribute(
                        "aria-label",
                        chart.caption().title() + ". " + chart.caption().description())
                .setPropertyJson("chart", ChartJson.of(chart));
    }

    /// Lets the person keep the picture as a file called `name`.
    void save(String name) {
        getElement().callJsFunction("save", name);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://" + ELEMENT);
    }
}
