package tavolo.domain.agreement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.UseCase;
import tavolo.domain.library.ClauseLibrary;
import tavolo.domain.library.Language;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.party.PartySide;

/// An organisation prepares its answers in its own room, one per clause. It is no act at the table:
/// no fact is written, nobody else is told or can read it, and the answer may change until it is
/// released. What could not be said at the table cannot be prepared either. Words that another
/// answer replaces go back to the drafts of their writer, so that colleagues never lose what they
/// wrote.
///
/// The value of each is how many answers lie in the room now.
@UseCase
public final class PrepareAnswer {

    private final Desk desk;
    private final Rooms rooms;
    private final UnsentProposals unsent;
    private final ProposedText proposed;
    private final Answerable answerable;

    public PrepareAnswer(Desk desk, Rooms rooms, UnsentProposals unsent, ClauseLibrary library) {
        this.desk = desk;
        this.rooms = rooms;
        this.unsent = unsent;
        this.proposed = new ProposedText(desk.agreements(), library);
        this.answerable = new Answerable(desk.agreements());
    }

    /// To accept `version`.
    public Outcome<Integer> accept(Actor actor, AgreementId id, ClauseVersionId version) {
        return answer(actor, id, new Answer.Acceptance(version, ""));
    }

    /// To accept every one of `versions`; when one of them cannot be, none is prepared.
    public Outcome<Integer> acceptAll(Actor actor, AgreementId id, List<ClauseVersionId> versions) {
        if (versions.isEmpty()) {
            return Outcome.refused(new AgreementRefusal.ClausesMissing());
        }
        return inRoom(
                actor,
                Deed.TAKE_POSITION,
                id,
                agreement -> acceptAll(actor, agreement, Set.copyOf(versions)));
    }

    /// To accept `version` with a noted `reserve`, which must not be blank.
    public Outcome<Integer> acceptWithReserve(
            Actor actor, AgreementId id, ClauseVersionId version, String reserve) {
        return reasoned(reserve, why -> answer(actor, id, new Answer.Acceptance(version, why)));
    }

    /// To object to `version` for `reason`, which must not be blank.
    public Outcome<Integer> object(
            Actor actor, AgreementId id, ClauseVersionId version, String reason) {
        return reasoned(reason, why -> answer(actor, id, new Answer.Objection(version, why)));
    }

    /// To propose other words or values: the next version from a side that drafts the clause, a
    /// counter-proposal from another side with a stake. Refused to a side without one, and when
    /// text or values cannot be.
    public Outcome<Integer> propose(
            Actor actor, AgreementId id, ClauseId clause, Language typedIn, ClauseProposal wanted) {
        return reasoned(
                wanted.reason(),
                why ->
                        inRoom(
                                actor,
                                Deed.COUNTER_PROPOSE,
                                id,
                                agreement ->
                                        clause(actor, agreement, clause, wanted.basedOn())
                                                .then(found ->
                                                        propose(
                                                                actor, agreement, found, typedIn,
                                                                wanted, why))));
    }

    /// Forgets what is prepared for `clause`.
    public Outcome<Integer> takeBack(Actor actor, AgreementId id, ClauseId clause) {
        return inRoom(
                actor,
                Deed.TAKE_POSITION,
                id,
                agreement -> {
                    giveBack(actor, agreement, clause);
                    rooms.discard(agreement.id(), actor.organisation(), clause);
                    return prepared(actor, agreement);
                });
    }

    private static Outcome<Integer> reasoned(
            String reason, Function<String, Outcome<Integer>> prepare) {
        String why = reason.strip();
        return TakePosition.refusal(why)
                .<Outcome<Integer>>map(Outcome::refused)
                .orElseGet(() -> prepare.apply(why));
    }

    private Outcome<Integer> answer(Actor actor, AgreementId id, Answer answer) {
        return inRoom(
                actor,
                Deed.TAKE_POSITION,
                id,
                agreement ->
                        answerable
                                .clause(agreement, actor.side().orElseThrow(), answer.version())
                                .then(clause -> keep(actor, agreement, clause, answer)));
    }

    private Outcome<Integer> acceptAll(
            Actor actor, Agreement agreement, Set<ClauseVersionId> versions) {
        PartySide side = actor.side().orElseThrow();
        for (ClauseVersionId version : versions) {
            if (answerable.clause(agreement, side, version)
                    instanceof Outcome.Refused<Clause>(Refusal why)) {
                return Outcome.refused(why);
            }
        }
        agreement
                .clauses()
                .filter(clause -> versions.contains(clause.latest()))
                .forEach(clause ->
                        keep(actor, agreement, clause, new Answer.Acceptance(clause.latest(), "")));
        return prepared(actor, agreement);
    }

    /// The clause with `id`, if `basedOn` is its latest version and the actor's side has a stake.
    private Outcome<Clause> clause(
            Actor actor, Agreement agreement, ClauseId id, ClauseVersionId basedOn) {
        return answerable
                .clause(agreement, actor.side().orElseThrow(), basedOn)
                .then(found ->
                        found.id().equals(id)
                                ? Outcome.done(found)
                                : Outcome.refused(new AgreementRefusal.NotFound()));
    }

    private Outcome<Integer> propose(
            Actor actor,
            Agreement agreement,
            Clause clause,
            Language typedIn,
            ClauseProposal wanted,
            String why) {
        Optional<Refusal> no = Answerable.refusalToPropose(actor, clause);
        if (no.isPresent()) {
            return Outcome.refused(no.get());
        }
        return proposed.read(clause, typedIn, wanted)
                .then(text ->
                        keep(
                                actor,
                                agreement,
                                clause,
                                new Answer.Proposal(clause.latest(), text, why)));
    }

    /// Prepared words go to the drafts of their writer, unless a draft of the same clause lies
    /// there.
    private void giveBack(Actor actor, Agreement agreement, ClauseId clause) {
        rooms.find(agreement.id(), actor.organisation()).answers().stream()
                .filter(prepared -> prepared.clause().equals(clause))
                .filter(prepared -> unsent.find(prepared.person(), clause).isEmpty())
                .forEach(prepared -> {
                    if (prepared.answer() instanceof Answer.Proposal proposal) {
                        UnsentProposal draft =
                                new UnsentProposal(proposal.again(), prepared.preparedAt());
                        unsent.keep(prepared.person(), clause, draft);
                    }
                });
    }

    private Outcome<Integer> keep(Actor actor, Agreement agreement, Clause clause, Answer answer) {
        giveBack(actor, agreement, clause.id());
        rooms.keep(
                agreement.id(),
                actor.organisation(),
                new PreparedAnswer(clause.id(), answer, actor.person(), desk.clock().now()));
        return prepared(actor, agreement);
    }

    private Outcome<Integer> prepared(Actor actor, Agreement agreement) {
        return Outcome.done(rooms.find(agreement.id(), actor.organisation()).answers().size());
    }

    private Outcome<Integer> inRoom(
            Actor actor, Deed deed, AgreementId id, Function<Agreement, Outcome<Integer>> prepare) {
        return desk.at(
                actor,
                deed,
                id,
                agreement -> {
                    Optional<Refusal> no =
                            rooms.find(id, actor.organisation()).isSealed()
                                    ? Optional.of(new AgreementRefusal.RoomSealed())
                                    : Optional.empty();
                    return no.<Outcome<Integer>>map(Outcome::refused)
                            .orElseGet(() -> prepare.apply(agreement));
                });
    }
}
