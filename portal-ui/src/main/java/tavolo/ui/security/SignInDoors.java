package tavolo.ui.security;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import tavolo.domain.people.Secrets;
import tavolo.ui.brand.Icon;
import tavolo.ui.passkey.PasskeyPresses;

/// The ways in besides the password.
@Component
final class SignInDoors {

    private final PasskeyPresses presses;
    private final Secrets secrets;
    private final Clock clock = Clock.systemUTC();

    SignInDoors(PasskeyPresses presses, Secrets secrets) {
        this.presses = presses;
        this.secrets = secrets;
    }

    /// Whether the password was right a few minutes ago and the code is waited for.
    boolean isHalfOpen() {
        return HalfSignedIn.in(session().getAttribute(HalfSignedIn.IN_SESSION), clock.instant())
                .isPresent();
    }

    /// A form with one press, which signs in by a passkey.
    SignInForm passkey() {
        NativeButton button = new NativeButton();
        button.add(Icon.KEY.draw(), new Span(button.getTranslation("sign-in.passkey")));
        button.addClassName("button-link");
        button.getElement().setAttribute("type", "button");
        return SignInForm.ofPasskey(
                presses.toUse(button, PasskeyChallenge.begin(session(), secrets), List.of()));
    }

    private static WrappedSession session() {
        return VaadinSession.getCurrent().getSession();
    }
}
