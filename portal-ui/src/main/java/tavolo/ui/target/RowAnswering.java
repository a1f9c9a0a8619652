package tavolo.ui.target;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.RowAnswer;
import tavolo.domain.agreement.RowStand;
import tavolo.domain.agreement.RowStands;
import tavolo.domain.agreement.RowsAnswered;
import tavolo.domain.agreement.Stand;
import tavolo.domain.board.TableView;
import tavolo.domain.board.TargetsView;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.target.Indicator;
import tavolo.domain.target.TargetValue;

/// How the person answers rows of the table: beside each row what can be said of it, and one bar
/// for the rows that were chosen. The use case decides anew whether it may be.
final class RowAnswering {

    private final Actor actor;
    private final RowStands stands;
    private final Post post;
    private final Map<Indicator, Checkbox> boxes = new LinkedHashMap<>();
    private final Set<Indicator> chosen = new TreeSet<>(Indicator.IN_ORDER);
    private Optional<RowBar> bar = Optional.empty();

    /// Sends answers, and shows what they led to.
    interface Post {

        Outcome<RowsAnswered> send(List<RowAnswer> answers);

        void done(RowsAnswered answered);

        void refused(tavolo.domain.Refusal why);
    }

    RowAnswering(Actor actor, RowStands stands, Post post) {
        this.actor = actor;
        this.stands = stands;
        this.post = post;
    }

    /// Whether rows are offered for an answer at all: the side has a stake, the texts are open, and
    /// the own room does not wait for the others.
    static boolean isOpenTo(Actor actor, TableView table, TargetsView targets, boolean isSealed) {
        var own =
                targets.clauses().stream()
                        .filter(line -> actor.side().filter(line.stakes()::contains).isPresent())
                        .toList();
        return actor.may(Deed.TAKE_POSITION)
                && table.state().isNegotiable()
                && !isSealed
                && !own.isEmpty()
                && own.stream()
                        .allMatch(line -> table.instrument(line.place().instrument()).isOpen());
    }

    /// The bar for the chosen rows.
    RowBar bar() {
        RowBar made = new RowBar(actor.may(Deed.COUNTER_PROPOSE), this);
        bar = Optional.of(made);
        made.show(0, boxes.size());
        return made;
    }

    /// The box by which `row` is chosen.
    Checkbox box(TargetValue row) {
        Checkbox box = new Checkbox();
        box.setAriaLabel(box.getTranslation("view.targets.rows.choose", Kpis.name(row.kpi())));
        box.addClassName("targets__box");
        box.addValueChangeListener(change -> {
            if (change.getValue()) {
                chosen.add(row.kpi());
            } else {
                chosen.remove(row.kpi());
            }
            bar.ifPresent(shown -> shown.show(chosen.size(), boxes.size()));
        });
        boxes.put(row.kpi(), box);
        return box;
    }

    /// What can be said of `row` now: nothing twice.
    Component buttons(TargetValue row) {
        Div buttons = new Div();
        buttons.addClassName("row-answer");
        boolean agrees = stands.agrees(actor.organisation(), actor.side().orElseThrow(), row.kpi());
        if (!agrees) {
            buttons.add(
                    button(
                            "accept",
                            row,
                            () -> send(List.of(new RowAnswer.Acceptance(row.kpi())))));
        }
        if (actor.may(Deed.COUNTER_PROPOSE)) {
            buttons.add(button("counter", row, () -> counter(row)));
        }
        buttons.add(button("object", row, () -> object(Set.of(row.kpi()))));
        return buttons;
    }

    private Button button(String word, TargetValue row, Runnable act) {
        Button button = new Button();
        button.setText(button.getTranslation("view.targets.rows." + word));
        button.setAriaLabel(
                button.getTranslation(
                        "view.targets.rows.of", button.getText(), Kpis.name(row.kpi())));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setDisableOnClick(true);
        button.addClickListener(_ -> {
            act.run();
            button.setEnabled(true);
        });
        return button;
    }

    /// Chooses every row, or none.
    void choose(boolean all) {
        boxes.values().forEach(box -> box.setValue(all));
    }

    /// Accepts the chosen rows.
    void acceptChosen() {
        send(chosen.stream().<RowAnswer>map(RowAnswer.Acceptance::new).toList());
    }

    /// Asks why the chosen rows are objected to.
    void objectToChosen() {
        object(Set.copyOf(chosen));
    }

    /// Asks for one change of the chosen rows.
    void changeChosen() {
        List<TargetValue> rows =
                stands.rows().stream().filter(row -> chosen.contains(row.kpi())).toList();
        new RowDialogs(post::send, post::done).change(rows);
    }

    private void object(Set<Indicator> rows) {
        List<Indicator> inOrder =
                stands.rows().stream().map(TargetValue::kpi).filter(rows::contains).toList();
        new RowDialogs(post::send, post::done).object(inOrder);
    }

    private void counter(TargetValue row) {
        Optional<RowStand> own =
                stands.word(actor.organisation(), row.kpi())
                        .filter(word -> word.stand() == Stand.COUNTERED);
        new RowDialogs(post::send, post::done).counter(row, own);
    }

    private void send(List<RowAnswer> answers) {
        Consumer<RowsAnswered> done = post::done;
        switch (post.send(answers)) {
            case Outcome.Done<RowsAnswered>(RowsAnswered answered) -> done.accept(answered);
            case Outcome.Refused<RowsAnswered>(var why) -> post.refused(why);
        }
    }
}
