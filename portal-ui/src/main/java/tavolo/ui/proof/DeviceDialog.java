package tavolo.ui.proof;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import tavolo.domain.Outcome;
import tavolo.domain.proof.KeepProofs;
import tavolo.domain.proof.Permit;
import tavolo.domain.proof.QrPainter;
import tavolo.domain.proof.RecoveryCodes;
import tavolo.ui.layout.Notices;

/// Sets up a device: the square for its camera, the same as a key to type, and the first code that
/// proves that it works.
final class DeviceDialog {

    private static final int DIGITS_AND_BLANKS = 10;

    private final SafetyView page;
    private final Permit permit;
    private final Dialog dialog = new Dialog();
    private final Notices notices = new Notices();
    private final TextField code = new TextField();

    DeviceDialog(SafetyView page, Permit permit, KeepProofs.NewDevice shown) {
        this.page = page;
        this.permit = permit;
        dialog.setHeaderTitle(said("view.safety.codes.set"));
        dialog.addClassNames("form-dialog", "proof-dialog");
        Span key = new Span(shown.key());
        key.addClassNames("digest", "safety__key");
        code.setLabel(said("view.proof.code"));
        code.setMaxLength(DIGITS_AND_BLANKS);
        code.getElement().setAttribute("autocomplete", "one-time-code");
        code.getElement().executeJs("this.inputElement.inputMode = 'numeric'");
        code.setWidthFull();
        OrderedList steps =
                new OrderedList(
                        new ListItem(said("view.safety.codes.step.app")),
                        new ListItem(
                                new Span(said("view.safety.codes.step.scan")),
                                square(page.tools().painter().paint(shown.address())),
                                new Span(said("view.safety.codes.step.key")),
                                key),
                        new ListItem(new Span(said("view.safety.codes.step.code")), code));
        steps.addClassName("safety__steps");
        Div body = new Div(notices, steps);
        body.addClassName("form-dialog__body");
        dialog.add(body);
        Button back = new Button(said("layout.back"), _ -> dialog.close());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        Button done = new Button(said("view.safety.codes.confirm"), _ -> confirm());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        done.addClickShortcut(Key.ENTER).listenOn(dialog);
        dialog.getFooter().add(back, done);
    }

    void open() {
        dialog.open();
    }

    private Div square(QrPainter.Picture picture) {
        Div square =
                new Div(
                        new Svg(
                                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %1$d %1$d'><path d='%2$s'/></svg>"
                                        .formatted(picture.side(), picture.path())));
        square.addClassName("safety__square");
        square.getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", said("view.safety.codes.square"));
        return square;
    }

    private void confirm() {
        Outcome<RecoveryCodes> outcome =
                page.tools()
                        .keep()
                        .confirmDevice(page.tools().actor().current(), permit, code.getValue());
        code.clear();
        notices.show(
                outcome,
                codes -> {
                    dialog.close();
                    page.settle(outcome, said("view.safety.codes.done"));
                    new RecoveryDialog(codes).open();
                });
    }

    private String said(String key) {
        return notices.getTranslation(key);
    }
}
