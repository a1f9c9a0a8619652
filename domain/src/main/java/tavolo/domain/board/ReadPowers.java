package tavolo.domain.board;

import java.util.Optional;
import java.util.function.Supplier;
import tavolo.domain.Outcome;
import tavolo.domain.Transactions;
import tavolo.domain.UseCase;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.SignatoryId;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.party.MandateId;

/// Reads the documents by which people sign: those of the own organisation, and those of the people
/// who are named on a paper that the own side signs.
@UseCase
public final class ReadPowers {

    private final Transactions transactions;
    private final PowerFiles files;

    public ReadPowers(Transactions transactions, PowerFiles files) {
        this.transactions = transactions;
        this.files = files;
    }

    /// The newest document of a mandate.
    public Outcome<PaperFile> ofMandate(Actor actor, MandateId mandate) {
        return read(actor, () -> files.ofMandate(mandate, actor.visibility()));
    }

    /// The document of the delegation of a slot.
    public Outcome<PaperFile> ofDelegation(Actor actor, SignatoryId slot) {
        return read(actor, () -> files.ofDelegation(slot, actor.visibility()));
    }

    private Outcome<PaperFile> read(Actor actor, Supplier<Optional<PaperFile>> read) {
        if (!actor.may(Deed.READ_ORGANISATION)) {
            return Outcome.refused(new AgreementRefusal.NotAllowed(Deed.READ_ORGANISATION));
        }
        return transactions
                .inOne(read)
                .<Outcome<PaperFile>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new AgreementRefusal.NotFound()));
    }
}
