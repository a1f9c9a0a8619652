package tavolo.ui.signing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.function.Supplier;
import tavolo.domain.Outcome;
import tavolo.ui.layout.Notices;

/// The way to sign with a device of one's own, where the portal's own signature is not enough. What
/// the person says of the manner is kept first.
final class OwnDevice extends Composite<Button> {

    /// @param page where the paper is taken and brought back
    /// @param stating says in which manner the person signs
    OwnDevice(String page, Supplier<Outcome<?>> stating, Notices notices) {
        Button go = getContent();
        go.setText(getTranslation("view.sign.own-device"));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.setDisableOnClick(true);
        go.addClickListener(_ -> {
            notices.show(stating.get(), _ -> getUI().ifPresent(ui -> ui.navigate(page)));
            go.setEnabled(true);
        });
    }
}
