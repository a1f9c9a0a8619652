package tavolo.domain.people;

import java.time.Clock;
import java.util.List;
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
import tavolo.domain.party.PersonId;
import tavolo.domain.proof.CodeDevices;
import tavolo.domain.proof.Passkey;
import tavolo.domain.proof.Passkeys;
import tavolo.domain.proof.Permit;
import tavolo.domain.proof.ProofRefusal;
import tavolo.domain.proof.ProvePerson;

/// Somebody has lost telephone and codes on paper, and no recovery code is left: an administrator
/// of the same organisation removes passkeys and codes, so that the person comes in with the
/// password and enrols anew. It lets nobody in by itself, and no administrator does it to the own
/// account: who sits down at a screen left open would be in for good.
@UseCase
public final class ClearProofs {

    private final Transactions transactions;
    private final People people;
    private final Passkeys passkeys;
    private final CodeDevices devices;
    private final AuditTrail trail;
    private final Clock clock;

    /// @param clock the real clock
    public ClearProofs(ProvePerson.Stores stores, People people, AuditTrail trail, Clock clock) {
        this.transactions = stores.transactions();
        this.passkeys = stores.passkeys();
        this.devices = stores.devices();
        this.people = people;
        this.trail = trail;
        this.clock = clock;
    }

    /// Removes all that `person` of the own organisation has enrolled.
    ///
    /// @param permit that the administrator has just proven itself
    public Outcome<PersonId> of(Actor actor, Permit permit, PersonId person) {
        if (!actor.may(Deed.KEEP_PEOPLE)) {
            return Outcome.refused(new AgreementRefusal.NotAllowed(Deed.KEEP_PEOPLE));
        }
        if (!permit.holds(actor.person(), clock.instant())) {
            return Outcome.refused(new ProofRefusal.ProofTooOld());
        }
        if (actor.person().equals(person)) {
            return Outcome.refused(new ProofRefusal.OwnProofs());
        }
        return transactions.inOne(() ->
                people.find(actor.organisation(), person).isPresent()
                        ? cleared(actor, person)
                        : Outcome.refused(new PartyRefusal.UnknownPerson()));
    }

    private Outcome<PersonId> cleared(Actor actor, PersonId person) {
        List<Passkey> gone = passkeys.of(person);
        gone.forEach(passkey -> passkeys.remove(person, passkey.id()));
        boolean codes = devices.remove(person);
        if (gone.isEmpty() && !codes) {
            return Outcome.refused(new ProofRefusal.NothingEnrolled());
        }
        trail.append(
                Fact.ofHouse(
                        FactKind.PROOFS_CLEARED,
                        clock.instant(),
                        actor,
                        Map.of("person", person.toString())));
        return Outcome.done(person);
    }
}
