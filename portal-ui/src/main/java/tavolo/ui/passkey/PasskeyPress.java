package tavolo.ui.passkey;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.function.SerializableConsumer;

/// A press that asks the browser for a passkey and says beside itself why there is none. Within a
/// form the answer is sent with it, in the field named `answer`; otherwise it is told to a
/// listener.
@Tag("tavolo-passkey")
public final class PasskeyPress extends HtmlContainer {

    private static final String ELEMENT = "js/passkey.js";
    private static final String ANSWER = "event.detail.json";

    /// @param button what is pressed
    PasskeyPress(Component button, String act, String options, RelyingParty party) {
        addClassName("passkey");
        add(button);
        getElement()
                .setAttribute("act", act)
                .setAttribute("options", options)
                .setAttribute("party", party.id())
                .setAttribute("words-address", getTranslation("passkey.address", party.address()))
                .setAttribute("words-missing", getTranslation("passkey.missing"))
                .setAttribute("words-cancelled", getTranslation("passkey.cancelled"))
                .setAttribute("words-known", getTranslation("passkey.known"))
                .setAttribute("words-broken", getTranslation("passkey.broken"));
    }

    /// Tells `told` what the browser handed over, as JSON.
    public PasskeyPress tell(SerializableConsumer<String> told) {
        getElement()
                .addEventListener(
                        "passkey-answer",
                        event -> told.accept(event.getEventData().get(ANSWER).asString()))
                .addEventData(ANSWER);
        return this;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://" + ELEMENT);
    }
}
