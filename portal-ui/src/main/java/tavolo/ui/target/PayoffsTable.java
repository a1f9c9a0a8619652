package tavolo.ui.target;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tavolo.domain.agreement.PayoffStand;
import tavolo.domain.agreement.Stand;
import tavolo.domain.board.PayoffsView;
import tavolo.domain.party.PartySide;
import tavolo.domain.target.Indicator;
import tavolo.domain.term.Payoff;
import tavolo.domain.term.PayoffItem;
import tavolo.domain.term.PayoffRow;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.CardTable;
import tavolo.ui.side.SideMark;
import tavolo.ui.side.SideState;

/// A row per target that is worth something, and one for the cap: what applied before, what each of
/// the two stands for, what is agreed. On the phone each row is a card.
final class PayoffsTable extends Composite<Div> {

    private static final List<PartySide> SIDES = List.of(PartySide.PROVIDER, PartySide.CLIENT);

    private final PayoffsView view;
    private final PayoffWords words;
    private final Map<Indicator, Payoff> before;
    private final Optional<PayoffAnswering> answering;

    /// @param before what applied when the agreement begins
    /// @param answering how the person answers; empty for one who only reads
    PayoffsTable(
            PayoffsView view,
            PayoffWords words,
            Map<Indicator, Payoff> before,
            Optional<PayoffAnswering> answering) {
        this.view = view;
        this.words = words;
        this.before = before;
        this.answering = answering;
        CardTable table = new CardTable(getTranslation("view.payoffs.title"), columns());
        table.addClassNames("targets__table", "payoffs__table");
        view.stands().content().items().forEach(item -> add(table, item));
        getContent().addClassName("targets__frame");
        getContent().add(table);
    }

    private NativeTableHeaderCell[] columns() {
        List<NativeTableHeaderCell> columns = new ArrayList<>();
        columns.add(CardTable.column(new Span(getTranslation("view.targets.column.kpi"))));
        columns.add(CardTable.column(new Span(getTranslation("view.targets.column.old"))));
        for (PartySide side : SIDES) {
            columns.add(
                    CardTable.column(
                            SideMark.of(side, state(side)), new Span(Wording.of(side, this))));
        }
        columns.add(CardTable.column(new Span(getTranslation("view.targets.column.agreed"))));
        return columns.toArray(NativeTableHeaderCell[]::new);
    }

    /// What the side says of the whole table.
    private SideState state(PartySide side) {
        List<Optional<Stand>> said =
                view.stands().content().items().stream()
                        .map(item -> view.stands().stand(side, item.kpi()))
                        .toList();
        return said.stream()
                .flatMap(Optional::stream)
                .filter(stand -> !stand.agrees())
                .reduce(Stand::and)
                .map(stand -> stand == Stand.OBJECTED ? SideState.CROSSED : SideState.HALF)
                .orElseGet(() ->
                        said.stream().anyMatch(Optional::isEmpty)
                                ? SideState.EMPTY
                                : SideState.FULL);
    }

    private void add(CardTable table, PayoffItem item) {
        String name = words.name(item.kpi());
        Span title = new Span(name);
        title.addClassName("targets__kpi");
        Div head = new Div(title);
        answering.ifPresent(how -> head.add(how.buttons(item, name)));
        List<Component> cells = new ArrayList<>();
        cells.add(CardTable.name(head));
        cells.add(cell("view.targets.column.old", old(item)));
        SIDES.forEach(side -> cells.add(wishes(side, item)));
        cells.add(cell("view.targets.column.agreed", agreed(item)));
        table.add(cells.toArray(Component[]::new));
    }

    private Component old(PayoffItem item) {
        Optional<PayoffItem> old =
                switch (item) {
                    case PayoffItem.Worth(PayoffRow row) ->
                            Optional.ofNullable(before.get(row.kpi()))
                                    .map(payoff ->
                                            new PayoffItem.Worth(
                                                    new PayoffRow(
                                                            row.kpi(),
                                                            payoff.weightPercent(),
                                                            payoff.bands())));
                    case PayoffItem.Cap _ ->
                            before.values().stream()
                                    .findFirst()
                                    .map(payoff -> new PayoffItem.Cap(payoff.monthlyCapPercent()));
                };
        return old.map(words::of).orElseGet(() -> new Span(Kpis.NONE));
    }

    private NativeTableCell wishes(PartySide side, PayoffItem item) {
        NativeTableCell cell = CardTable.cell(Wording.of(side, this));
        cell.addClassName("targets__wish");
        List<PayoffStand> said =
                view.stands().on(item.kpi()).stream().filter(word -> word.side() == side).toList();
        said.forEach(word -> cell.add(wish(word, item)));
        if (said.isEmpty()) {
            boolean isProposed = view.stands().stand(side, item.kpi()).isPresent();
            Div wish = new Div(isProposed ? words.of(item) : new Span(Kpis.NONE));
            wish.addClassName("row-wish");
            if (isProposed) {
                wish.add(line("targets__how", getTranslation("view.payoffs.wish.proposed")));
            }
            cell.add(wish);
        }
        return cell;
    }

    private Div wish(PayoffStand word, PayoffItem item) {
        Div wish = new Div();
        String kind = word.stand().name().toLowerCase(Locale.ROOT);
        wish.addClassNames("row-wish", "row-wish--" + kind);
        if (word.stand() != Stand.OBJECTED) {
            wish.add(words.of(word.wanted().orElse(item)));
        }
        wish.add(line("targets__how", getTranslation("view.payoffs.wish." + kind)));
        if (!word.reason().isBlank()) {
            wish.add(line("row-wish__reason", word.reason()));
        }
        return wish;
    }

    private Component agreed(PayoffItem item) {
        if (view.stands().isAgreed(item.kpi(), view.stakes())) {
            Div value = new Div(words.of(item));
            value.addClassName("payoffs__agreed");
            return value;
        }
        boolean isContested =
                view.stands().on(item.kpi()).stream().anyMatch(word -> !word.stand().agrees());
        return line(
                "targets__how",
                getTranslation(isContested ? "view.targets.contested" : "view.targets.not-agreed"));
    }

    private NativeTableCell cell(String key, Component content) {
        return CardTable.cell(getTranslation(key), content);
    }

    private static Span line(String name, String words) {
        Span line = new Span(words);
        line.addClassName(name);
        return line;
    }
}
