package tavolo.ui.trouble;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.stereotype.Component;
import tavolo.ui.brand.Icon;
import tavolo.ui.security.NotSignedIn;

/// What happens when a click breaks something: a message that stays, with the code of the incident;
/// nothing typed is lost. Somebody who was shut out meanwhile is led to the sign-in.
@Component
class UnexpectedTrouble implements VaadinServiceInitListener, ErrorHandler {

    private final transient Incidents incidents;
    private final transient AuthenticationContext authentication;

    UnexpectedTrouble(Incidents incidents, AuthenticationContext authentication) {
        this.incidents = incidents;
        this.authentication = authentication;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        UI ui = UI.getCurrent();
        if (event.getThrowable() instanceof NotSignedIn) {
            authentication.logout();
            return;
        }
        String code = incidents.record(event.getThrowable());
        if (ui != null) {
            ui.add(message(ui, code));
        }
    }

    private static Div message(UI ui, String code) {
        Div message = new Div();
        Span words = new Span(ui.getTranslation("trouble.click", code));
        words.addClassName("notice__words");
        NativeButton close = new NativeButton("", _ -> ui.remove(message));
        close.add(Icon.CLOSE.draw());
        close.addClassName("icon-button");
        close.getElement().setAttribute("aria-label", ui.getTranslation("layout.close"));
        message.addClassNames("notice", "notice--bad", "notice--incident");
        message.getElement().setAttribute("role", "alert");
        message.add(Icon.ALERT.draw(), words, close);
        return message;
    }
}
