package tavolo.domain.board;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tavolo.domain.CalendarDays;
import tavolo.domain.Outcome;
import tavolo.domain.Transactions;
import tavolo.domain.UseCase;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.document.Bytes;
import tavolo.domain.library.Bilingual;
import tavolo.domain.library.ClauseLibrary;
import tavolo.domain.library.Language;
import tavolo.domain.meeting.CalendarFiles;
import tavolo.domain.meeting.Invitation;
import tavolo.domain.meeting.MeetingId;
import tavolo.domain.meeting.MeetingState;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;

/// Reads the meetings to which the actor's side is invited, and hands them out for calendars. A
/// meeting of other sides is *not found*.
@UseCase
public final class ReadMeetings {

    private static final Bilingual SUMMARY =
            new Bilingual("Incontro · accordo %s · %s", "Meeting · agreement %s · %s");
    private static final Bilingual AGENDA = new Bilingual("Ordine del giorno", "Agenda");
    private static final Bilingual VIDEO = new Bilingual("In videoconferenza", "By video");
    private static final Bilingual FILE = new Bilingual("incontro-%s-%s.ics", "meeting-%s-%s.ics");

    private final Transactions transactions;
    private final Boards boards;
    private final ClauseLibrary library;
    private final CalendarFiles calendars;

    public ReadMeetings(
            Transactions transactions,
            Boards boards,
            ClauseLibrary library,
            CalendarFiles calendars) {
        this.transactions = transactions;
        this.boards = boards;
        this.library = library;
        this.calendars = calendars;
    }

    /// The meetings of an agreement, the latest first.
    public Outcome<List<MeetingLine>> list(Actor actor, AgreementId id) {
        return allowed(actor, () -> boards.meetings(id, actor.visibility()));
    }

    /// One meeting as an iCalendar file in `language`.
    public Outcome<CalendarEntry> invitation(
            Actor actor, AgreementId id, MeetingId meeting, Language language) {
        return allowed(actor, () -> found(actor, id, meeting))
                .then(seen ->
                        seen.map(each -> Outcome.done(entry(each, language)))
                                .orElseGet(() -> Outcome.refused(new AgreementRefusal.NotFound())));
    }

    private record Seen(TableView table, MeetingLine meeting) {}

    private Optional<Seen> found(Actor actor, AgreementId id, MeetingId meeting) {
        return boards.meetings(id, actor.visibility()).stream()
                .filter(line -> line.id().equals(meeting))
                .findFirst()
                .flatMap(line ->
                        boards.table(id, actor.visibility()).map(table -> new Seen(table, line)));
    }

    private CalendarEntry entry(Seen seen, Language language) {
        MeetingLine meeting = seen.meeting();
        Invitation invitation =
                new Invitation(
                        meeting.id(),
                        meeting.sequence(),
                        meeting.state() == MeetingState.CANCELLED,
                        meeting.startsAt(),
                        meeting.length(),
                        meeting.changedAt(),
                        SUMMARY.in(language).formatted(seen.table().number(), seen.table().title()),
                        description(meeting, language),
                        meeting.place().isEmpty() ? VIDEO.in(language) : meeting.place(),
                        Optional.of(meeting.link())
                                .filter(link -> !link.isEmpty())
                                .map(URI::create),
                        meeting.callerName(),
                        URI.create("urn:uuid:" + meeting.caller()));
        String name =
                FILE.in(language)
                        .formatted(
                                seen.table().number().replaceAll("[^0-9A-Za-z]+", "-"),
                                CalendarDays.of(meeting.startsAt()));
        return new CalendarEntry(name, Bytes.of(calendars.of(invitation)));
    }

    private String description(MeetingLine meeting, Language language) {
        Stream<String> link = Stream.of(meeting.link()).filter(each -> !each.isEmpty());
        Stream<String> points =
                meeting.agenda().stream().map(point -> "- " + words(point, language));
        return Stream.concat(link, Stream.concat(Stream.of(AGENDA.in(language) + ":"), points))
                .collect(Collectors.joining("\n"));
    }

    private String words(MeetingLine.Point point, Language language) {
        return point.place()
                .map(place -> place.code() + " " + library.place(place).title().in(language))
                .orElse(point.words());
    }

    private <T> Outcome<T> allowed(Actor actor, Supplier<T> read) {
        if (!actor.may(Deed.READ_AGREEMENTS)) {
            return Outcome.refused(new AgreementRefusal.NotAllowed(Deed.READ_AGREEMENTS));
        }
        return Outcome.done(transactions.inOne(read));
    }
}
