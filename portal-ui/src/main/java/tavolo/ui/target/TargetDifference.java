package tavolo.ui.target;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.Locale;
import tavolo.domain.library.Unit;
import tavolo.domain.target.Direction;
import tavolo.domain.target.IndicatorFormula;
import tavolo.domain.target.TargetValue;

/// How a target differs from what applied before: an arrow, how much, and in words whether it asks
/// for more or for less; with two bars from zero, old and new, to the same scale.
final class TargetDifference extends Composite<Span> {

    private static final int WIDTH = 72;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    TargetDifference(TargetValue target) {
        getContent().addClassName("target-difference");
        if (target.oldValue().isEmpty()) {
            getContent().add(part("words", getTranslation("view.targets.new")));
            return;
        }
        BigDecimal old = target.oldValue().get();
        int way = target.newValue().compareTo(old);
        if (way == 0) {
            getContent().add(part("words", getTranslation("view.targets.same")));
            return;
        }
        BigDecimal size = target.newValue().subtract(old).abs();
        Span amount = part("amount", (way > 0 ? "↑ " : "↓ ") + amount(target.formula(), size));
        getContent().add(amount, part("words", meaning(target.formula(), way)));
        if (old.signum() >= 0 && target.newValue().signum() >= 0) {
            getContent().add(bars(target.formula(), old, target.newValue()));
        }
    }

    private Span part(String name, String words) {
        Span part = new Span(words);
        part.addClassName("target-difference__" + name);
        return part;
    }

    /// Between two shares lie points, not per cents of anything.
    private String amount(IndicatorFormula formula, BigDecimal size) {
        if (formula.unit() != Unit.PERCENT) {
            return Kpis.show(formula, size);
        }
        boolean isOne = size.compareTo(BigDecimal.ONE) == 0;
        return getTranslation(
                isOne ? "view.targets.point" : "view.targets.points", Kpis.typed(formula, size));
    }

    private String meaning(IndicatorFormula formula, int way) {
        if (formula.direction() == Direction.BAND) {
            return getTranslation(way > 0 ? "view.targets.higher" : "view.targets.lower");
        }
        boolean asksMore = (formula.direction() == Direction.HIGHER) == (way > 0);
        getContent().addClassName("target-difference--" + (asksMore ? "more" : "less"));
        return getTranslation(asksMore ? "view.targets.more" : "view.targets.less");
    }

    private static Span bars(IndicatorFormula formula, BigDecimal old, BigDecimal wanted) {
        BigDecimal whole = formula.unit() == Unit.PERCENT ? HUNDRED : old.max(wanted);
        Span bars = new Span();
        bars.addClassName("target-difference__bars");
        bars.getElement().setAttribute("aria-hidden", "true");
        bars.getElement()
                .setProperty(
                        "innerHTML",
                        "<svg viewBox=\"0 0 %d 14\" focusable=\"false\">%s%s</svg>"
                                .formatted(
                                        WIDTH,
                                        bar("old", 1, old, whole),
                                        bar("new", 8, wanted, whole)));
        return bars;
    }

    private static String bar(String name, int top, BigDecimal value, BigDecimal whole) {
        double width = WIDTH * Math.min(1, value.doubleValue() / whole.doubleValue());
        return String.format(
                Locale.ROOT,
                "<rect class=\"target-bar target-bar--%s\" y=\"%d\" width=\"%.1f\" height=\"5\"/>",
                name,
                top,
                Math.max(1, width));
    }
}
