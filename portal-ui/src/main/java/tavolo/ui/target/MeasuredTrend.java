package tavolo.ui.target;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import tavolo.domain.measured.MeasuredPeriodLine;
import tavolo.domain.measured.MeasuredRow;

/// The course of one target in the size of a word, with what was asked dashed. Whoever does not see
/// it hears the first and the last value.
final class MeasuredTrend extends Composite<Span> {

    private static final int WIDTH = 96;
    private static final int HEIGHT = 28;
    private static final int EDGE = 3;

    MeasuredTrend(MeasuredRow row) {
        getContent().addClassName("measured__trend");
        List<MeasuredPeriodLine> measured =
                row.periods().stream().filter(MeasuredPeriodLine::isMeasured).toList();
        if (measured.size() < 2) {
            getContent().setText(Kpis.NONE);
            return;
        }
        List<Double> values = measured.stream().map(line -> figure(line)).toList();
        List<Double> asked = measured.stream().map(line -> asked(line)).toList();
        double least = least(values, asked);
        double most = most(values, asked);
        getContent().getElement().setAttribute("role", "img");
        getContent().getElement().setAttribute("aria-label", words(row, measured));
        getContent()
                .getElement()
                .setProperty(
                        "innerHTML",
                        "<svg viewBox=\"0 0 %d %d\" focusable=\"false\">%s%s</svg>"
                                .formatted(
                                        WIDTH,
                                        HEIGHT,
                                        line("asked", asked, least, most),
                                        line("net", values, least, most)));
    }

    private String words(MeasuredRow row, List<MeasuredPeriodLine> measured) {
        return row.version()
                .map(version -> version.terms().variant().formula())
                .map(formula ->
                        getTranslation(
                                "view.measured.trend",
                                MeasuredWords.value(formula, measured.getFirst().counting()),
                                MeasuredWords.period(measured.getFirst().days()),
                                MeasuredWords.value(formula, measured.getLast().counting()),
                                MeasuredWords.period(measured.getLast().days())))
                .orElse("");
    }

    private static double figure(MeasuredPeriodLine line) {
        return line.counting()
                .figure()
                .or(() -> line.gross().figure())
                .map(BigDecimal::doubleValue)
                .orElse(Double.NaN);
    }

    private static double asked(MeasuredPeriodLine line) {
        return line.judgement()
                .map(judgement -> judgement.version().terms().levels().value().doubleValue())
                .orElse(Double.NaN);
    }

    private static double least(List<Double> values, List<Double> asked) {
        return Math.min(lowest(values), lowest(asked));
    }

    private static double most(List<Double> values, List<Double> asked) {
        return Math.max(highest(values), highest(asked));
    }

    private static double lowest(List<Double> values) {
        return values.stream().filter(Double::isFinite).min(Double::compare).orElse(1e300);
    }

    private static double highest(List<Double> values) {
        return values.stream().filter(Double::isFinite).max(Double::compare).orElse(-1e300);
    }

    private static String line(String name, List<Double> values, double least, double most) {
        StringBuilder path = new StringBuilder();
        boolean isDown = false;
        for (int index = 0; index < values.size(); index++) {
            double value = values.get(index);
            if (!Double.isFinite(value)) {
                isDown = false;
                continue;
            }
            double across = EDGE + index * (WIDTH - 2.0 * EDGE) / (values.size() - 1);
            double share = most > least ? (value - least) / (most - least) : 0.5;
            double up = HEIGHT - EDGE - share * (HEIGHT - 2.0 * EDGE);
            path.append(String.format(Locale.ROOT, "%s%.1f %.1f", isDown ? "L" : "M", across, up));
            isDown = true;
        }
        return "<path class=\"trend trend--%s\" d=\"%s\"/>".formatted(name, path);
    }
}
