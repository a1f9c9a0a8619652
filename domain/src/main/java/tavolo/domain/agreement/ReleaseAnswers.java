package tavolo.domain.agreement;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.UseCase;
import tavolo.domain.audit.FactKind;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.notice.NoticeKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.Parties;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;

/// An organisation puts everything that it has prepared on the table, all at once: now, or together
/// with the others, so that nobody sees another's answers before giving its own.
///
/// Nothing is released for a version that is no longer on the table: the organisation looks at what
/// has changed first. The first time in a round an organisation answers; when it releases a second
/// time, the next round begins.
@UseCase
public final class ReleaseAnswers {

    private final Desk desk;
    private final Rooms rooms;
    private final Remarks remarks;
    private final Parties parties;

    public ReleaseAnswers(Desk desk, Rooms rooms, Remarks remarks, Parties parties) {
        this.desk = desk;
        this.rooms = rooms;
        this.remarks = remarks;
        this.parties = parties;
    }

    /// Releases what the actor's organisation has prepared. Refused when that is nothing, or when
    /// clauses have changed since.
    public Outcome<Released> now(Actor actor, AgreementId id) {
        return withRoom(
                actor,
                id,
                (agreement, room) -> {
                    if (room.answers().isEmpty()
                            && remarks.waiting(id, actor.organisation()).isEmpty()) {
                        return Outcome.refused(new AgreementRefusal.NothingPrepared());
                    }
                    Released released = release(agreement).of(Map.of(actor, room));
                    unsealOvertaken(actor, id);
                    return Outcome.done(released);
                });
    }

    /// Releases what the actor's organisation has prepared, be it nothing, in the moment in which
    /// every other organisation that has prepared something, and every side that has to answer a
    /// clause, wants the same. The value is what was released, all rooms together; empty while
    /// others are missing.
    public Outcome<Optional<Released>> together(Actor actor, AgreementId id) {
        return withRoom(
                actor,
                id,
                (agreement, room) -> {
                    if (room.isSealed()) {
                        return Outcome.refused(new AgreementRefusal.RoomSealed());
                    }
                    Room.Seal seal = new Room.Seal(actor.person(), desk.clock().now());
                    rooms.seal(id, actor.organisation(), Optional.of(seal));
                    tell(actor, agreement, FactKind.ANSWERS_SEALED, NoticeKind.ANSWERS_SEALED);
                    unsealOvertaken(actor, id);
                    List<Room> all = rooms.of(id);
                    return Outcome.done(
                            areReady(agreement, all)
                                    ? Optional.of(releaseAll(agreement, all))
                                    : Optional.empty());
                });
    }

    /// Opens the room again: what lies there waits for nobody any more.
    public Outcome<Boolean> apart(Actor actor, AgreementId id) {
        return desk.at(
                actor,
                Deed.TAKE_POSITION,
                id,
                agreement -> {
                    if (!rooms.find(id, actor.organisation()).isSealed()) {
                        return Outcome.done(false);
                    }
                    rooms.seal(id, actor.organisation(), Optional.empty());
                    tell(actor, agreement, FactKind.ANSWERS_UNSEALED, NoticeKind.ANSWERS_UNSEALED);
                    return Outcome.done(true);
                });
    }

    @FunctionalInterface
    private interface Act<T> {
        Outcome<T> on(Agreement agreement, Room room);
    }

    private <T> Outcome<T> withRoom(Actor actor, AgreementId id, Act<T> act) {
        return desk.at(
                actor,
                Deed.TAKE_POSITION,
                id,
                agreement -> {
                    Room room = rooms.find(id, actor.organisation());
                    Optional<Refusal> no = refusal(agreement, room);
                    return no.<Outcome<T>>map(Outcome::refused)
                            .orElseGet(() -> act.on(agreement, room));
                });
    }

    private static Optional<Refusal> refusal(Agreement agreement, Room room) {
        if (!agreement.state().isNegotiable()) {
            return Optional.of(new AgreementRefusal.WrongState(agreement.state()));
        }
        List<ClausePlace> stale = stale(agreement, room);
        return stale.isEmpty()
                ? Optional.empty()
                : Optional.of(new AgreementRefusal.AnswersStale(stale));
    }

    /// The clauses for which the prepared answer no longer fits: they have changed or are closed.
    private static List<ClausePlace> stale(Agreement agreement, Room room) {
        return agreement
                .clauses()
                .filter(clause ->
                        room.answers().stream()
                                .filter(prepared -> prepared.clause().equals(clause.id()))
                                .anyMatch(prepared ->
                                        !prepared.answer().version().equals(clause.latest())
                                                || !agreement.holding(clause).isOpen()))
                .map(Clause::place)
                .toList();
    }

    private static boolean areReady(Agreement agreement, List<Room> all) {
        Set<OrganisationId> sealed =
                new HashSet<>(all.stream().filter(Room::isSealed).map(Room::organisation).toList());
        boolean nobodyWrites =
                all.stream().allMatch(room -> room.isSealed() || room.answers().isEmpty());
        return nobodyWrites
                && agreement.sidesToAnswer().stream()
                        .allMatch(side -> agreement.on(side).stream().anyMatch(sealed::contains));
    }

    private Released releaseAll(Agreement agreement, List<Room> all) {
        Map<Actor, Room> sealed = new LinkedHashMap<>();
        all.stream().filter(Room::isSealed).forEach(room -> sealed.put(whoSealed(room), room));
        return release(agreement).of(sealed);
    }

    private Release release(Agreement agreement) {
        return new Release(desk, rooms, remarks, agreement);
    }

    /// Who asked for the release, as the author of its facts. What they may was asked then.
    private Actor whoSealed(Room room) {
        PersonId person = room.seal().orElseThrow().person();
        return new Actor(
                person,
                parties.names(Set.of(person)).getOrDefault(person, ""),
                room.organisation(),
                parties.organisation(room.organisation()).kind(),
                Set.of());
    }

    /// Rooms that waited for others while a clause of theirs changed are opened, and their people
    /// told.
    private void unsealOvertaken(Actor actor, AgreementId id) {
        Agreement now = desk.agreements().findForSystem(id).orElseThrow();
        for (Room room : rooms.of(id)) {
            if (room.isSealed() && !stale(now, room).isEmpty()) {
                rooms.seal(id, room.organisation(), Optional.empty());
                desk.notices()
                        .tell(
                                Set.of(room.organisation()),
                                actor.person(),
                                id.value(),
                                NoticeKind.ANSWERS_UNSEALED,
                                Map.of("number", now.number()),
                                desk.clock().now());
            }
        }
    }

    private void tell(Actor actor, Agreement agreement, FactKind fact, NoticeKind notice) {
        Set<PartySide> all = EnumSet.allOf(PartySide.class);
        desk.record(actor, agreement, fact, all, Map.of());
        desk.tell(actor, agreement, all, notice, Map.of("number", agreement.number()));
    }
}
