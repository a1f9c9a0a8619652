package tavolo.ui.target;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tavolo.domain.chart.Chart;
import tavolo.domain.chart.Sheet;
import tavolo.domain.measured.GivenMonths;
import tavolo.domain.target.Kpi;
import tavolo.domain.target.KpiFormula;
import tavolo.ui.testing.Portal;

/// The course of one target.
class MeasuredPictureTest {

    private final Portal portal = Portal.running();

    @Test
    void a_percentile_stands_between_the_ends_of_its_bucket_in_the_picture_and_its_table() {
        Chart chart = drawn(Kpi.RT, KpiFormula.RT_P90, "30.5", "47");

        assertThat(chart.sheet().columns())
                .endsWith(
                        portal.says("view.measured.line.measured"),
                        portal.says("view.measured.line.bucket.from"),
                        portal.says("view.measured.line.bucket.to"));
        assertThat(chart.sheet().rows())
                .extracting(MeasuredPictureTest::texts)
                .satisfiesExactly(
                        march -> assertThat(march).endsWith("30,5", "24", "36"),
                        april -> assertThat(april).endsWith("47", "36", "48"));
    }

    @Test
    void the_scale_holds_the_whole_bucket() {
        Chart chart = drawn(Kpi.RT, KpiFormula.RT_P90, "250", "260");

        assertThat(chart.scale().highest()).isGreaterThanOrEqualTo(336);
    }

    @Test
    void what_is_measured_exactly_has_no_range() {
        Chart chart = drawn(Kpi.SL, KpiFormula.SL_OFFERED, "80", "82");

        assertThat(chart.sheet().columns())
                .hasSize(3)
                .endsWith(portal.says("view.measured.line.measured"));
    }

    private Chart drawn(Kpi kpi, KpiFormula formula, String march, String april) {
        portal.of("anna.belmonte@voceviva.example").visit("");
        return new MeasuredPicture(
                        GivenMonths.row(kpi, formula, march, april), Optional.empty(), new Span())
                .chart()
                .orElseThrow();
    }

    private static List<String> texts(Sheet.Row row) {
        return row.figures().stream().map(Sheet.Figure::text).toList();
    }
}
