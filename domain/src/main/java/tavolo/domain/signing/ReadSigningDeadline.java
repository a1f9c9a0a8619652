package tavolo.domain.signing;

import java.util.Optional;
import tavolo.domain.Outcome;
import tavolo.domain.UseCase;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.Desk;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;

/// Reads until when the signatures of an agreement are collected.
@UseCase
public final class ReadSigningDeadline {

    private final Desk desk;
    private final SigningDeadlines deadlines;

    public ReadSigningDeadline(Desk desk, SigningDeadlines deadlines) {
        this.desk = desk;
        this.deadlines = deadlines;
    }

    /// The deadline; empty where none was set.
    public Outcome<Optional<SigningDeadline>> by(Actor actor, AgreementId id) {
        return desk.at(actor, Deed.READ_AGREEMENTS, id, _ -> Outcome.done(deadlines.of(id)));
    }
}
