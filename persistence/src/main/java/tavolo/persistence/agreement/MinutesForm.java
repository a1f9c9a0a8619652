package tavolo.persistence.agreement;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tavolo.domain.document.Canonical;
import tavolo.domain.document.CanonicalValue;
import tavolo.domain.document.RecordText.Presence;
import tavolo.domain.meeting.MinutesDraft;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PersonId;
import tavolo.persistence.row.Details;

/// What was written of a meeting, in one column: JSON in canonical form.
final class MinutesForm {

    private MinutesForm() {}

    static String write(MinutesDraft draft) {
        return new String(
                Canonical.of(
                        new CanonicalValue.Members(
                                Map.of(
                                        "people",
                                        new CanonicalValue.Items(
                                                draft.attendees().stream()
                                                        .map(MinutesForm::person)
                                                        .toList()),
                                        "said",
                                        new CanonicalValue.Items(
                                                draft.said().stream()
                                                        .<CanonicalValue>map(
                                                                CanonicalValue.Text::new)
                                                        .toList()),
                                        "further",
                                        new CanonicalValue.Text(draft.further())))),
                StandardCharsets.UTF_8);
    }

    private static CanonicalValue person(MinutesDraft.Person person) {
        return Details.value(
                Map.of(
                        "name", person.name(),
                        "organisation", person.organisation().toString(),
                        "capacity", person.capacity(),
                        "presence", person.presence().name()));
    }

    static MinutesDraft read(String content, PersonId by, Instant at) {
        CanonicalValue value = Canonical.readValue(content.getBytes(StandardCharsets.UTF_8));
        if (value instanceof CanonicalValue.Members(Map<String, CanonicalValue> named)
                && named.get("people") instanceof CanonicalValue.Items people
                && named.get("said") instanceof CanonicalValue.Items said
                && named.get("further") instanceof CanonicalValue.Text(String further)) {
            return new MinutesDraft(
                    people.values().stream().map(MinutesForm::person).toList(),
                    texts(said),
                    further,
                    by,
                    at);
        }
        throw new IllegalArgumentException("a draft of minutes has people, points and more");
    }

    private static MinutesDraft.Person person(CanonicalValue value) {
        Map<String, String> person = Details.read(value);
        return new MinutesDraft.Person(
                person.getOrDefault("name", ""),
                new OrganisationId(UUID.fromString(person.getOrDefault("organisation", ""))),
                person.getOrDefault("capacity", ""),
                Presence.valueOf(person.getOrDefault("presence", "")));
    }

    private static List<String> texts(CanonicalValue.Items items) {
        return items.values().stream()
                .map(each -> each instanceof CanonicalValue.Text(String words) ? words : "")
                .toList();
    }
}
