package tavolo.ui.meeting;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tavolo.domain.board.PartyName;
import tavolo.domain.document.RecordText.Presence;
import tavolo.domain.meeting.MinutesDraft;
import tavolo.domain.party.OrganisationId;
import tavolo.ui.language.Wording;

/// Who was at a meeting: a row of fields for each person, and a way to add one.
final class AttendeeRows extends Composite<Div> {

    private final List<PartyName> parties;
    private final Div rows = new Div();
    private final List<Row> people = new ArrayList<>();

    /// @param parties the organisations that were invited
    AttendeeRows(List<PartyName> parties) {
        this.parties = List.copyOf(parties);
        Button more =
                new Button(
                        getTranslation("view.minutes.person.add"),
                        _ -> add(Optional.empty()).focus());
        more.addThemeVariants(ButtonVariant.TERTIARY);
        rows.addClassName("attendees__rows");
        getContent().addClassName("attendees");
        getContent().add(rows, more);
    }

    private record Row(
            TextField name,
            Select<PartyName> organisation,
            TextField capacity,
            Select<Presence> presence) {

        void focus() {
            name.focus();
        }

        Optional<MinutesDraft.Person> person() {
            OrganisationId whose = organisation.getValue().id();
            return name.getValue().isBlank() && capacity.getValue().isBlank()
                    ? Optional.empty()
                    : Optional.of(
                            new MinutesDraft.Person(
                                    name.getValue(),
                                    whose,
                                    capacity.getValue(),
                                    presence.getValue()));
        }
    }

    /// Shows `people`, each to be changed.
    void show(List<MinutesDraft.Person> wanted) {
        rows.removeAll();
        people.clear();
        wanted.forEach(person -> add(Optional.of(person)));
    }

    /// Everybody with a name.
    List<MinutesDraft.Person> people() {
        return people.stream().flatMap(row -> row.person().stream()).toList();
    }

    private Row add(Optional<MinutesDraft.Person> person) {
        TextField name = new TextField(getTranslation("view.minutes.person.name"));
        name.setMaxLength(MinutesDraft.NAME_LIMIT);
        name.setValue(person.map(MinutesDraft.Person::name).orElse(""));
        Select<PartyName> organisation = new Select<>();
        organisation.setLabel(getTranslation("view.minutes.person.organisation"));
        organisation.setItems(parties);
        organisation.setItemLabelGenerator(PartyName::shortName);
        organisation.setValue(
                person.flatMap(each ->
                                parties.stream()
                                        .filter(party -> party.id().equals(each.organisation()))
                                        .findFirst())
                        .orElse(parties.getFirst()));
        TextField capacity = new TextField(getTranslation("view.minutes.person.capacity"));
        capacity.setMaxLength(MinutesDraft.NAME_LIMIT);
        capacity.setValue(person.map(MinutesDraft.Person::capacity).orElse(""));
        Select<Presence> presence = new Select<>();
        presence.setLabel(getTranslation("view.minutes.person.presence"));
        presence.setItems(Presence.values());
        presence.setItemLabelGenerator(each -> Wording.of(each, this));
        presence.setValue(person.map(MinutesDraft.Person::presence).orElse(Presence.PRESENT));
        Row row = new Row(name, organisation, capacity, presence);
        people.add(row);
        rows.add(line(row));
        return row;
    }

    private Div line(Row row) {
        Div line = new Div(row.name(), row.organisation(), row.capacity(), row.presence());
        line.addClassName("attendees__row");
        Button away =
                new Button(
                        getTranslation("view.minutes.person.remove"),
                        _ -> {
                            people.remove(row);
                            rows.remove(line);
                        });
        away.addThemeVariants(ButtonVariant.TERTIARY);
        line.add(away);
        return line;
    }
}
