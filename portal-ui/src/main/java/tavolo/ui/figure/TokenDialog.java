package tavolo.ui.figure;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import tavolo.domain.machine.AccessToken;
import tavolo.domain.machine.IssuedToken;
import tavolo.domain.machine.TokenScope;
import tavolo.domain.machine.TokenWish;
import tavolo.ui.form.Checks;
import tavolo.ui.form.FormDialog;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.ErrorSummary.Problem;
import tavolo.ui.security.CurrentActor;

/// Asks what a new key is called, what it is for and how long it lasts.
final class TokenDialog {

    private static final List<Integer> DAYS = List.of(30, 90, 180, AccessToken.MOST_DAYS);

    private final CurrentActor actor;
    private final TokenDeeds tokens;
    private final Consumer<IssuedToken> made;
    private final Div words = new Div();
    private final TextField name = new TextField();
    private final CheckboxGroup<TokenScope> scopes = new CheckboxGroup<>();
    private final Select<Integer> days = new Select<>();

    TokenDialog(CurrentActor actor, TokenDeeds tokens, Consumer<IssuedToken> made) {
        this.actor = actor;
        this.tokens = tokens;
        this.made = made;
        name.setLabel(said("view.figures.keys.name"));
        name.setHelperText(said("view.figures.keys.name.help"));
        name.setMaxLength(AccessToken.NAME_LIMIT);
        scopes.setLabel(said("view.figures.keys.scopes"));
        scopes.setItems(TokenScope.values());
        scopes.setItemLabelGenerator(scope -> Wording.of(scope, words));
        scopes.setValue(EnumSet.of(TokenScope.SEND_FIGURES));
        days.setLabel(said("view.figures.keys.days"));
        days.setItems(DAYS);
        days.setItemLabelGenerator(each -> said("view.figures.keys.days.count", each));
        days.setValue(DAYS.get(1));
    }

    void open() {
        new FormDialog(said("view.figures.keys.make"), said("view.figures.keys.make.verb"))
                .explain(said("view.figures.keys.explain"))
                .add(name, scopes, days)
                .open(
                        this::problems,
                        () ->
                                tokens.keep()
                                        .issue(
                                                actor.current(),
                                                new TokenWish(
                                                        name.getValue(),
                                                        scopes.getValue(),
                                                        days.getValue())),
                        made);
    }

    private List<Problem> problems() {
        return new Checks()
                .require(name, !name.getValue().isBlank(), said("view.figures.keys.name.missing"))
                .require(
                        scopes,
                        !scopes.getValue().isEmpty(),
                        said("view.figures.keys.scopes.missing"))
                .problems();
    }

    private String said(String key, Object... values) {
        return words.getTranslation(key, values);
    }
}
