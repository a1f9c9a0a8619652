package tavolo.domain.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import tavolo.domain.Outcome;
import tavolo.domain.UseCase;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.Desk;
import tavolo.domain.audit.FactKind;
import tavolo.domain.document.Canonical;
import tavolo.domain.document.RecordKind;
import tavolo.domain.document.RecordText;
import tavolo.domain.document.RecordText.Presence;
import tavolo.domain.document.Sha256;
import tavolo.domain.notice.NoticeKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.Parties;
import tavolo.domain.party.PersonId;

/// The organisation that called a meeting writes its minutes once it has begun: a draft that only
/// its own people read, and then, fixed once and for all, the *verbale di incontro* for everybody
/// who was invited. The clauses on the agenda are told with their positions at that moment.
@UseCase
public final class WriteMinutes {

    private final Desk desk;
    private final Meetings meetings;
    private final TalkRecords records;
    private final Parties parties;
    private final RecordTexts texts;

    public WriteMinutes(
            Desk desk, Meetings meetings, TalkRecords records, Parties parties, RecordTexts texts) {
        this.desk = desk;
        this.meetings = meetings;
        this.records = records;
        this.parties = parties;
        this.texts = texts;
    }

    /// What was written so far; at first the one who called the meeting and those who said that
    /// they would come, and no words.
    public Outcome<MinutesDraft> draft(Actor actor, AgreementId id, MeetingId meeting) {
        return at(
                actor,
                id,
                meeting,
                found ->
                        Outcome.done(
                                records.draft(meeting)
                                        .orElseGet(() -> first(actor, found.meeting()))));
    }

    /// Keeps what was written so far, sound or not but for its length. It is no act: nobody else
    /// learns of it. The value is when it was kept.
    public Outcome<Instant> keep(
            Actor actor, AgreementId id, MeetingId meeting, MinutesDraft written) {
        MinutesDraft clean = MinutesWords.cleaned(written, actor.person(), desk.clock().now());
        if (MinutesWords.isTooLong(clean)) {
            return Outcome.refused(new AgreementRefusal.TooLong(MinutesDraft.LIMIT));
        }
        return at(
                actor,
                id,
                meeting,
                _ -> {
                    records.keep(meeting, clean);
                    return Outcome.done(clean.writtenAt());
                });
    }

    /// Fixes the minutes; they never change again, and everybody who was invited is told. Refused
    /// when nobody was there, or when somebody on the list belongs to nobody invited. The value is
    /// the record.
    public Outcome<UUID> fix(Actor actor, AgreementId id, MeetingId meeting, MinutesDraft written) {
        MinutesDraft clean = MinutesWords.cleaned(written, actor.person(), desk.clock().now());
        if (MinutesWords.isTooLong(clean)) {
            return Outcome.refused(new AgreementRefusal.TooLong(MinutesDraft.LIMIT));
        }
        return at(actor, id, meeting, found -> fix(actor, found, clean));
    }

    private record Found(Agreement agreement, Meeting meeting) {}

    private <T> Outcome<T> at(
            Actor actor, AgreementId id, MeetingId meeting, Function<Found, Outcome<T>> act) {
        return desk.at(
                actor,
                Deed.WRITE_MINUTES,
                id,
                agreement -> held(actor, agreement, meeting).then(act));
    }

    private Outcome<Found> held(Actor actor, Agreement agreement, MeetingId id) {
        Optional<Meeting> found =
                meetings.find(agreement.id(), id)
                        .filter(meeting -> meeting.sides().contains(actor.side().orElseThrow()));
        if (found.isEmpty()) {
            return Outcome.refused(new AgreementRefusal.NotFound());
        }
        Meeting meeting = found.get();
        if (!meeting.caller().equals(actor.organisation())) {
            return Outcome.refused(new MeetingRefusal.NotTheCaller());
        }
        if (meeting.state() == MeetingState.CANCELLED) {
            return Outcome.refused(new MeetingRefusal.MeetingCancelled());
        }
        if (!meeting.hasBegun(desk.clock().now())) {
            return Outcome.refused(new MeetingRefusal.NotHeldYet(meeting.startsAt()));
        }
        boolean fixed =
                records.of(agreement.id()).stream()
                        .anyMatch(record -> record.meeting().equals(Optional.of(id)));
        return fixed
                ? Outcome.refused(new MeetingRefusal.MinutesFixed())
                : Outcome.done(new Found(agreement, meeting));
    }

