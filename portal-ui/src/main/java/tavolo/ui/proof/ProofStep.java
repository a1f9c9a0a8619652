package tavolo.ui.proof;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import tavolo.domain.Outcome;
import tavolo.domain.document.Sha256;
import tavolo.domain.proof.KeepProofs;
import tavolo.domain.proof.Passkey;
import tavolo.domain.proof.Proof;
import tavolo.domain.proof.ProofKind;

/// Asks for a proof of the person, the strongest that it has first, with the way to another one.
/// The press stands apart, so that a page can put it into its bar.
public final class ProofStep extends Composite<Div> {

    private final ProofTools tools;
    private final Sha256 challenge;
    private final Consumer<Proof> given;
    private final Div press = new Div();
    private final String verb;
    private List<Passkey> passkeys = List.of();

    /// @param verb what the press does, in the person's words
    /// @param challenge what a passkey signs
    /// @param given what to do with the proof, which may be wrong
    public ProofStep(ProofTools tools, String verb, Sha256 challenge, Consumer<Proof> given) {
        this.tools = tools;
        this.verb = verb;
        this.challenge = challenge;
        this.given = given;
        getContent().addClassName("proof-step");
        press.addClassName("proof-step__press");
    }

    /// Asks for what lets the person sign.
    public ProofStep toSign() {
        if (tools.keep().list(tools.actor().current())
                instanceof Outcome.Done<KeepProofs.View>(KeepProofs.View view)) {
            passkeys = view.passkeys();
            ask(view.waysToSign());
        }
        return this;
    }

    /// Asks for anything that proves the person.
    ProofStep toChange(KeepProofs.View view) {
        passkeys = view.passkeys();
        ask(view.ways());
        return this;
    }

    /// What the person presses; it changes with the way.
    public Component press() {
        return press;
    }

    private void ask(List<ProofKind> ways) {
        if (ways.isEmpty()) {
            Anchor where = new Anchor("sicurezza", getTranslation("view.proof.none.go"));
            getContent().add(new Paragraph(getTranslation("view.proof.none")), where);
            return;
        }
        show(ways.getFirst(), ways);
    }

    private void show(ProofKind kind, List<ProofKind> ways) {
        getContent().removeAll();
        press.removeAll();
        getContent().add(new Paragraph(getTranslation("view.proof.ask." + keyOf(kind))));
        switch (kind) {
            case PASSKEY -> passkey();
            case CODE -> code();
            case PASSWORD -> password();
        }
        ways.stream()
                .filter(other -> other != kind)
                .forEach(other -> getContent().add(other(other, ways)));
    }

    private Button other(ProofKind kind, List<ProofKind> ways) {
        Button other =
                new Button(
                        getTranslation("view.proof.instead." + keyOf(kind)), _ -> show(kind, ways));
        other.addThemeVariants(ButtonVariant.TERTIARY);
        other.addClassName("proof-step__other");
        return other;
    }

    private static String keyOf(ProofKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private void passkey() {
        Button button = new Button(verb);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        press.add(
                tools.toUse(button, challenge, passkeys)
                        .tell(json -> given.accept(new Proof.PasskeyAnswer(json))));
    }

    private void code() {
        TextField field = new TextField(getTranslation("view.proof.code"));
        field.getElement().setAttribute("autocomplete", "one-time-code");
        field.getElement().executeJs("this.inputElement.inputMode = 'numeric'");
        field.setMaxLength(20);
        field.setWidthFull();
        getContent().add(field);
        pressed(() -> {
            String typed = field.getValue();
            field.clear();
            given.accept(new Proof.Code(typed));
        });
        field.focus();
    }

    private void password() {
        PasswordField field = new PasswordField(getTranslation("view.sign.password"));
        field.setHelperText(getTranslation("view.sign.password-help"));
        field.setWidthFull();
        getContent().add(field);
        pressed(() -> {
            String typed = field.getValue();
            field.clear();
            given.accept(new Proof.Password(typed));
        });
        field.focus();
    }

    private void pressed(Runnable act) {
        Button button = new Button(verb);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(_ -> {
            act.run();
            button.setEnabled(true);
        });
        button.addClickShortcut(Key.ENTER).listenOn(getContent());
        press.add(button);
    }
}
