package tavolo.ui.security;

import com.vaadin.flow.component.Component;
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
        this("login");
        addClassName("sign-in-form");
        add(
                field("username", "email", "username", email),
                field("password", "password", "current-password", password),
                submit(verb));
    }

    /// A form that already knows both and is sent by `button`.
    SignInForm(String email, String password, NativeButton button) {
        this("login");
        button.getElement().setAttribute("type", "submit");
        add(hidden("username", email), hidden("password", password), button);
    }

    /// A form that asks for the code that follows the password.
    static SignInForm ofCode(String label, String verb) {
        SignInForm form = new SignInForm("login/code");
        form.addClassName("sign-in-form");
        Div field = field("code", "text", "one-time-code", label);
        form.add(field, submit(verb));
        return form;
    }

    /// A form around what asks for a passkey, whose answer it sends.
    static SignInForm ofPasskey(Component press) {
        SignInForm form = new SignInForm("login/passkey");
        form.add(hidden("answer", ""), press);
        return form;
    }

    /// A form with nothing to see that sends `value` under `name`.
    static SignInForm of(String action, String name, String value) {
        SignInForm form = new SignInForm(action);
        form.add(hidden(name, value));
        return form;
    }

    private SignInForm(String action) {
        getElement().setAttribute("method", "post").setAttribute("action", action);
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
        if (name.equals("code")) {
            input.getElement().setAttribute("maxlength", "40").setAttribute("autofocus", true);
        }
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
