package tavolo.domain.agreement;

import tavolo.domain.Outcome;
import tavolo.domain.Transactions;
import tavolo.domain.UseCase;
import tavolo.domain.library.ClauseLibrary;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.party.OrganisationId;

/// Shows with what an agreement would begin before it is opened. A model or an agreement that is
/// not the actor's to read is *not found*.
@UseCase
public final class ReadBeginning {

    private final Transactions transactions;
    private final Beginnings beginnings;

    public ReadBeginning(
            Transactions transactions,
            Agreements agreements,
            Origins origins,
            ClauseLibrary library) {
        this.transactions = transactions;
        this.beginnings = new Beginnings(agreements, origins, library);
    }

    /// What `origin` gives to an agreement with `client`.
    public Outcome<Beginning> by(Actor actor, Origin origin, OrganisationId client) {
        if (!actor.may(Deed.OPEN_AGREEMENT)) {
            return Outcome.refused(new AgreementRefusal.NotAllowed(Deed.OPEN_AGREEMENT));
        }
        return transactions
                .inOne(() -> beginnings.of(actor, origin, client))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new AgreementRefusal.NotFound()));
    }
}
