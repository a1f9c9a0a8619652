package tavolo.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tavolo.domain.chart.Chart;
import tavolo.domain.chart.SampleCharts;
import tavolo.domain.library.Language;
import tools.jackson.databind.node.ObjectNode;

class ChartJsonTest {

    @Test
    void every_point_goes_to_the_browser_with_the_text_that_the_table_has() {
        Chart.Course day = SampleCharts.day(Language.IT);
        ObjectNode json = ChartJson.of(day);

        for (int series = 0; series < day.series().size(); series++) {
            for (int place = 0; place < day.places().names().size(); place++) {
                assertThat(json.at("/series/" + series + "/points/" + place + "/text").asString())
                        .isEqualTo(day.sheet().rows().get(place).figures().get(series).text());
            }
        }
        assertThat(json.at("/type").asString()).isEqualTo("lines");
        assertThat(json.at("/series/1/pen").asString()).isEqualTo("main");
        assertThat(json.at("/series/1/points/0/value").asDouble()).isEqualTo(0.564);
        assertThat(json.at("/places/names/2").asString()).isEqualTo("09:00");
    }

    @Test
    void what_has_no_value_is_null_and_says_so() {
        ObjectNode json = ChartJson.of(SampleCharts.day(Language.IT));

        assertThat(json.at("/series/1/points/2/value").isNull()).isTrue();
        assertThat(json.at("/series/1/points/2/text").asString()).isEqualTo("nessun livello");
    }

    @Test
    void ticks_lines_and_bands_come_with_their_words() {
        ObjectNode json = ChartJson.of(SampleCharts.day(Language.EN));

        assertThat(json.at("/scale/ticks/4/text").asString()).isEqualTo("80\u00a0%");
        assertThat(json.at("/thresholds/0").toString())
                .isEqualTo(
                        "{\"name\":\"Obiettivo\",\"kind\":\"target\",\"text\":\"80\u00a0%\",\"value\":0.8}");
        assertThat(json.at("/bands/0").toString())
                .isEqualTo("{\"name\":\"Corridoio\",\"from\":0.75,\"to\":0.85}");
    }

    @Test
    void the_ends_between_which_a_value_lies_go_with_their_text() {
        ObjectNode json = ChartJson.of(SampleCharts.percentile(Language.IT));

        assertThat(json.at("/series/0/spread").isMissingNode()).isTrue();
        assertThat(json.at("/series/1/spread").toString())
                .isEqualTo(
                        "{\"name\":\"Intervallo certo\",\"ranges\":["
                                + "{\"from\":{\"text\":\"24\",\"value\":24.0},"
                                + "\"to\":{\"text\":\"36\",\"value\":36.0}},{}]}");
    }

    @Test
    void bars_of_a_tornado_have_both_ends_and_a_start() {
        ObjectNode json = ChartJson.of(SampleCharts.tornado(Language.IT));

        assertThat(json.at("/type").asString()).isEqualTo("tornado");
        assertThat(json.at("/start").asDouble()).isEqualTo(0.564);
        assertThat(json.at("/middle/kind").asString()).isEqualTo("expected");
        assertThat(json.at("/swings/0/less/text").asString()).isEqualTo("81,2\u00a0%");
        assertThat(json.at("/swings/0/more/value").isNull()).isTrue();
    }

    @Test
    void the_engine_that_the_page_asks_for_is_the_one_on_the_class_path() {
        String engine = "/META-INF/resources/" + ChartPicture.ENGINE;

        assertThat(getClass().getResource(engine)).isNotNull();
        assertThat(getClass().getResource("/META-INF/resources/" + ChartPicture.ELEMENT))
                .isNotNull();
    }
}
