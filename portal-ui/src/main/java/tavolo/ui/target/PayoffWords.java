package tavolo.ui.target;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tavolo.domain.target.Indicator;
import tavolo.domain.target.IndicatorFormula;
import tavolo.domain.target.TargetValue;
import tavolo.domain.term.Band;
import tavolo.domain.term.PayoffItem;
import tavolo.domain.term.PayoffRow;

/// What targets are worth in words: weights, bands and the cap, with the figures of each band in
/// the unit of its row.
final class PayoffWords {

    private final Map<Indicator, IndicatorFormula> formulas;
    private final Component where;

    /// @param targets the rows that may be worth something
    PayoffWords(List<TargetValue> targets, Component where) {
        this.formulas =
                targets.stream().collect(Collectors.toMap(TargetValue::kpi, TargetValue::formula));
        this.where = where;
    }

    /// The row, or that it is the cap.
    String name(Optional<Indicator> item) {
        return item.map(Kpis::name).orElseGet(() -> said("view.payoffs.cap"));
    }

    /// Everything that `item` says.
    Component of(PayoffItem item) {
        return switch (item) {
            case PayoffItem.Worth(PayoffRow row) -> worth(row);
            case PayoffItem.Cap(Optional<BigDecimal> percent) ->
                    value(
                            percent.map(PayoffWords::share)
                                    .orElseGet(() -> said("view.payoffs.uncapped")));
        };
    }

    private Component worth(PayoffRow row) {
        Div words = new Div(value(said("view.payoffs.weight.of", share(row.weightPercent()))));
        if (row.bands().inOrder().isEmpty()) {
            Span none = new Span(said("view.payoffs.bands.none"));
            none.addClassName("targets__how");
            words.add(none);
            return words;
        }
        UnorderedList bands = new UnorderedList();
        bands.addClassName("payoffs__bands");
        row.bands().inOrder().forEach(band -> bands.add(new ListItem(line(row.kpi(), band))));
        words.add(bands);
        return words;
    }

    /// *da 65 a 75 %: da −2 % a 0 %*.
    private String line(Indicator kpi, Band band) {
        String from = MeasuredMoney.effect(band.effectAtFrom());
        String to = MeasuredMoney.effect(band.effectAtTo());
        String figures =
                said(
                        "view.payoffs.figures",
                        TypedNumbers.typed(band.from()),
                        figure(kpi, band.to()));
        return from.equals(to)
                ? said("view.payoffs.band.level", figures, from)
                : said("view.payoffs.band.line", figures, from, to);
    }

    private String figure(Indicator kpi, BigDecimal figure) {
        IndicatorFormula formula = formulas.get(kpi);
        return formula == null ? TypedNumbers.typed(figure) : Kpis.show(formula, figure);
    }

    /// *62,5 %*.
    static String share(BigDecimal percent) {
        return TypedNumbers.perCent(TypedNumbers.typed(percent));
    }

    private static Span value(String words) {
        Span value = new Span(words);
        value.addClassName("targets__value");
        return value;
    }

    private String said(String key, Object... parameters) {
        return where.getTranslation(key, parameters);
    }
}
