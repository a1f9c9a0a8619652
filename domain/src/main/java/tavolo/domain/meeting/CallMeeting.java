package tavolo.domain.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.UseCase;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.Clause;
import tavolo.domain.agreement.Desk;
import tavolo.domain.agreement.TakePosition;
import tavolo.domain.audit.FactKind;
import tavolo.domain.notice.NoticeKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.party.PartySide;

/// A party proposes a meeting about what is still open, changes it, or calls it off. The agenda
/// follows from who is invited: the open clauses that every invited side may read, and free points.
/// Who wants to talk about prices therefore invites no union.
@UseCase
public final class CallMeeting {

    private final Desk desk;
    private final Meetings meetings;

    public CallMeeting(Desk desk, Meetings meetings) {
        this.desk = desk;
        this.meetings = meetings;
    }

    /// Calls a meeting of `sides`, to which the own side belongs whether named or not, while the
    /// agreement is negotiated.
    public Outcome<MeetingId> by(
            Actor actor, AgreementId id, Set<PartySide> sides, MeetingPlan plan) {
        return MeetingWishes.read(plan)
                .then(wishes ->
                        desk.at(
                                actor,
                                Deed.CALL_MEETING,
                                id,
                                agreement -> call(actor, agreement, sides, wishes)));
    }

    /// Gives a meeting of the own organisation that has not begun another time, place or free
    /// points. Its agenda is made anew, and every answer falls. The value is the new sequence.
    public Outcome<Integer> change(
            Actor actor, AgreementId id, MeetingId meeting, MeetingPlan plan) {
        return MeetingWishes.read(plan)
                .then(wishes ->
                        own(
                                actor,
                                id,
                                meeting,
                                agreement -> refusal(agreement, wishes),
                                found -> change(actor, found, wishes)));
    }

    /// Calls off a meeting of the own organisation that has not begun, for a reason that all who
    /// were invited read, whatever became of the agreement. The value is the new sequence.
    public Outcome<Integer> cancel(Actor actor, AgreementId id, MeetingId meeting, String reason) {
        String why = reason.strip();
        if (why.isEmpty()) {
            return Outcome.refused(new AgreementRefusal.ReasonMissing());
        }
        if (why.length() > TakePosition.REASON_LIMIT) {
            return Outcome.refused(new AgreementRefusal.TooLong(TakePosition.REASON_LIMIT));
        }
        return own(actor, id, meeting, _ -> Optional.empty(), found -> cancel(actor, found, why));
    }

    private record Found(Agreement agreement, Meeting meeting) {}

    private Outcome<Integer> own(
            Actor actor,
            AgreementId id,
            MeetingId meeting,
            Function<Agreement, Optional<Refusal>> no,
            Function<Found, Outcome<Integer>> act) {
        return desk.at(
                actor,
                Deed.CALL_MEETING,
                id,
                agreement ->
                        found(actor, agreement, meeting)
                                .then(found ->
                                        no.apply(agreement)
                                                .<Outcome<Integer>>map(Outcome::refused)
                                                .orElseGet(() -> act.apply(found))));
    }

    private Outcome<Found> found(Actor actor, Agreement agreement, MeetingId id) {
        return ahead(actor, agreement, id, meetings, desk)
                .then(meeting ->
                        meeting.caller().equals(actor.organisation())
                                ? Outcome.done(new Found(agreement, meeting))
                                : Outcome.refused(new MeetingRefusal.NotTheCaller()));
    }

    /// The meeting if the actor's side is invited to it and it lies ahead.
    static Outcome<Meeting> ahead(
            Actor actor, Agreement agreement, MeetingId id, Meetings meetings, Desk desk) {
        Optional<Meeting> found =
                meetings.find(agreement.id(), id)
                        .filter(meeting -> meeting.sides().contains(actor.side().orElseThrow()));
        if (found.isEmpty()) {
            return Outcome.refused(new AgreementRefusal.NotFound());
        }
        Meeting meeting = found.get();
        if (meeting.state() == MeetingState.CANCELLED) {
            return Outcome.refused(new MeetingRefusal.MeetingCancelled());
        }
        return meeting.isAhead(desk.clock().now())
                ? Outcome.done(meeting)
                : Outcome.refused(new MeetingRefusal.MeetingBegun(meeting.startsAt()));
    }

