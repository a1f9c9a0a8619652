package tavolo.ui.agreement;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.board.BoardFilter;
import tavolo.domain.party.PartySide;
import tavolo.ui.brand.Icon;
import tavolo.ui.language.Wording;

/// The three filters above the list.
final class AgreementsFilter extends Composite<Div> {

    private static final int WAIT_MILLIS = 350;

    private final TextField text = new TextField();
    private final MultiSelectComboBox<AgreementState> states = new MultiSelectComboBox<>();
    private final Select<PartySide> turn = new Select<>();
    private final Button clear = new Button();
    private final Consumer<BoardFilter> changed;

    /// @param changed is told what the person wants to see now
    AgreementsFilter(Consumer<BoardFilter> changed) {
        this.changed = changed;
        getContent().addClassName("agreements__filter");
        getContent().getElement().setAttribute("role", "search");
        getContent().add(text(), states(), turn(), clear());
    }

    /// Shows `filter` without telling anybody.
    void show(BoardFilter filter) {
        if (!text.getValue().strip().equals(filter.text())) {
            text.setValue(filter.text());
        }
        states.setValue(filter.states());
        turn.setValue(filter.turn().orElse(null));
        clear.setVisible(!filter.equals(BoardFilter.all()));
    }

    private TextField text() {
        text.setLabel(getTranslation("view.agreements.filter.text"));
        text.setPlaceholder(getTranslation("view.agreements.filter.text.example"));
        text.setPrefixComponent(Icon.SEARCH.draw());
        text.setClearButtonVisible(true);
        text.setMaxLength(100);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(WAIT_MILLIS);
        text.addClassName("agreements__filter-text");
        text.addValueChangeListener(change -> tell(change.isFromClient()));
        return text;
    }

    private MultiSelectComboBox<AgreementState> states() {
        states.setLabel(getTranslation("view.agreements.filter.states"));
        states.setPlaceholder(getTranslation("view.agreements.filter.any"));
        states.setItems(AgreementState.values());
        states.setItemLabelGenerator(state -> Wording.of(state, this));
        states.setClearButtonVisible(true);
        states.addClassName("agreements__filter-states");
        states.addValueChangeListener(change -> tell(change.isFromClient()));
        return states;
    }

    private Select<PartySide> turn() {
        turn.setLabel(getTranslation("view.agreements.filter.turn"));
        turn.setItems(PartySide.values());
        turn.setItemLabelGenerator(side ->
                side == null
                        ? getTranslation("view.agreements.filter.anybody")
                        : Wording.of(side, this));
        turn.setEmptySelectionAllowed(true);
        turn.setEmptySelectionCaption(getTranslation("view.agreements.filter.anybody"));
        turn.addClassName("agreements__filter-turn");
        turn.addValueChangeListener(change -> tell(change.isFromClient()));
        return turn;
    }

    private Button clear() {
        clear.setText(getTranslation("view.agreements.filter.clear"));
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        clear.addClassName("agreements__filter-clear");
        clear.addClickListener(_ -> {
            changed.accept(BoardFilter.all());
            text.focus();
        });
        return clear;
    }

    private void tell(boolean isFromClient) {
        if (isFromClient) {
            Set<AgreementState> chosen = states.getValue();
            changed.accept(
                    new BoardFilter(
                            text.getValue().strip(), chosen, Optional.ofNullable(turn.getValue())));
        }
    }
}
