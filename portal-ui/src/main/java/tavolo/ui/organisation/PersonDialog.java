package tavolo.ui.organisation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Collectors;
import tavolo.domain.Outcome;
import tavolo.domain.party.Person;
import tavolo.domain.people.PartyRefusal;
import tavolo.domain.people.PersonLine;
import tavolo.ui.form.Checks;
import tavolo.ui.form.FormDialog;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.Definitions;
import tavolo.ui.layout.ErrorSummary.Problem;

/// Changes name and roles of a person. If somebody else was faster, shows how the person stands now
/// beside what was typed, and a second press saves on top of that.
final class PersonDialog {

    private final Desk desk;
    private final TextField given = new TextField();
    private final TextField family = new TextField();
    private final RoleChoice roles;
    private final Div newer = new Div();
    private PersonLine line;

    PersonDialog(Desk desk, PersonLine line) {
        this.desk = desk;
        this.line = line;
        Person person = line.person();
        roles = new RoleChoice(desk.me().kind(), person.roles());
        given.setLabel(said("given"));
        given.setValue(person.givenName());
        given.setMaxLength(100);
        family.setLabel(said("family"));
        family.setValue(person.familyName());
        family.setMaxLength(100);
        List.of(given, family).forEach(field -> field.setWidthFull());
        newer.addClassName("person-newer");
        newer.setVisible(false);
    }

    void open() {
        new FormDialog(
                        given.getTranslation(
                                "view.organisation.person.change.title", line.person().name()),
                        said("change.verb"))
                .add(newer, given, family, roles)
                .open(
                        this::problems,
                        this::change,
                        person ->
                                desk.again()
                                        .accept(
                                                given.getTranslation(
                                                        "view.organisation.person.changed",
                                                        person.name())));
    }

    private Outcome<Person> change() {
        Outcome<Person> outcome =
                desk.keepers().people().change(desk.me(), wanted(), line.version());
        if (outcome instanceof Outcome.Refused<Person>(PartyRefusal.PersonChanged _)) {
            desk.now().stream()
                    .flatMap(view -> view.people().stream())
                    .filter(now -> now.person().id().equals(line.person().id()))
                    .forEach(this::showNewer);
        }
        return outcome;
    }

    private void showNewer(PersonLine now) {
        line = now;
        Person person = now.person();
        newer.removeAll();
        newer.add(
                new H3(said("newer")),
                new Definitions()
                        .add(said("newer.name"), person.name())
                        .add(
                                given.getTranslation("view.organisation.roles"),
                                person.roles().stream()
                                        .sorted()
                                        .map(role -> Wording.of(role, given))
                                        .collect(Collectors.joining(", ")))
                        .add(
                                said("newer.access"),
                                said(person.active() ? "newer.active" : "newer.inactive")));
        newer.setVisible(true);
    }

    private Person wanted() {
        Person now = line.person();
        return new Person(
                now.id(),
                now.organisation(),
                given.getValue(),
                family.getValue(),
                now.email(),
                now.language(),
                roles.getValue(),
                now.active());
    }

    private List<Problem> problems() {
        return new Checks()
                .require(given, !given.getValue().isBlank(), said("given.missing"))
                .require(family, !family.getValue().isBlank(), said("family.missing"))
                .require(roles, !roles.getValue().isEmpty(), said("roles.missing"))
                .problems();
    }

    private String said(String what) {
        return given.getTranslation("view.organisation.person." + what);
    }
}
