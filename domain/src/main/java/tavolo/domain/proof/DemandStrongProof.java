package tavolo.domain.proof;

import java.time.Clock;
import java.util.Map;
import tavolo.domain.Outcome;
import tavolo.domain.Transactions;
import tavolo.domain.UseCase;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.audit.AuditTrail;
import tavolo.domain.audit.Fact;
import tavolo.domain.audit.FactKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;

/// An administrator says whether the signatories of the own organisation may sign with a password
/// alone.
@UseCase
public final class DemandStrongProof {

    private final Transactions transactions;
    private final SigningRule rule;
    private final ProvePerson prove;
    private final AuditTrail trail;
    private final Clock clock;

    /// @param clock the real clock
    public DemandStrongProof(
            ProvePerson.Stores stores, ProvePerson prove, AuditTrail trail, Clock clock) {
        this.transactions = stores.transactions();
        this.rule = stores.rule();
        this.prove = prove;
        this.trail = trail;
        this.clock = clock;
    }

    /// Whether more than a password is demanded now.
    public Outcome<Boolean> isDemanded(Actor actor) {
        return actor.may(Deed.KEEP_PEOPLE)
                ? Outcome.done(prove.demandsMore(actor))
                : Outcome.refused(new AgreementRefusal.NotAllowed(Deed.KEEP_PEOPLE));
    }

    /// Demands more than a password from now on, or no longer.
    public Outcome<Boolean> demand(Actor actor, boolean strong) {
        if (!actor.may(Deed.KEEP_PEOPLE)) {
            return Outcome.refused(new AgreementRefusal.NotAllowed(Deed.KEEP_PEOPLE));
        }
        return transactions.inOne(() -> {
            rule.demand(actor.organisation(), strong);
            trail.append(
                    Fact.ofHouse(
                            strong
                                    ? FactKind.STRONG_PROOF_DEMANDED
                                    : FactKind.STRONG_PROOF_RELEASED,
                            clock.instant(),
                            actor,
                            Map.of()));
            return Outcome.done(strong);
        });
    }
}
