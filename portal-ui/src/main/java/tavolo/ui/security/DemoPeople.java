package tavolo.ui.security;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tavolo.domain.party.Account;
import tavolo.domain.party.Organisation;
import tavolo.ui.brand.Icon;
import tavolo.ui.language.Wording;
import tavolo.ui.side.SideMark;

/// The people of the demo, by organisation. A click signs in by the same form and the same checks
/// as typing would.
final class DemoPeople extends Composite<Section> {

    private final DemoMode demo;

    DemoPeople(List<Account> accounts, DemoMode demo) {
        this.demo = demo;
        H2 title = new H2(getTranslation("sign-in.demo"));
        title.addClassName("sign-in__title");
        Paragraph words = new Paragraph(getTranslation("sign-in.demo.words", demo.password()));
        words.addClassName("muted");
        getContent().addClassName("demo-people");
        getContent().add(title, words);
        byOrganisation(accounts)
                .forEach((organisation, people) -> getContent().add(group(organisation, people)));
    }

    private static Map<Organisation, List<Account>> byOrganisation(List<Account> accounts) {
        return accounts.stream()
                .collect(
                        Collectors.groupingBy(
                                Account::organisation, LinkedHashMap::new, Collectors.toList()));
    }

    private Div group(Organisation organisation, List<Account> people) {
        Span kind = new Span(Wording.of(organisation.kind(), this));
        kind.addClassName("demo-people__kind");
        H3 name =
                new H3(
                        SideMark.silent(organisation.kind()),
                        new Span(organisation.shortName()),
                        kind);
        name.addClassName("demo-people__organisation");
        UnorderedList list = new UnorderedList();
        list.addClassName("demo-people__list");
        people.forEach(account -> list.add(new ListItem(card(account))));
        Div group = new Div(name, list);
        group.addClassName("demo-people__group");
        return group;
    }

    private SignInForm card(Account account) {
        Span name = new Span(account.person().name());
        name.addClassName("demo-card__name");
        Span roles =
                new Span(
                        account.person().roles().stream()
                                .sorted()
                                .map(role -> Wording.of(role, this))
                                .collect(Collectors.joining(", ")));
        roles.addClassName("demo-card__roles");
        Span words = new Span(name, roles);
        words.addClassName("demo-card__words");
        NativeButton button = new NativeButton();
        button.addClassName("demo-card");
        button.add(words, Icon.FORWARD.draw());
        return new SignInForm(account.person().email(), demo.password(), button);
    }
}
