package tavolo.persistence.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import tavolo.domain.chart.Band;
import tavolo.domain.chart.Caption;
import tavolo.domain.chart.Chart;
import tavolo.domain.chart.Measure;
import tavolo.domain.chart.Pen;
import tavolo.domain.chart.Places;
import tavolo.domain.chart.SampleCharts;
import tavolo.domain.chart.Scale;
import tavolo.domain.chart.Series;
import tavolo.domain.chart.Threshold;
import tavolo.domain.library.Language;

/// What a printed course shows besides its lines.
@DisplayNameGeneration(ReplaceUnderscores.class)
class PrintedCourseTest {

    private static final Chart.Course COURSE =
            new Chart.Course(
                    new Caption(Language.EN, "Service level", "Four months.", "no data"),
                    new Scale("Service level", Measure.SHARE, 0.6, 1, 0.1),
                    new Places(
                            "Month",
                            List.of("01", "02", "03", "04"),
                            Optional.of(new Places.Turn(2, "Remote since 16 March 2020"))),
                    Chart.Shape.LINES,
                    List.of(
                            new Series(
                                    "Measured",
                                    Pen.MAIN,
                                    List.of(
                                            OptionalDouble.of(0.85),
                                            OptionalDouble.of(0.8),
                                            OptionalDouble.of(0.7),
                                            OptionalDouble.of(0.75)))),
                    List.of(
                            new Threshold("Target before", 0.8, Threshold.Kind.FORMER),
                            new Threshold("Target", 0.7, Threshold.Kind.TARGET)),
                    List.of(
                            new Band("missed", 0.6, 0.7, Band.Tone.CARE),
                            new Band("reached", 0.7, 1, Band.Tone.GOOD)));

    private final Element drawn = PrintedChartTest.drawn(COURSE);

    @Test
    void everything_is_named_with_its_value() {
        assertThat(PrintedChartTest.texts(drawn, "text"))
                .contains("Measured", "missed", "reached", "Remote since 16 March 2020")
                .contains("Target before 80\u00a0%", "Target 70\u00a0%");
    }

    @Test
    void a_turn_is_a_line_down_the_picture_at_its_place() {
        List<Element> down =
                lines().stream()
                        .filter(line -> line.getAttribute("x1").equals(line.getAttribute("x2")))
                        .toList();

        String points = PrintedChartTest.all(drawn, "polyline").getFirst().getAttribute("points");
        double third = number(List.of(points.split("[ ,]", -1)).get(4));
        assertThat(down).anyMatch(line -> number(line.getAttribute("x1")) == third);
    }

    @Test
    void the_target_and_the_one_before_it_are_told_apart_without_colour() {
        List<Element> across =
                lines().stream()
                        .filter(line -> line.getAttribute("y1").equals(line.getAttribute("y2")))
                        .filter(line -> !line.getAttribute("stroke-dasharray").isEmpty())
                        .toList();

        assertThat(across)
                .extracting(line -> line.getAttribute("stroke-dasharray"))
                .contains(
                        PrintedPen.of(Threshold.Kind.FORMER).dash(),
                        PrintedPen.of(Threshold.Kind.TARGET).dash())
                .doesNotContainNull();
        assertThat(PrintedPen.of(Threshold.Kind.FORMER).dash())
                .isNotEqualTo(PrintedPen.of(Threshold.Kind.TARGET).dash());
    }

    @Test
    void zones_lie_on_each_other_between_their_ends() {
        List<Element> boxes =
                PrintedChartTest.all(drawn, "rect").stream()
                        .filter(box -> number(box.getAttribute("width")) > 300)
                        .toList();

        assertThat(boxes).hasSize(2);
        Element missed = boxes.getFirst();
        Element reached = boxes.getLast();
        assertThat(number(reached.getAttribute("y")) + number(reached.getAttribute("height")))
                .isEqualTo(number(missed.getAttribute("y")));
        assertThat(number(reached.getAttribute("height")))
                .isEqualTo(3 * number(missed.getAttribute("height")));
    }

    @Test
    void a_value_that_is_not_exact_has_an_upright_bar_from_end_to_end() {
        Chart.Course course = SampleCharts.percentile(Language.IT);
        Element percentile = PrintedChartTest.drawn(course);

        List<Element> bars =
                PrintedChartTest.all(percentile, "rect").stream()
                        .filter(box -> box.getAttribute("fill").equals(PrintedPen.MUTED))
                        .toList();
        assertThat(PrintedChartTest.texts(percentile, "text")).contains("Intervallo certo");
        assertThat(bars).hasSize(2);
        double field = 190;
        assertThat(bars)
                .extracting(bar -> number(bar.getAttribute("height")))
                .contains((36 - 24) / (40.0 - 20) * field);
    }

    private List<Element> lines() {
        return PrintedChartTest.all(drawn, "line");
    }

    private static double number(String written) {
        return Double.parseDouble(written);
    }
}
