package tavolo.ui.security;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import tavolo.domain.party.Accounts;
import tavolo.ui.brand.Icon;
import tavolo.ui.language.LanguageSwitch;

/// The sign-in: what Tavolo is on one side, e-mail and password on the other, and in demo mode the
/// invented people, one click each. An ordinary form that the browser posts, so that password
/// managers work and the session gets a new identity.
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
public final class LoginView extends Composite<Div>
        implements BeforeEnterObserver, HasDynamicTitle {

    private static final String CODE = "code";

    private final CurrentActor actor;
    private final SignInDoors doors;
    private final Div message = new Div();
    private final Section form = new Section();

    LoginView(CurrentActor actor, Accounts accounts, DemoMode demo, SignInDoors doors) {
        this.actor = actor;
        this.doors = doors;
        form.addClassName("sign-in__form");
        message.addClassName("sign-in__message");
        getContent().addClassName("sign-in");
        getContent().add(new SignInBrand());
        Main page = new Main();
        page.addClassName("sign-in__page");
        page.add(form);
        if (demo.isOn()) {
            getContent().addClassName("sign-in--demo");
            page.add(new DemoPeople(accounts, demo));
        }
        Div language = new Div(new LanguageSwitch());
        language.addClassName("sign-in__language");
        page.add(new Anchor("verifica", getTranslation("sign-in.verify")), language);
        getContent().add(page);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (actor.find().isPresent()) {
            event.forwardTo("");
            return;
        }
        QueryParameters asked = event.getLocation().getQueryParameters();
        message.removeAll();
        boolean half = asked.getParameters().containsKey(CODE);
        if (half && !doors.isHalfOpen()) {
            event.forwardTo("login", QueryParameters.simple(Map.of("again", "")));
            return;
        }
        form.removeAll();
        form.add(half ? code() : password());
        if (asked.getSingleParameter(CODE).filter("wrong"::equals).isPresent()) {
            say(getTranslation("sign-in.code.wrong"), "bad", Icon.ALERT);
        }
        if (asked.getParameters().containsKey("passkey")) {
            say(getTranslation("sign-in.passkey.refused"), "bad", Icon.ALERT);
        }
        if (asked.getParameters().containsKey("error")) {
            say(getTranslation("sign-in.error"), "bad", Icon.ALERT);
        }
        asked.getSingleParameter("wait")
                .filter(minutes -> minutes.matches("\\d{1,2}"))
                .ifPresent(minutes ->
                        say(
                                getTranslation("sign-in.wait", Long.parseLong(minutes)),
                                "bad",
                                Icon.CLOCK));
        if (asked.getParameters().containsKey("password")) {
            say(getTranslation("view.link.done"), "good", Icon.CHECK);
        }
        if (asked.getParameters().containsKey("again")) {
            say(getTranslation("sign-in.again"), "bad", Icon.ALERT);
        }
        if (HandOver.isUnderWay(VaadinRequest.getCurrent())) {
            say(getTranslation("sign-in.passed"), "neutral", Icon.PEOPLE);
        }
        if (asked.getParameters().containsKey("out")) {
            say(getTranslation("sign-in.out"), "good", Icon.CHECK);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("sign-in.title") + " · Tavolo";
    }

    private Component[] password() {
        Paragraph forgotten = new Paragraph(getTranslation("view.link.forgotten"));
        forgotten.addClassNames("muted", "sign-in__forgotten");
        Span or = new Span(getTranslation("sign-in.or"));
        or.addClassNames("muted", "sign-in__or");
        return new Component[] {
            title("sign-in.title"),
            message,
            new SignInForm(
                    getTranslation("sign-in.email"),
                    getTranslation("sign-in.password"),
                    getTranslation("sign-in.verb")),
            or,
            doors.passkey(),
            forgotten
        };
    }

    private Component[] code() {
        Paragraph help = new Paragraph(getTranslation("sign-in.code.help"));
        help.addClassName("muted");
        Anchor back = new Anchor("login", getTranslation("sign-in.code.back"));
        back.setRouterIgnore(true);
        return new Component[] {
            title("sign-in.code.title"),
            message,
            help,
            SignInForm.ofCode(getTranslation("sign-in.code"), getTranslation("sign-in.code.verb")),
            back
        };
    }

    private H2 title(String key) {
        H2 title = new H2(getTranslation(key));
        title.addClassName("sign-in__title");
        return title;
    }

    private void say(String sentence, String tone, Icon icon) {
        Div notice = new Div(icon.draw(), new Span(sentence));
        notice.addClassNames("notice", "notice--" + tone);
        notice.getElement().setAttribute("role", "alert");
        message.add(notice);
    }
}
