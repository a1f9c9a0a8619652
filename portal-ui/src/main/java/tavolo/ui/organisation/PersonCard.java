package tavolo.ui.organisation;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import tavolo.domain.party.Deed;
import tavolo.domain.party.Mandate;
import tavolo.domain.party.Person;
import tavolo.domain.party.Role;
import tavolo.domain.people.PersonLine;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.Chip;
import tavolo.ui.layout.Tone;

/// A person: roles, whether the person can sign in, mandates, and for administrators what can be
/// done about them.
final class PersonCard extends Composite<ListItem> {

    PersonCard(Desk desk, PersonLine line) {
        Person person = line.person();
        getContent().addClassNames("person-card", "sheet");
        getContent().setClassName("person-card--inactive", !person.active());
        getContent().add(head(desk, line), mandates(desk, line));
        if (desk.may(Deed.KEEP_PEOPLE)) {
            getContent().add(actions(desk, line));
        }
    }

    private Div head(Desk desk, PersonLine line) {
        Person person = line.person();
        Div chips = new Div();
        chips.addClassName("row");
        if (person.id().equals(desk.me().person())) {
            chips.add(new Chip(getTranslation("view.organisation.person.you")));
        }
        person.roles().stream()
                .sorted()
                .forEach(role -> chips.add(new Chip(Wording.of(role, this))));
        if (!person.active()) {
            chips.add(new Chip(getTranslation("view.organisation.person.inactive"), Tone.BAD));
        } else if (!line.hasPassword()) {
            chips.add(new Chip(getTranslation("view.organisation.person.no-password"), Tone.CARE));
        }
        Paragraph email = new Paragraph(person.email());
        email.addClassNames("muted", "person-card__email");
        Div head = new Div(new H2(person.name()), email, chips);
        head.addClassName("person-card__head");
        return head;
    }

    private Div mandates(Desk desk, PersonLine line) {
        Div place = new Div();
        place.addClassName("person-card__mandates");
        if (line.mandates().isEmpty() && !line.person().roles().contains(Role.SIGNATORY)) {
            return place;
        }
        if (line.mandates().isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("view.organisation.mandate.none"));
            none.addClassName("muted");
            place.add(none);
            return place;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("mandates");
        list.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation("view.organisation.mandate.of", line.person().name()));
        line.mandates().stream()
                .sorted(
                        Comparator.comparing(
                                        (Mandate mandate) -> Standing.of(mandate, desk.today()))
                                .thenComparing(Mandate::validFrom, Comparator.reverseOrder()))
                .forEach(mandate -> list.add(new MandateItem(desk, line.person(), mandate)));
        place.add(list);
        return place;
    }

    private Div actions(Desk desk, PersonLine line) {
        Person person = line.person();
        PersonDeeds deeds = new PersonDeeds(desk, line);
        Div actions = new Div();
        actions.addClassName("person-card__actions");
        actions.add(action("change", person, deeds::change));
        if (desk.may(Deed.KEEP_MANDATES) && desk.me().side().isPresent()) {
            actions.add(action("grant", person, deeds::grant));
        }
        if (desk.may(Deed.KEEP_MANDATES) && person.roles().contains(Role.SIGNATORY)) {
            actions.add(action("tax-code", person, deeds::taxCode));
        }
        if (person.active()) {
            actions.add(action("reset", person, deeds::reset));
        }
        if (!person.id().equals(desk.me().person())) {
            if (person.active() && line.hasPassword()) {
                actions.add(action("clear", person, deeds::clearProofs));
            }
            actions.add(
                    person.active()
                            ? action("shut-out", person, deeds::shutOut)
                            : action("let-in", person, deeds::letIn));
        }
        return actions;
    }

    private Button action(String name, Person person, Runnable deed) {
        String words = getTranslation("view.organisation.person.do." + name);
        Button button = new Button(words, _ -> deed.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(words + ": " + person.name());
        return button;
    }
}
