package tavolo.ui.target;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tavolo.domain.actual.Reading;
import tavolo.domain.board.TargetHistory;
import tavolo.domain.chart.Chart;
import tavolo.domain.chart.Sheet;
import tavolo.domain.given.Everyone;
import tavolo.domain.measured.MeasuredPeriodLine;
import tavolo.domain.measured.MeasuredRow;
import tavolo.domain.party.Channel;
import tavolo.domain.target.FormulaVariant;
import tavolo.domain.target.Kpi;
import tavolo.domain.target.KpiFormula;
import tavolo.domain.term.Levels;
import tavolo.domain.term.Measuring;
import tavolo.domain.term.TargetScope;
import tavolo.domain.term.TargetSubject;
import tavolo.domain.term.TargetTerms;
import tavolo.domain.term.TargetTimeline;
import tavolo.domain.term.TargetVersion;
import tavolo.domain.term.TargetVersionId;
import tavolo.domain.term.Validity;
import tavolo.ui.testing.Portal;

/// The course of one target.
class MeasuredPictureTest {

    private static final Validity MARCH = month(3);
    private static final Validity APRIL = month(4);

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
        return new MeasuredPicture(row(kpi, formula, march, april), Optional.empty(), new Span())
                .chart()
                .orElseThrow();
    }

    private static MeasuredRow row(Kpi kpi, KpiFormula formula, String march, String april) {
        TargetSubject subject =
                new TargetSubject(kpi, TargetScope.whole(Everyone.LINE, Channel.EMAIL));
        TargetVersion version =
                new TargetVersion(
                        new TargetVersionId(new UUID(6, 1)),
                        subject,
                        TargetTerms.plain(
                                FormulaVariant.usual(formula),
                                Levels.of(new BigDecimal("24")),
                                Measuring.monthly(kpi.minimumSample(), 1)),
                        Validity.since(MARCH.from()),
                        Instant.EPOCH);
        TargetTimeline timeline = new TargetTimeline(subject, List.of(version));
        return new MeasuredRow(
                new TargetHistory(timeline, "Assistenza · Roma", Map.of()),
                List.of(),
                List.of(line(MARCH, march), line(APRIL, april)));
    }

    private static MeasuredPeriodLine line(Validity days, String figure) {
        Reading reading = new Reading(Optional.of(new BigDecimal(figure)), BigDecimal.TEN);
        return new MeasuredPeriodLine(days, reading, Optional.empty());
    }

    private static List<String> texts(Sheet.Row row) {
        return row.figures().stream().map(Sheet.Figure::text).toList();
    }

    private static Validity month(int number) {
        LocalDate first = LocalDate.of(2020, number, 1);
        return Validity.between(first, first.plusMonths(1));
    }
}
