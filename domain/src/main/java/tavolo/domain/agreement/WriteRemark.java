package tavolo.domain.agreement;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import tavolo.domain.Outcome;
import tavolo.domain.UseCase;
import tavolo.domain.audit.FactKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.party.PartySide;

/// Someone comments on a clause, for those whom they choose among all who may read it. The client
/// may comment on the company clauses that are shared with it, though it never edits them. Of an
/// internal note no other organisation learns anything: the fact of it is seen by nobody else, and
/// only colleagues are told.
@UseCase
public final class WriteRemark {

    private final Desk desk;
    private final Remarks remarks;
    private final Enclosing enclosing;
    private final RemarkNews news;

    public WriteRemark(Desk desk, Remarks remarks, Enclosing enclosing) {
        this.desk = desk;
        this.remarks = remarks;
        this.enclosing = enclosing;
        this.news = new RemarkNews(desk);
    }

    /// Refused when the clause is not for the eyes of the actor's side, when it is meant for one
    /// side that may not read the clause, when the comment is blank or longer than [Remark#LIMIT],
    /// when a file cannot be taken ([FileRefusal]), or when it names somebody who would not read it
    /// or whom the actor cannot know.
    public Outcome<UUID> by(
            Actor actor, AgreementId id, ClauseId clause, Audience audience, RemarkDraft draft) {
        return read(
                actor,
                id,
                draft,
                (agreement, sound) -> write(actor, agreement, clause, audience, sound));
    }

    /// Writes a comment that waits in the room of the actor's organisation, a note to its people
    /// alone, for the release that gives it to `wanted`. Refused like a comment for them, when
    /// there are no talks, and when it names somebody outside the organisation.
    public Outcome<UUID> prepare(
            Actor actor, AgreementId id, ClauseId clause, Audience wanted, RemarkDraft draft) {
        return read(
                actor,
                id,
                draft,
                (agreement, sound) ->
                        agreement.state().isNegotiable()
                                ? on(
                                        actor,
                                        agreement,
                                        clause,
                                        wanted,
                                        _ -> prepare(actor, agreement, clause, wanted, sound))
                                : Outcome.refused(
                                        new AgreementRefusal.WrongState(agreement.state())));
    }

    private Outcome<UUID> prepare(
            Actor actor,
            Agreement agreement,
            ClauseId clause,
            Audience wanted,
            Enclosing.Sound draft) {
        return write(actor, agreement, clause, Audience.onlyUs(), draft)
                .then(remark -> {
                    if (!wanted.isOnlyUs()) {
                        remarks.await(agreement.id(), remark, Optional.of(wanted));
                    }
                    return Outcome.done(remark);
                });
    }

    /// Takes a comment of the actor's organisation out of its room: it stays a note to its people.
    /// The value is whether it had waited.
    public Outcome<Boolean> takeBack(Actor actor, AgreementId id, UUID remark) {
        return desk.at(
                actor,
                Deed.COMMENT,
                id,
                _ ->
                        own(actor, id, remark)
                                .map(own -> Outcome.done(takeBack(actor, id, own)))
                                .orElseGet(() -> Outcome.refused(new AgreementRefusal.NotFound())));
    }

    private boolean takeBack(Actor actor, AgreementId id, Remark own) {
        boolean waits =
                remarks.waiting(id, actor.organisation()).stream()
                        .anyMatch(each -> each.remark().id().equals(own.id()));
        if (waits) {
            remarks.await(id, own.id(), Optional.empty());
        }
        return waits;
    }

    private Optional<Remark> own(Actor actor, AgreementId id, UUID remark) {
        return remarks.find(id, remark)
                .filter(found -> found.organisation().equals(actor.organisation()));
    }

    private Outcome<UUID> read(
            Actor actor,
            AgreementId id,
            RemarkDraft draft,
            BiFunction<Agreement, Enclosing.Sound, Outcome<UUID>> write) {
        if (!actor.may(Deed.COMMENT)) {
            return Outcome.refused(new AgreementRefusal.NotAllowed(Deed.COMMENT));
        }
        return enclosing
                .read(desk, draft)
                .then(sound ->
                        desk.at(
                                actor,
                                Deed.COMMENT,
                                id,
                                agreement -> write.apply(agreement, sound)));
    }

    /// Lets more people read a comment of the actor's organisation that nobody has answered. Nobody
    /// can make it narrower again: what was read stays read.
    public Outcome<UUID> widen(Actor actor, AgreementId id, UUID remark, Audience wider) {
        return desk.at(
                actor, Deed.COMMENT, id, agreement -> widen(actor, agreement, remark, wider));
    }

    private Outcome<UUID> write(
            Actor actor,
            Agreement agreement,
            ClauseId id,
            Audience audience,
            Enclosing.Sound draft) {
        return on(
                actor,
                agreement,
                id,
                audience,
                clause -> {
                    Remark remark =
                            Remark.opening(
                                    desk.ids().next(),
                                    id,
                                    actor,
                                    audience,
                                    Remark.Wording.first(draft.words(), desk.clock().now()));
                    RemarkReach reach = new RemarkReach(agreement, clause, remark);
                    return enclosing
                            .keep(desk, actor, reach, draft)
                            .then(kept -> {
                                news.tell(actor, reach, FactKind.REMARK_WRITTEN);
                                return Outcome.done(kept.id());
                            });
                });
    }

    private Outcome<UUID> widen(Actor actor, Agreement agreement, UUID id, Audience wider) {
        Optional<Remark> own = own(actor, agreement.id(), id);
        if (own.isEmpty()) {
            return Outcome.refused(new AgreementRefusal.NotFound());
        }
        if (!wider.isWiderThan(own.get().audience())) {
            return Outcome.refused(new AgreementRefusal.NothingChanged());
        }
        if (own.get().answers().isPresent() || remarks.isAnswered(id)) {
            return Outcome.refused(new AgreementRefusal.ThreadAnswered());
        }
        return on(
                actor,
                agreement,
                own.get().clause(),
                wider,
                clause -> {
                    remarks.widen(agreement.id(), id, wider, desk.clock().now());
                    Remark read = own.get().widened(wider);
                    news.tell(
                            actor,
                            new RemarkReach(agreement, clause, read),
                            FactKind.REMARK_WIDENED);
                    return Outcome.done(id);
                });
    }

    private Outcome<UUID> on(
            Actor actor,
            Agreement agreement,
            ClauseId id,
            Audience audience,
            Function<Clause, Outcome<UUID>> act) {
        PartySide side = actor.side().orElseThrow();
        Optional<Clause> clause =
                agreement
                        .clauses()
                        .filter(c -> c.id().equals(id) && c.isReadableBy(side))
                        .findFirst();
        if (clause.isEmpty()) {
            return Outcome.refused(new AgreementRefusal.NotFound());
        }
        if (agreement.state().isFinal()) {
            return Outcome.refused(new AgreementRefusal.WrongState(agreement.state()));
        }
        return excluded(clause.get(), audience)
                .<Outcome<UUID>>map(none -> Outcome.refused(new AgreementRefusal.NoReader(none)))
                .orElseGet(() -> act.apply(clause.get()));
    }

    /// A side that is named but may not read the clause; everyone means everyone who may.
    private static Optional<PartySide> excluded(Clause clause, Audience audience) {
        return audience.isEveryone()
                ? Optional.empty()
                : audience.sides().stream().filter(side -> !clause.isReadableBy(side)).findFirst();
    }
}
