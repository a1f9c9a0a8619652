package tavolo.ui.proof;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import tavolo.domain.Outcome;
import tavolo.domain.document.Sha256;
import tavolo.domain.proof.KeepProofs;
import tavolo.domain.proof.Passkey;
import tavolo.domain.proof.Permit;
import tavolo.ui.layout.Notices;

/// Names a new passkey and asks the browser to make it.
final class PasskeyDialog {

    private final SafetyView page;
    private final Permit permit;
    private final Sha256 challenge;
    private final Dialog dialog = new Dialog();
    private final Notices notices = new Notices();
    private final TextField name = new TextField();

    PasskeyDialog(SafetyView page, KeepProofs.View view, Permit permit) {
        this.page = page;
        this.permit = permit;
        this.challenge = page.tools().newChallenge();
        dialog.setHeaderTitle(said("view.safety.passkeys.add"));
        dialog.addClassNames("form-dialog", "proof-dialog");
        name.setLabel(said("view.safety.passkeys.name"));
        name.setHelperText(said("view.safety.passkeys.name.help"));
        name.setMaxLength(Passkey.LABEL_LIMIT);
        name.setValue(said("view.safety.passkeys.name.usual"));
        name.setAutoselect(true);
        name.setWidthFull();
        Div body = new Div(notices, new Paragraph(said("view.safety.passkeys.how")), name);
        body.addClassName("form-dialog__body");
        dialog.add(body);
        Button back = new Button(said("layout.back"), _ -> dialog.close());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        Button make = new Button(said("view.safety.passkeys.make"));
        make.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter()
                .add(back, page.tools().toMake(make, challenge, view.passkeys()).tell(this::made));
    }

    void open() {
        dialog.open();
        name.focus();
    }

    private void made(String json) {
        Outcome<Passkey> outcome =
                page.tools()
                        .keep()
                        .addPasskey(
                                page.tools().actor().current(),
                                permit,
                                name.getValue(),
                                json,
                                challenge);
        notices.show(
                outcome,
                passkey -> {
                    dialog.close();
                    page.settle(outcome, said("view.safety.passkeys.added", passkey.label()));
                });
    }

    private String said(String key, Object... parameters) {
        return notices.getTranslation(key, parameters);
    }
}
