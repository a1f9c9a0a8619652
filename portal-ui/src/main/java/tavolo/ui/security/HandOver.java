package tavolo.ui.security;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.shared.communication.PushMode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutFilter;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import tavolo.ui.brand.Icon;

/// Passing one device on from a signer to the next. Whoever signed is signed out for good, and over
/// HTTPS the browser is told to forget what it kept; whoever comes next signs in with what only
/// that person has, and is led to the signatures of the same agreement.
public final class HandOver {

    private static final String PATH = "login/passa";
    private static final String AGREEMENT = "accordo";
    private static final String MARK = "passato";
    private static final String ASKED_FOR = "SPRING_SECURITY_SAVED_REQUEST";

    private HandOver() {}

    /// What is pressed to pass the device on. The form that is sent is made at that moment, since
    /// the token in it is only known while the browser asks for something.
    public static Component press(UUID agreement, String verb) {
        Div place = new Div();
        NativeButton button = new NativeButton("", _ -> send(agreement, place));
        button.add(Icon.SIGN_OUT.draw(), new Span(verb));
        button.addClassName("button-link");
        place.add(button);
        return place;
    }

    /// Ends the page's line to the server first, and waits for one more answer: what that line
    /// still says when the page goes away would begin a session of its own, and the next person's
    /// would be lost.
    private static void send(UUID agreement, Div place) {
        place.getUI().ifPresent(ui -> ui.getPushConfiguration().setPushMode(PushMode.DISABLED));
        SignInForm form = SignInForm.of(PATH, AGREEMENT, agreement.toString());
        place.add(form);
        form.getElement()
                .executeJs("return true")
                .then(_ -> form.getElement().executeJs("this.submit()"));
    }

    /// Ends the session of whoever pressed. It stands behind the check that the form is ours.
    static LogoutFilter filter() {
        LogoutFilter filter =
                new LogoutFilter(
                        HandOver::goOn,
                        new SecurityContextLogoutHandler(),
                        new HeaderWriterLogoutHandler(
                                new ClearSiteDataHeaderWriter(Directive.CACHE, Directive.STORAGE)));
        filter.setLogoutRequestMatcher(
                PathPatternRequestMatcher.pathPattern(HttpMethod.POST, "/" + PATH));
        return filter;
    }

    private static void goOn(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Authentication before)
            throws IOException {
        response.sendRedirect(
                request.getContextPath()
                        + agreement(request.getParameter(AGREEMENT))
                                .map(id -> "/accordi/" + id + "/firma?" + MARK)
                                .orElse("/login?out"));
    }

    /// Only an identity, so that nobody is led anywhere else.
    private static Optional<UUID> agreement(String given) {
        try {
            return given == null ? Optional.empty() : Optional.of(UUID.fromString(given));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// Whether the sign-in page stands between two signers.
    static boolean isUnderWay(VaadinRequest request) {
        if (!(request instanceof VaadinServletRequest of)) {
            return false;
        }
        HttpSession session = of.getHttpServletRequest().getSession(false);
        return session != null
                && session.getAttribute(ASKED_FOR) instanceof SavedRequest asked
                && asked.getParameterMap().containsKey(MARK);
    }
}
