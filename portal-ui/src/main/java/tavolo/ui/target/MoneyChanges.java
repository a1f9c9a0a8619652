package tavolo.ui.target;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import tavolo.domain.redline.MoneySince;
import tavolo.domain.term.PayoffItem;
import tavolo.ui.layout.CardTable;

/// What the targets are worth otherwise than when somebody said yes: a row for each weight with its
/// bands and one for the cap, then and now. On the phone each row is a card.
public final class MoneyChanges extends Composite<Div> {

    private final PayoffWords words;

    public MoneyChanges(MoneySince money) {
        this.words = new PayoffWords(money.rows(), this);
        CardTable table =
                new CardTable(
                        getTranslation("view.sign.since.money"),
                        column("view.targets.column.kpi"),
                        column("view.sign.since.money.then"),
                        column("view.sign.since.money.now"));
        table.addClassNames("targets__table", "payoffs__table");
        money.changes().forEach(change -> add(table, change));
        getContent().addClassName("targets__frame");
        getContent().add(table);
    }

    private NativeTableHeaderCell column(String key) {
        return CardTable.column(new Span(getTranslation(key)));
    }

    private void add(CardTable table, MoneySince.Change change) {
        Span title = new Span(words.name(change.item()));
        title.addClassName("targets__kpi");
        table.add(
                CardTable.name(title),
                cell("view.sign.since.money.then", change.before()),
                cell("view.sign.since.money.now", change.after()));
    }

    private NativeTableCell cell(String key, Optional<PayoffItem> item) {
        Component said = item.<Component>map(words::of).orElseGet(() -> new Span(Kpis.NONE));
        return CardTable.cell(getTranslation(key), said);
    }
}
