package tavolo.ui.link;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import tavolo.domain.Outcome;
import tavolo.domain.party.Person;
import tavolo.domain.party.PersonId;
import tavolo.domain.people.PartyRefusal;
import tavolo.domain.people.ReadLink;
import tavolo.domain.people.RedeemLink;
import tavolo.ui.form.Checks;
import tavolo.ui.language.LanguageSwitch;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.ErrorSummary;
import tavolo.ui.layout.ErrorSummary.Problem;
import tavolo.ui.layout.Notices;
import tavolo.ui.security.CurrentActor;
import tavolo.ui.security.SignInBrand;

/// Where a one-time link leads: its person sets a password and then signs in with it. A used, an
/// expired and an unknown link get the same sentence; a refused password leaves the link as it was.
@Route(value = "link/:token", autoLayout = false)
@AnonymousAllowed
public final class LinkView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final CurrentActor actor;
    private final ReadLink read;
    private final RedeemLink redeem;
    private final Section place = new Section();
    private final Notices notices = new Notices();
    private final ErrorSummary errors = new ErrorSummary();
    private final PasswordField password = new PasswordField();
    private final PasswordField again = new PasswordField();
    private String token = "";

    LinkView(CurrentActor actor, ReadLink read, RedeemLink redeem) {
        this.actor = actor;
        this.read = read;
        this.redeem = redeem;
        place.addClassNames("sign-in__form", "link-page");
        Div language = new Div(new LanguageSwitch());
        language.addClassName("sign-in__language");
        Main page = new Main(place, language);
        page.addClassName("sign-in__page");
        getContent().addClassName("sign-in");
        getContent().add(new SignInBrand(), page);
        prepare(password, "view.link.password");
        prepare(again, "view.link.again");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("view.link.title") + " · Tavolo";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        place.removeAll();
        switch (read.by(token)) {
            case Outcome.Done<Person>(Person person) -> place.add(form(person));
            case Outcome.Refused<Person>(var why) -> {
                place.add(title(), notices, toSignIn());
                notices.refused(why);
            }
        }
    }

    private Component[] form(Person person) {
        TextField who = new TextField(getTranslation("view.link.email"));
        who.setValue(person.email());
        who.setReadOnly(true);
        who.setAutocomplete(Autocomplete.USERNAME);
        who.setWidthFull();
        UnorderedList rules =
                new UnorderedList(
                        new ListItem(getTranslation("view.link.rule.length", RedeemLink.LEAST)),
                        new ListItem(getTranslation("view.link.rule.words")),
                        new ListItem(getTranslation("view.link.rule.common")));
        rules.addClassName("link-page__rules");
        Button set = new Button(getTranslation("view.link.verb"));
        set.addThemeVariants(ButtonVariant.PRIMARY);
        set.setDisableOnClick(true);
        set.addClickListener(_ -> {
            set.setEnabled(true);
            set();
        });
        Paragraph whose = new Paragraph(getTranslation("view.link.whose", person.name()));
        if (actor.find().isPresent()) {
            notices.care(getTranslation("view.link.signed-in", actor.current().name()));
        }
        return new Component[] {title(), notices, errors, whose, who, rules, password, again, set};
    }

    private H2 title() {
        H2 title = new H2(getTranslation("view.link.title"));
        title.addClassName("sign-in__title");
        return title;
    }

    private void prepare(PasswordField field, String key) {
        field.setLabel(getTranslation(key));
        field.setAutocomplete(Autocomplete.NEW_PASSWORD);
        field.setWidthFull();
        field.getElement()
                .executeJs(
                        "this.i18n = {...this.i18n, reveal: $0}", getTranslation("view.link.show"));
    }

    private void set() {
        List<Problem> problems =
                new Checks()
                        .require(
                                password,
                                !password.isEmpty(),
                                getTranslation("view.link.password.missing"))
                        .require(
                                again,
                                again.getValue().equals(password.getValue()),
                                getTranslation("view.link.again.differs"))
                        .problems();
        errors.show(problems);
        if (problems.isEmpty()) {
            settle(redeem.by(token, password.getValue()));
        }
    }

    private void settle(Outcome<PersonId> outcome) {
        switch (outcome) {
            case Outcome.Done<PersonId> _ -> leave();
            case Outcome.Refused<PersonId>(PartyRefusal.LinkInvalid gone) -> {
                place.removeAll();
                place.add(title(), notices, toSignIn());
                notices.refused(gone);
            }
            case Outcome.Refused<PersonId>(var why) ->
                    errors.show(
                            new Checks()
                                    .require(password, false, Wording.of(why, this))
                                    .problems());
        }
    }

    /// A whole new page, so that the sign-in gets a fresh form; whoever was signed in here is not
    /// any more.
    private void leave() {
        VaadinRequest request = VaadinRequest.getCurrent();
        UI.getCurrentOrThrow().getPage().setLocation(request.getContextPath() + "/login?password");
        if (actor.find().isPresent()) {
            request.getWrappedSession().invalidate();
        }
    }

    private Anchor toSignIn() {
        Anchor link = new Anchor("login", getTranslation("view.link.sign-in"));
        link.addClassName("button-link");
        return link;
    }
}
