package tavolo.ui.proof;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import tavolo.domain.document.Sha256;
import tavolo.domain.proof.KeepProofs;
import tavolo.domain.proof.Permit;
import tavolo.domain.proof.Proof;
import tavolo.ui.layout.Notices;

/// Asks the person to prove itself before it changes by what it does so.
final class ProofDialog {

    private final ProofTools tools;
    private final Sha256 challenge;
    private final Consumer<Permit> got;
    private final Dialog dialog = new Dialog();
    private final Notices notices = new Notices();

    ProofDialog(ProofTools tools, KeepProofs.View view, Sha256 challenge, Consumer<Permit> got) {
        this.tools = tools;
        this.challenge = challenge;
        this.got = got;
        dialog.setHeaderTitle(notices.getTranslation("view.proof.dialog.title"));
        dialog.addClassNames("form-dialog", "proof-dialog");
        ProofStep step =
                new ProofStep(
                                tools,
                                notices.getTranslation("view.proof.dialog.verb"),
                                challenge,
                                this::check)
                        .toChange(view);
        Paragraph why = new Paragraph(notices.getTranslation("view.proof.dialog.why"));
        Div body = new Div(notices, why, step);
        body.addClassName("form-dialog__body");
        dialog.add(body);
        Button back = new Button(notices.getTranslation("layout.back"), _ -> dialog.close());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        dialog.getFooter().add(back, step.press());
    }

    void open() {
        dialog.open();
    }

    private void check(Proof given) {
        notices.show(
                tools.keep().prove(tools.actor().current(), given, challenge),
                permit -> {
                    dialog.close();
                    got.accept(permit);
                });
    }
}
