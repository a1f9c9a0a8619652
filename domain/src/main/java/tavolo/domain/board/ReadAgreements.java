package tavolo.domain.board;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import tavolo.domain.BusinessClock;
import tavolo.domain.Outcome;
import tavolo.domain.Transactions;
import tavolo.domain.UseCase;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.audit.FactKind;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.party.Visibility;
import tavolo.domain.study.Study;

/// Reads lists, tables, clauses, targets and timelines of agreements. What an actor may not see is
/// *not found*, as if it did not exist.
@UseCase
public final class ReadAgreements {

    /// The most rows fetched at once.
    public static final int PAGE_LIMIT = 200;

    private final Transactions transactions;
    private final Boards boards;
    private final BusinessClock clock;

    public ReadAgreements(Transactions transactions, Boards boards, BusinessClock clock) {
        this.transactions = transactions;
        this.boards = boards;
        this.clock = clock;
    }

    /// A page of the list of agreements.
    public Outcome<List<AgreementRow>> page(
            Actor actor, BoardFilter filter, BoardSort sort, int offset, int limit) {
        int rows = Math.min(limit, PAGE_LIMIT);
        return allowed(
                actor, () -> boards.agreements(actor.visibility(), filter, sort, offset, rows));
    }

    /// How many agreements the list has.
    public Outcome<Integer> count(Actor actor, BoardFilter filter) {
        return allowed(actor, () -> boards.count(actor.visibility(), filter));
    }

    /// What waits for the actor and for others.
    public Outcome<MyTasks> tasks(Actor actor) {
        return allowed(actor, () -> boards.tasks(actor, clock.today()));
    }

    /// The table of one agreement.
    public Outcome<TableView> table(Actor actor, AgreementId id) {
        return found(actor, () -> boards.table(id, actor.visibility()));
    }

    /// A file that goes with a comment or a claim.
    public Outcome<AttachedFile> remarkFile(Actor actor, UUID file) {
        return found(actor, () -> boards.remarkFile(file, actor.visibility()));
    }

    /// One clause with its versions, positions and comments.
    public Outcome<ClauseView> clause(Actor actor, AgreementId id, ClauseId clause) {
        return found(actor, () -> boards.clause(id, clause, actor.visibility()));
    }

    /// What the actor's organisation has prepared at one table.
    public Outcome<RoomView> room(Actor actor, AgreementId id) {
        return found(actor, () -> boards.room(id, actor.visibility()));
    }

    /// The targets of one agreement.
    public Outcome<TargetsView> targets(Actor actor, AgreementId id) {
        return found(actor, () -> boards.targets(id, actor.visibility()));
    }

    /// What the targets of one agreement are worth. Not there for those who do not sign the
    /// commercial addendum.
    public Outcome<PayoffsView> payoffs(Actor actor, AgreementId id) {
        boolean maySeeMoney =
                actor.side().filter(InstrumentKind.COMMERCIAL_ADDENDUM::isSignedBy).isPresent();
        return found(
                actor,
                () ->
                        maySeeMoney
                                ? boards.payoffs(id, actor.visibility())
                                : Optional.<PayoffsView>empty());
    }

    /// The feasibility studies kept beside one agreement, the newest first.
    public Outcome<List<StudyLine>> studies(Actor actor, AgreementId id) {
        Visibility eyes = actor.visibility();
        return found(actor, () -> boards.table(id, eyes).map(_ -> boards.studies(id, eyes)));
    }

    /// One feasibility study with all that was assumed.
    public Outcome<Study> study(Actor actor, AgreementId id, int number) {
        return found(actor, () -> boards.study(id, number, actor.visibility()));
    }

    /// A page of the newest tables of targets of all the actor's agreements.
    public Outcome<List<TargetsRow>> targetRows(
            Actor actor, Optional<TargetsRow.Key> after, int limit) {
        int rows = Math.min(limit, PAGE_LIMIT);
        return allowed(actor, () -> boards.targetRows(actor.visibility(), after, rows));
    }

    /// A page of the timeline with only some kinds of facts, newest first.
    ///
    /// @param kinds the kinds shown; empty for all
    public Outcome<List<TimelineEntry>> timeline(
            Actor actor, AgreementId id, Set<FactKind> kinds, Optional<Long> before, int limit) {
        int rows = Math.min(limit, PAGE_LIMIT);
        Visibility eyes = actor.visibility();
        return found(
                actor,
                () ->
                        boards.table(id, eyes)
                                .map(_ -> boards.timeline(id, eyes, kinds, before, rows)));
    }

    /// The service lines for which the actor's organisation could open an agreement.
    public Outcome<List<OpeningChoice>> openingChoices(Actor actor) {
        if (!actor.may(Deed.OPEN_AGREEMENT)) {
            return Outcome.refused(new AgreementRefusal.NotAllowed(Deed.OPEN_AGREEMENT));
        }
        return Outcome.done(transactions.inOne(() -> boards.openingChoices(actor.organisation())));
    }

    private <T> Outcome<T> allowed(Actor actor, Supplier<T> read) {
        if (!actor.may(Deed.READ_AGREEMENTS)) {
            return Outcome.refused(new AgreementRefusal.NotAllowed(Deed.READ_AGREEMENTS));
        }
        return Outcome.done(transactions.inOne(read));
    }

    private <T> Outcome<T> found(Actor actor, Supplier<Optional<T>> read) {
        return allowed(actor, read)
                .then(value ->
                        value.map(Outcome::done)
                                .orElseGet(() -> Outcome.refused(new AgreementRefusal.NotFound())));
    }
}
