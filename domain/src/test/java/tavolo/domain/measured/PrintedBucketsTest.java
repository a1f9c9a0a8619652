package tavolo.domain.measured;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.chart.Chart;
import tavolo.domain.document.Annex;
import tavolo.domain.document.Annex.Bounds;
import tavolo.domain.document.Annex.Ends;
import tavolo.domain.document.Annex.Figure;
import tavolo.domain.document.Annex.Picture;
import tavolo.domain.document.Block;
import tavolo.domain.document.Canonical;
import tavolo.domain.document.PaperLayout;
import tavolo.domain.document.SampleTexts;
import tavolo.domain.target.Kpi;
import tavolo.domain.target.KpiFormula;

/// A percentile on paper: read from buckets, it lies between two ends for certain.
@DisplayNameGeneration(ReplaceUnderscores.class)
class PrintedBucketsTest {

    private static final MeasuredRow PERCENTILE =
            GivenMonths.row(Kpi.RT, KpiFormula.RT_P90, "30.5", "47");

    @Test
    void each_month_is_printed_with_the_ends_of_its_bucket() {
        Bounds bounds = course(KpiFormula.RT_P90, PERCENTILE).backdrop().bounds().getFirst();

        assertThat(bounds.column()).isEqualTo(1);
        assertThat(bounds.ends()).containsExactly(ends("24", "36"), ends("36", "48"));
    }

    @Test
    void a_figure_that_is_hidden_shows_no_ends() {
        MeasuredRow row =
                GivenMonths.row(
                        Kpi.RT,
                        KpiFormula.RT_P90,
                        GivenMonths.month(3, "30.5", "9"),
                        GivenMonths.month(4, "47", "10"));

        assertThat(course(KpiFormula.RT_P90, row).backdrop().bounds().getFirst().ends())
                .containsExactly(new Ends(new Figure(null), new Figure(null)), ends("36", "48"));
    }

    @Test
    void what_is_measured_exactly_has_no_ends_and_keeps_its_form() {
        MeasuredRow row = GivenMonths.row(Kpi.SL, KpiFormula.SL_OFFERED, "80", "82");
        Picture course = course(KpiFormula.SL_OFFERED, row);

        assertThat(course.backdrop().bounds()).isEmpty();
        assertThat(written(GivenMonths.annex(KpiFormula.SL_OFFERED, row)))
                .doesNotContain("\"bounds\"");
    }

    @Test
    void it_comes_back_from_its_canonical_form() {
        Annex annex = GivenMonths.annex(KpiFormula.RT_P90, PERCENTILE);

        assertThat(Canonical.readAnnex(Canonical.of(annex))).isEqualTo(annex);
        assertThat(written(annex)).contains("\"bounds\"");
    }

    @Test
    void the_paper_draws_them_and_writes_them_into_its_table() {
        Annex annex = GivenMonths.annex(KpiFormula.RT_P90, PERCENTILE);
        List<Chart> charts =
                PaperLayout.of(SampleTexts.protocol().with(List.of(annex))).blocks().stream()
                        .filter(Block.Section.class::isInstance)
                        .map(Block.Section.class::cast)
                        .flatMap(section -> section.blocks().stream())
                        .filter(Block.Picture.class::isInstance)
                        .map(block -> ((Block.Picture) block).chart())
                        .toList();

        assertThat(charts)
                .extracting(chart -> chart.sheet().columns().getLast())
                .containsExactly("Intervallo certo, a", "Certain range, to");
        assertThat(charts)
                .allSatisfy(
                        chart -> assertThat(chart.scale().highest()).isGreaterThanOrEqualTo(48));
    }

    private static Picture course(KpiFormula formula, MeasuredRow row) {
        return new PrintedPictures(GivenMonths.frame(formula, row))
                .of(PictureKind.COURSE)
                .findFirst()
                .orElseThrow();
    }

    private static Ends ends(String from, String to) {
        return new Ends(new Figure(new BigDecimal(from)), new Figure(new BigDecimal(to)));
    }

    private static String written(Annex annex) {
        return new String(Canonical.of(annex), StandardCharsets.UTF_8);
    }
}
