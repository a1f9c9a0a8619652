package tavolo.ui.layout;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.stream.Collectors;
import tavolo.domain.party.Account;
import tavolo.domain.party.Organisation;
import tavolo.ui.brand.Icon;
import tavolo.ui.language.ChoiceRow;
import tavolo.ui.language.LanguageSwitch;
import tavolo.ui.language.Wording;
import tavolo.ui.side.SideMark;

/// Who I am and for whom: name, organisation and the mark of its side. Opens language, appearance,
/// the choice of mails and the way out.
final class PersonMenu extends Composite<Div> {

    PersonMenu(Account account, AuthenticationContext authentication) {
        NativeButton button = button(account);
        Popover menu = new Popover();
        menu.setTarget(button);
        menu.setPosition(PopoverPosition.BOTTOM_END);
        menu.addClassName("person-menu");
        menu.setAriaLabel(getTranslation("layout.person"));
        menu.add(
                introduction(account),
                new LanguageSwitch(),
                appearance(),
                mail(),
                safety(),
                signOut(authentication));
        getContent().addClassName("person");
        getContent().add(button, menu);
    }

    private NativeButton button(Account account) {
        Organisation organisation = account.organisation();
        Span name = new Span(account.person().name());
        name.addClassName("person__name");
        Span of = new Span(organisation.shortName());
        of.addClassName("person__organisation");
        Span words = new Span(name, of);
        words.addClassName("person__words");
        NativeButton button = new NativeButton("", _ -> {});
        button.add(SideMark.of(organisation.kind()), words, Icon.DOWN.draw());
        button.addClassName("person__button");
        return button;
    }

    private Div introduction(Account account) {
        Paragraph name = new Paragraph(account.person().name());
        name.addClassName("person-menu__name");
        Paragraph organisation = new Paragraph(account.organisation().name());
        organisation.addClassName("muted");
        Paragraph roles =
                new Paragraph(
                        account.person().roles().stream()
                                .sorted()
                                .map(role -> Wording.of(role, this))
                                .collect(Collectors.joining(" · ")));
        roles.addClassName("muted");
        Div introduction = new Div(name, organisation, roles);
        introduction.addClassName("person-menu__part");
        return introduction;
    }

    private Div appearance() {
        ChoiceRow row = new ChoiceRow(getTranslation("layout.appearance"));
        Appearance.Choice now = Appearance.chosenIn(VaadinRequest.getCurrent());
        row.add(
                getTranslation("layout.appearance.system"),
                now == Appearance.Choice.SYSTEM,
                () -> paint(Appearance.Choice.SYSTEM));
        row.add(
                getTranslation("layout.appearance.light"),
                now == Appearance.Choice.LIGHT,
                () -> paint(Appearance.Choice.LIGHT));
        row.add(
                getTranslation("layout.appearance.dark"),
                now == Appearance.Choice.DARK,
                () -> paint(Appearance.Choice.DARK));
        Div part = new Div(row);
        part.addClassName("person-menu__part");
        return part;
    }

    private static void paint(Appearance.Choice choice) {
        VaadinRequest request = VaadinRequest.getCurrent();
        Appearance.choose(choice, VaadinResponse.getCurrent(), request.isSecure());
        UI.getCurrentOrThrow().getPage().setColorScheme(choice.scheme);
    }

    private Anchor mail() {
        Anchor link = new Anchor("avvisi");
        link.add(Icon.MESSAGE.draw(), new Span(getTranslation("layout.mail")));
        link.getElement().setAttribute("router-link", true);
        link.addClassName("person-menu__link");
        return link;
    }

    private Anchor safety() {
        Anchor link = new Anchor("sicurezza");
        link.add(Icon.KEY.draw(), new Span(getTranslation("layout.safety")));
        link.getElement().setAttribute("router-link", true);
        link.addClassName("person-menu__link");
        return link;
    }

    private NativeButton signOut(AuthenticationContext authentication) {
        NativeButton out = new NativeButton("", _ -> authentication.logout());
        out.add(Icon.SIGN_OUT.draw(), new Span(getTranslation("layout.sign-out")));
        out.addClassName("person-menu__out");
        return out;
    }
}
