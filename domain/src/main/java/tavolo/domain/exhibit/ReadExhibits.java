package tavolo.domain.exhibit;

import java.util.List;
import java.util.Optional;
import tavolo.domain.Outcome;
import tavolo.domain.Transactions;
import tavolo.domain.UseCase;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.Agreements;
import tavolo.domain.agreement.TargetClauses;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;

/// Reads the measured pictures behind the targets of an agreement. All who see the agreement and
/// may read figures do: nothing is attached that not all of them may see.
@UseCase
public final class ReadExhibits {

    private final Transactions transactions;
    private final Agreements agreements;
    private final Exhibits exhibits;

    public ReadExhibits(Transactions transactions, Agreements agreements, Exhibits exhibits) {
        this.transactions = transactions;
        this.agreements = agreements;
        this.exhibits = exhibits;
    }

    /// Those that go with the latest texts, by their numbers.
    public Outcome<List<Exhibit>> by(Actor actor, AgreementId id) {
        if (!actor.may(Deed.READ_FIGURES)) {
            return Outcome.refused(new AgreementRefusal.NotAllowed(Deed.READ_FIGURES));
        }
        return transactions.inOne(() -> {
            Optional<Agreement> found = agreements.find(id, actor.visibility());
            return found.map(agreement -> Outcome.done(of(agreement)))
                    .orElseGet(() -> Outcome.refused(new AgreementRefusal.NotFound()));
        });
    }

    private List<Exhibit> of(Agreement agreement) {
        return TargetClauses.of(agreement).stream()
                .flatMap(clause -> exhibits.attached(clause.id(), clause.number()).stream())
                .distinct()
                .toList();
    }
}
