package tavolo.ui.trouble;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.servlet.http.HttpServletResponse;
import tavolo.ui.security.NotSignedIn;

/// Where somebody ends who was shut out while signed in: at the sign-in, without a session.
@AnonymousAllowed
public final class ShutOutView extends Composite<Div> implements HasErrorParameter<NotSignedIn> {

    private final AuthenticationContext authentication;

    ShutOutView(AuthenticationContext authentication) {
        this.authentication = authentication;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotSignedIn> why) {
        authentication.logout();
        return HttpServletResponse.SC_UNAUTHORIZED;
    }
}