    private Optional<Refusal> refusal(Agreement agreement, MeetingPlan plan) {
        if (!agreement.state().isNegotiable()) {
            return Optional.of(new AgreementRefusal.WrongState(agreement.state()));
        }
        return plan.startsAt().isAfter(desk.clock().now())
                ? Optional.empty()
                : Optional.of(new MeetingRefusal.BeginsInThePast());
    }

    private Outcome<MeetingId> call(
            Actor actor, Agreement agreement, Set<PartySide> wanted, MeetingPlan plan) {
        Set<PartySide> sides = EnumSet.of(actor.side().orElseThrow());
        sides.addAll(wanted);
        Optional<Refusal> no = refusal(agreement, plan);
        if (no.isPresent()) {
            return Outcome.refused(no.get());
        }
        if (sides.size() == 1) {
            return Outcome.refused(new MeetingRefusal.NobodyInvited());
        }
        List<AgendaPoint> agenda = agenda(agreement, sides, plan);
        if (agenda.isEmpty()) {
            return Outcome.refused(new MeetingRefusal.AgendaEmpty());
        }
        Meeting meeting = meeting(actor, sides, plan, agenda);
        meetings.add(agreement.id(), meeting);
        tell(actor, agreement, meeting, FactKind.MEETING_CALLED, NoticeKind.MEETING_CALLED);
        return Outcome.done(meeting.id());
    }

    private Meeting meeting(
            Actor actor, Set<PartySide> sides, MeetingPlan plan, List<AgendaPoint> agenda) {
        return new Meeting(
                new MeetingId(desk.ids().next()),
                sides,
                MeetingState.CALLED,
                plan.place(),
                plan.link(),
                plan.startsAt(),
                plan.length(),
                agenda,
                actor.organisation(),
                actor.person(),
                0,
                desk.clock().now(),
                "",
                List.of());
    }

    private static List<AgendaPoint> agenda(
            Agreement agreement, Set<PartySide> sides, MeetingPlan plan) {
        return Stream.concat(
                        openFor(agreement, sides).map(clause -> AgendaPoint.of(clause.id())),
                        plan.points().stream().map(AgendaPoint::of))
                .toList();
    }

    /// The clauses that are not agreed and that every one of `sides` may read, in reading order.
    static Stream<Clause> openFor(Agreement agreement, Set<PartySide> sides) {
        return agreement.instruments().stream()
                .filter(instrument -> instrument.isOpen())
                .flatMap(instrument -> instrument.openClauses().stream())
                .filter(clause -> sides.stream().allMatch(clause::isReadableBy))
                .sorted(Comparator.comparing(Clause::place));
    }

    private Outcome<Integer> change(Actor actor, Found found, MeetingPlan plan) {
        Meeting before = found.meeting();
        List<AgendaPoint> agenda = agenda(found.agreement(), before.sides(), plan);
        if (agenda.isEmpty()) {
            return Outcome.refused(new MeetingRefusal.AgendaEmpty());
        }
        Meeting now = before.changed(plan, agenda, actor.person(), desk.clock().now());
        meetings.replace(found.agreement().id(), now);
        tell(actor, found.agreement(), now, FactKind.MEETING_CHANGED, NoticeKind.MEETING_CHANGED);
        return Outcome.done(now.sequence());
    }

    private Outcome<Integer> cancel(Actor actor, Found found, String why) {
        Meeting now = found.meeting().cancelled(why, desk.clock().now());
        meetings.replace(found.agreement().id(), now);
        tell(
                actor,
                found.agreement(),
                now,
                FactKind.MEETING_CANCELLED,
                NoticeKind.MEETING_CANCELLED);
        return Outcome.done(now.sequence());
    }

    private void tell(
            Actor actor, Agreement agreement, Meeting meeting, FactKind fact, NoticeKind notice) {
        List<String> sides = new ArrayList<>();
        meeting.sides().stream().sorted().forEach(side -> sides.add(side.name()));
        Map<String, String> details =
                Map.of(
                        "startsAt", meeting.startsAt().toString(),
                        "sides", String.join(",", sides),
                        "reason", meeting.cancelReason());
        desk.record(actor, agreement, fact, meeting.sides(), details);
        desk.tell(
                actor,
                agreement,
                meeting.sides(),
                notice,
                Map.of("startsAt", meeting.startsAt().toString()));
    }
}
