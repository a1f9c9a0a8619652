package tavolo.domain.document;

import java.time.Instant;
import java.util.Arrays;
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
import tavolo.domain.document.RecordText.Presence;
import tavolo.domain.document.RecordText.Stance;
import tavolo.domain.document.RecordText.Word;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.library.Language;
import tavolo.domain.party.PartySide;

/// Reads a record of the talks from its canonical value. Every name is required; whether there was
/// anything more is found by writing what was read once again.
final class RecordReading {

    private final Map<String, CanonicalValue> members;

    private RecordReading(CanonicalValue value) {
        if (!(value instanceof CanonicalValue.Members(Map<String, CanonicalValue> named))) {
            throw new IllegalArgumentException("names and values are expected");
        }
        this.members = named;
    }

    static RecordText of(CanonicalValue value) {
        RecordReading all = new RecordReading(value);
        return new RecordText(
                all.text("schema"),
                head(new RecordReading(all.member("head"))),
                all.items(
                        "parties",
                        each ->
                                new Party(
                                        each.constant(PartySide.class, "side"),
                                        each.text("name"),
                                        each.text("taxCode"))),
                gathering(all.member("gathering")),
                all.items("attendees", RecordReading::attendee),
                all.items("points", RecordReading::point),
                all.items(
                        "counts",
                        each ->
                                new Count(
                                        each.constant(InstrumentKind.class, "kind"),
                                        each.whole("agreed"),
                                        each.whole("total"))));
    }

    private static Head head(RecordReading head) {
        return new Head(
                head.constant(RecordKind.class, "kind"),
                head.text("agreement"),
                head.text("title"),
                Arrays.stream(Language.values())
                        .filter(each -> each.code().equals(head.text("language")))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no such language")),
                head.instant("fixedAt"),
                head.text("author"),
                head.text("authorOrganisation"),
                head.text("statement"),
                head.flag("demo"));
    }

    private static @Nullable Gathering gathering(CanonicalValue value) {
        if (value instanceof CanonicalValue.Nothing) {
            return null;
        }
        RecordReading gathering = new RecordReading(value);
        return new Gathering(
                gathering.instant("startsAt"), gathering.whole("minutes"), gathering.text("place"));
    }

    private static Attendee attendee(RecordReading attendee) {
        return new Attendee(
                attendee.constant(PartySide.class, "side"),
                attendee.text("person"),
                attendee.text("organisation"),
                attendee.text("capacity"),
                attendee.constant(Presence.class, "presence"));
    }

    private static Point point(RecordReading point) {
        return new Point(
                point.text("code"),
                point.whole("version"),
                point.text("title"),
                point.text("said"),
                point.items(
                        "stances",
                        each ->
                                new Stance(
                                        each.constant(PartySide.class, "side"),
                                        each.text("organisation"),
                                        each.constant(Word.class, "word"),
                                        each.text("reason"))));
    }

    private CanonicalValue member(String name) {
        CanonicalValue value = members.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no value is named " + name);
        }
        return value;
    }

    private String text(String name) {
        if (member(name) instanceof CanonicalValue.Text(String content)) {
            return content;
        }
        throw new IllegalArgumentException(name + " is no text");
    }

    private int whole(String name) {
        if (member(name) instanceof CanonicalValue.Whole(long number)) {
            return Math.toIntExact(number);
        }
        throw new IllegalArgumentException(name + " is no number");
    }

    private boolean flag(String name) {
        if (member(name) instanceof CanonicalValue.Flag(boolean isTrue)) {
            return isTrue;
        }
        throw new IllegalArgumentException(name + " is neither yes nor no");
    }

    private Instant instant(String name) {
        return Instant.parse(text(name));
    }

    private <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Enum.valueOf(type, text(name));
    }

    private <T> List<T> items(String name, Function<RecordReading, T> reading) {
        if (member(name) instanceof CanonicalValue.Items(List<CanonicalValue> values)) {
            return values.stream().map(value -> reading.apply(new RecordReading(value))).toList();
        }
        throw new IllegalArgumentException(name + " is no list");
    }
}