    private MinutesDraft first(Actor actor, Meeting meeting) {
        List<PersonId> ids = new ArrayList<>(List.of(meeting.calledBy()));
        meeting.answers().forEach(answer -> ids.add(answer.person()));
        Map<PersonId, String> names = parties.names(ids);
        List<MinutesDraft.Person> people = new ArrayList<>();
        people.add(person(names, meeting.calledBy(), meeting.caller()));
        meeting.answers().stream()
                .filter(answer -> answer.reply() == Reply.COMES)
                .forEach(answer ->
                        people.add(person(names, answer.person(), answer.organisation())));
        return new MinutesDraft(
                people,
                Collections.nCopies(meeting.agenda().size(), ""),
                "",
                actor.person(),
                desk.clock().now());
    }

    private static MinutesDraft.Person person(
            Map<PersonId, String> names, PersonId person, OrganisationId organisation) {
        return new MinutesDraft.Person(
                names.getOrDefault(person, ""), organisation, "", Presence.PRESENT);
    }

    private Outcome<UUID> fix(Actor actor, Found found, MinutesDraft draft) {
        Set<OrganisationId> invited = invited(found);
        boolean unfit =
                draft.attendees().stream()
                        .anyMatch(each ->
                                each.name().isEmpty() || !invited.contains(each.organisation()));
        if (unfit) {
            return Outcome.refused(new MeetingRefusal.AttendeeUnfit());
        }
        if (draft.attendees().stream().allMatch(each -> each.presence() == Presence.ABSENT)) {
            return Outcome.refused(new MeetingRefusal.NobodyPresent());
        }
        RecordText text = text(actor, found, draft);
        byte[] canonical = Canonical.of(text);
        TalkRecord record =
                new TalkRecord(
                        desk.ids().next(),
                        RecordKind.MINUTES,
                        found.meeting().sides(),
                        Optional.of(found.meeting().id()),
                        Sha256.digestOf(canonical),
                        desk.clock().now());
        records.add(found.agreement().id(), record, canonical);
        records.discard(found.meeting().id());
        tell(actor, found, record);
        return Outcome.done(record.id());
    }

    private static Set<OrganisationId> invited(Found found) {
        Set<OrganisationId> invited = new HashSet<>();
        Agreement agreement = found.agreement();
        found.meeting()
                .sides()
                .forEach(side ->
                        invited.addAll(
                                switch (side) {
                                    case PROVIDER -> Set.of(agreement.provider());
                                    case CLIENT -> Set.of(agreement.client());
                                    case UNION -> agreement.unions();
                                }));
        return invited;
    }

    private RecordText text(Actor actor, Found found, MinutesDraft draft) {
        Agreement agreement = found.agreement();
        Meeting meeting = found.meeting();
        return new RecordText(
                RecordText.SCHEMA,
                new RecordText.Head(
                        RecordKind.MINUTES,
                        agreement.number(),
                        texts.title(agreement),
                        agreement.binding(),
                        desk.clock().now(),
                        texts.printable(actor.name()),
                        texts.name(actor.organisation()),
                        "",
                        agreement.demo()),
                texts.parties(agreement, meeting.sides()),
                new RecordText.Gathering(
                        meeting.startsAt(),
                        (int) meeting.length().toMinutes(),
                        MinutesWords.place(meeting, agreement.binding(), texts)),
                draft.attendees().stream().map(each -> attendee(each)).toList(),
                MinutesWords.points(agreement, meeting, draft, texts),
                RecordTexts.counts(agreement));
    }

    private RecordText.Attendee attendee(MinutesDraft.Person person) {
        return new RecordText.Attendee(
                parties.organisation(person.organisation()).kind().side().orElseThrow(),
                texts.printable(person.name()),
                texts.name(person.organisation()),
                texts.printable(person.capacity()),
                person.presence());
    }

    private void tell(Actor actor, Found found, TalkRecord record) {
        Meeting meeting = found.meeting();
        desk.record(
                actor,
                found.agreement(),
                FactKind.MINUTES_FIXED,
                meeting.sides(),
                Map.of(
                        "startsAt", meeting.startsAt().toString(),
                        "text", record.text().toString()));
        desk.tell(
                actor,
                found.agreement(),
                meeting.sides(),
                NoticeKind.MINUTES_FIXED,
                Map.of("startsAt", meeting.startsAt().toString()));
    }
}
