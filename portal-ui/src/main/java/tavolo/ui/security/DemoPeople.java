package tavolo.ui.security;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tavolo.domain.party.Account;
import tavolo.domain.party.Accounts;
import tavolo.domain.party.Organisation;
import tavolo.ui.brand.Icon;
import tavolo.ui.language.Wording;
import tavolo.ui.side.SideMark;

/// The people of the demo, by organisation. A click signs in by the same form and the same checks
/// as typing would. Right after a first start the demo world is still being told: then this says so
/// and looks again until the people are there.
final class DemoPeople extends Composite<Section> {

    private static final int LOOK_AGAIN_MILLIS = 1000;

    private final Accounts accounts;
    private final DemoMode demo;
    private final Div groups = new Div();

    DemoPeople(Accounts accounts, DemoMode demo) {
        this.accounts = accounts;
        this.demo = demo;
        H2 title = new H2(getTranslation("sign-in.demo"));
        title.addClassName("sign-in__title");
        Paragraph words = new Paragraph(getTranslation("sign-in.demo.words", demo.password()));
        words.addClassName("muted");
        getContent().addClassName("demo-people");
        groups.addClassName("demo-people__groups");
        getContent().add(title, words, groups);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (!show()) {
            waitFor(event.getUI());
        }
    }

    private void waitFor(UI page) {
        page.setPollInterval(LOOK_AGAIN_MILLIS);
        page.addPollListener(poll -> {
            if (show()) {
                page.setPollInterval(-1);
                poll.unregisterListener();
            }
        });
    }

    /// Shows the people, or that they are still being prepared; whether they are there.
    private boolean show() {
        List<Account> people = accounts.demoAccounts();
        groups.removeAll();
        if (people.isEmpty()) {
            Paragraph wait = new Paragraph(getTranslation("sign-in.demo.wait"));
            wait.getElement().setAttribute("role", "status");
            ProgressBar bar = new ProgressBar();
            bar.setIndeterminate(true);
            bar.getElement().setAttribute("aria-label", getTranslation("sign-in.demo.wait"));
            groups.add(wait, bar);
            return false;
        }
        byOrganisation(people)
                .forEach((organisation, members) -> groups.add(group(organisation, members)));
        return true;
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
