package tavolo.ui.target;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tavolo.domain.measured.MonthlyEffect;
import tavolo.domain.term.Payoff;
import tavolo.ui.layout.CardTable;

/// What the months bring in percent of the fee: each target with its weight and cap, and the total.
/// Shown only to those who are handed any months.
final class MeasuredMoney extends Composite<Div> {

    /// So many months are listed.
    private static final int MOST = 12;

    MeasuredMoney(List<MonthlyEffect> months) {
        getContent().addClassName("measured__money");
        Paragraph about = new Paragraph(getTranslation("view.measured.money.about"));
        about.addClassName("muted");
        getContent().add(about);
        Map<String, CardTable> services = new LinkedHashMap<>();
        months.forEach(month -> {
            CardTable table = services.computeIfAbsent(month.service(), this::table);
            add(table, month);
        });
    }

    private CardTable table(String service) {
        CardTable table =
                new CardTable(
                        getTranslation("view.measured.money.caption", service),
                        column("view.measured.money.month"),
                        column("view.measured.money.targets"),
                        column("view.measured.money.total"));
        table.addClassNames("targets__table", "measured__months");
        getContent().add(new H3(service), table);
        return table;
    }

    private NativeTableHeaderCell column(String key) {
        return CardTable.column(new Span(getTranslation(key)));
    }

    private void add(CardTable table, MonthlyEffect month) {
        UnorderedList lines = new UnorderedList();
        month.lines().forEach(line -> lines.add(line(line)));
        lines.addClassName("measured__effects");
        table.add(
                CardTable.name(new Span(MeasuredWords.month(month.month()))),
                CardTable.cell(getTranslation("view.measured.money.targets"), lines),
                CardTable.cell(getTranslation("view.measured.money.total"), total(month)));
    }

    private ListItem line(MonthlyEffect.Line line) {
        Payoff payoff = line.payoff();
        String weight = percent(payoff.weightPercent());
        return new ListItem(
                payoff.monthlyCapPercent()
                        .map(cap ->
                                getTranslation(
                                        "view.measured.money.line.capped",
                                        Kpis.name(line.subject().kpi()),
                                        effect(line.effectPercent()),
                                        weight,
                                        percent(cap)))
                        .orElseGet(() ->
                                getTranslation(
                                        "view.measured.money.line",
                                        Kpis.name(line.subject().kpi()),
                                        effect(line.effectPercent()),
                                        weight)));
    }

    private Component total(MonthlyEffect month) {
        Span total =
                new Span(
                        month.total()
                                .map(MeasuredMoney::effect)
                                .orElseGet(() -> getTranslation("view.measured.money.weights")));
        total.addClassName(month.total().isPresent() ? "targets__value" : "muted");
        return total;
    }

    private static String percent(BigDecimal percent) {
        return TypedNumbers.perCent(TypedNumbers.shown(percent.doubleValue(), 1));
    }

    /// *−0,72 %* or *+0,3 %* of the fee.
    static String effect(BigDecimal percent) {
        String sign = percent.signum() > 0 ? "+" : percent.signum() < 0 ? "−" : "";
        return sign + TypedNumbers.perCent(TypedNumbers.shown(percent.abs().doubleValue(), 2));
    }

    /// The months that fit on the page, of each service the newest.
    static List<MonthlyEffect> shown(List<MonthlyEffect> months) {
        Map<String, Integer> listed = new LinkedHashMap<>();
        return months.stream()
                .filter(month -> listed.merge(month.service(), 1, Integer::sum) <= MOST)
                .toList();
    }
}
