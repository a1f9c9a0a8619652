package tavolo.ui.table;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import tavolo.domain.board.CounterLine;
import tavolo.ui.side.SideMark;
import tavolo.ui.side.SideState;

/// What parties would have the version on the table say, each to be read beside it and, by those
/// who draft the clause, to be taken up word by word.
final class Counters extends Composite<Div> {

    private final Consumer<CounterLine> read;
    private final Consumer<CounterLine> takenUp;

    /// @param read shows the words
    /// @param takenUp prepares them as the next version
    Counters(Consumer<CounterLine> read, Consumer<CounterLine> takenUp) {
        this.read = read;
        this.takenUp = takenUp;
        getContent().addClassName("counters");
    }

    /// Shows `counters`.
    ///
    /// @param takesUp whether the person may take one up
    void show(List<CounterLine> counters, boolean takesUp) {
        getContent().removeAll();
        setVisible(!counters.isEmpty());
        if (counters.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("positions__rows");
        counters.forEach(counter -> list.add(row(counter, takesUp && !counter.own())));
        getContent().add(new H3(getTranslation("view.table.counters")), list);
    }

    private ListItem row(CounterLine counter, boolean takesUp) {
        Div text = new Div(new Span(counter.organisation()));
        Paragraph reason = new Paragraph(counter.reason());
        reason.addClassName("positions__reason");
        Div buttons =
                new Div(button("view.table.counters.read", () -> read.accept(counter), counter));
        buttons.addClassName("prepared-note__buttons");
        if (takesUp) {
            buttons.add(
                    button("view.table.counters.take-up", () -> takenUp.accept(counter), counter));
        }
        text.add(reason, buttons);
        ListItem item = new ListItem(SideMark.of(counter.side(), SideState.HALF), text);
        item.addClassName("positions__row");
        return item;
    }

    private Button button(String key, Runnable act, CounterLine counter) {
        Button button = new Button(getTranslation(key), _ -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation(key) + ": " + counter.organisation());
        return button;
    }
}
