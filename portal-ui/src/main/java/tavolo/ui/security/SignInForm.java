package tavolo.ui.security;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.server.VaadinRequest;
import org.springframework.security.web.csrf.CsrfToken;

/// The form that the browser posts to sign in, with the token that proves that it is ours.
@Tag("form")
final class SignInForm extends HtmlContainer {

    /// A form that asks for e-mail and password.
    SignInForm(String email, String password, String verb) {
        this();
        addClassName("sign-in-form");
        add(
                field("username", "email", "username", email),
                field("password", "password", "current-password", password),
                submit(verb));
    }

    /// A form that already knows both and is sent by `button`.
    SignInForm(String email, String password, NativeButton button) {
        this();
        button.getElement().setAttribute("type", "submit");
        add(hidden("username", email), hidden("password", password), button);
    }

    private SignInForm() {
        getElement().setAttribute("method", "post").setAttribute("action", "login");
        VaadinRequest request = VaadinRequest.getCurrent();
        if (request != null
                && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            add(hidden(token.getParameterName(), token.getToken()));
        }
    }

    private static Div field(String name, String type, String autocomplete, String label) {
        Input input = new Input();
        input.setType(type);
        input.setId("sign-in-" + name);
        input.addClassName("plain-field__input");
        input.getElement()
                .setAttribute("name", name)
                .setAttribute("autocomplete", autocomplete)
                .setAttribute("required", true);
        NativeLabel words = new NativeLabel(label);
        words.setFor(input);
        words.addClassName("plain-field__label");
        Div field = new Div(words, input);
        field.addClassName("plain-field");
        return field;
    }

    private static NativeButton submit(String verb) {
        NativeButton button = new NativeButton(verb);
        button.addClassName("button-link");
        button.addClassName("button-link--primary");
        button.getElement().setAttribute("type", "submit");
        return button;
    }

    private static Input hidden(String name, String value) {
        Input input = new Input();
        input.setType("hidden");
        input.getElement().setAttribute("name", name).setAttribute("value", value);
        return input;
    }
}
