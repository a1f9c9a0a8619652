package tavolo.domain.document;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tavolo.domain.document.RecordText.Attendee;
import tavolo.domain.document.RecordText.Count;
import tavolo.domain.document.RecordText.Gathering;
import tavolo.domain.document.RecordText.Head;
import tavolo.domain.document.RecordText.Party;
import tavolo.domain.document.RecordText.Point;
import tavolo.domain.document.RecordText.Stance;

/// How a record of the talks becomes a canonical value; [RecordReading] is the way back.
final class RecordForm {

    private RecordForm() {}

    static CanonicalValue of(RecordText text) {
        return members(
                Map.of(
                        "schema", text(text.schema()),
                        "head", head(text.head()),
                        "parties", items(text.parties(), RecordForm::party),
                        "gathering", gathering(text.gathering()),
                        "attendees", items(text.attendees(), RecordForm::attendee),
                        "points", items(text.points(), RecordForm::point),
                        "counts", items(text.counts(), RecordForm::count)));
    }

    private static CanonicalValue head(Head head) {
        return members(
                Map.of(
                        "kind", text(head.kind().name()),
                        "agreement", text(head.agreement()),
                        "title", text(head.title()),
                        "language", text(head.language().code()),
                        "fixedAt", instant(head.fixedAt()),
                        "author", text(head.author()),
                        "authorOrganisation", text(head.authorOrganisation()),
                        "statement", text(head.statement()),
                        "demo", new CanonicalValue.Flag(head.demo())));
    }

    private static CanonicalValue party(Party party) {
        return members(
                Map.of(
                        "side", text(party.side().name()),
                        "name", text(party.name()),
                        "taxCode", text(party.taxCode())));
    }

    private static CanonicalValue gathering(@Nullable Gathering gathering) {
        return gathering == null
                ? new CanonicalValue.Nothing()
                : members(
                        Map.of(
                                "startsAt", instant(gathering.startsAt()),
                                "minutes", new CanonicalValue.Whole(gathering.minutes()),
                                "place", text(gathering.place())));
    }

    private static CanonicalValue attendee(Attendee attendee) {
        return members(
                Map.of(
                        "side", text(attendee.side().name()),
                        "person", text(attendee.person()),
                        "organisation", text(attendee.organisation()),
                        "capacity", text(attendee.capacity()),
                        "presence", text(attendee.presence().name())));
    }

    private static CanonicalValue point(Point point) {
        return members(
                Map.of(
                        "code", text(point.code()),
                        "version", new CanonicalValue.Whole(point.version()),
                        "title", text(point.title()),
                        "said", text(point.said()),
                        "stances", items(point.stances(), RecordForm::stance)));
    }

    private static CanonicalValue stance(Stance stance) {
        return members(
                Map.of(
                        "side", text(stance.side().name()),
                        "organisation", text(stance.organisation()),
                        "word", text(stance.word().name()),
                        "reason", text(stance.reason())));
    }

    private static CanonicalValue count(Count count) {
        return members(
                Map.of(
                        "kind", text(count.kind().name()),
                        "agreed", new CanonicalValue.Whole(count.agreed()),
                        "total", new CanonicalValue.Whole(count.total())));
    }

    private static CanonicalValue instant(Instant instant) {
        return text(instant.toString());
    }

    private static CanonicalValue text(String words) {
        return new CanonicalValue.Text(PrintedText.of(words));
    }

    private static <T> CanonicalValue items(List<T> values, Function<T, CanonicalValue> form) {
        return new CanonicalValue.Items(values.stream().map(form).toList());
    }

    private static CanonicalValue members(Map<String, CanonicalValue> members) {
        return new CanonicalValue.Members(members);
    }
}
