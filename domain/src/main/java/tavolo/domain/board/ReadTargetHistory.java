package tavolo.domain.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import tavolo.domain.Outcome;
import tavolo.domain.Transactions;
import tavolo.domain.UseCase;
import tavolo.domain.agreement.AgreedTargets;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.Agreements;
import tavolo.domain.agreement.ForeseenTarget;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;

/// Reads which targets applied on a day, and what was known of them at a moment. Whoever sees an
/// agreement sees what comes from it; what an actor may not see is *not found*, as if it did not
/// exist.
@UseCase
public final class ReadTargetHistory {

    private final Transactions transactions;
    private final Boards boards;
    private final Agreements agreements;
    private final AgreedTargets targets;

    public ReadTargetHistory(
            Transactions transactions,
            Boards boards,
            Agreements agreements,
            AgreedTargets targets) {
        this.transactions = transactions;
        this.boards = boards;
        this.agreements = agreements;
        this.targets = targets;
    }

    /// What applied on `day` on the service line with the code `service`.
    ///
    /// @param known only what was recorded then or before; empty for all that is known
    public Outcome<List<AppliedTarget>> onLine(
            Actor actor, String service, LocalDate day, Optional<Instant> known) {
        return found(actor, () -> boards.appliedTargets(service, day, known, actor.visibility()));
    }

    /// All that was recorded about the targets of the service lines of an agreement, also because
    /// of others that the actor may see, line by line in the order of the catalogue.
    public Outcome<List<TargetHistory>> of(Actor actor, AgreementId id) {
        return found(actor, () -> boards.targetHistories(id, actor.visibility()));
    }

    /// What the newest table of an agreement that does not apply yet will do to what is recorded.
    public Outcome<List<ForeseenTarget>> foreseen(Actor actor, AgreementId id) {
        return found(actor, () -> agreements.find(id, actor.visibility()).map(targets::foreseen));
    }

    private <T> Outcome<T> found(Actor actor, Supplier<Optional<T>> read) {
        if (!actor.may(Deed.READ_AGREEMENTS)) {
            return Outcome.refused(new AgreementRefusal.NotAllowed(Deed.READ_AGREEMENTS));
        }
        return transactions
                .inOne(read)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new AgreementRefusal.NotFound()));
    }
}
