package tavolo.domain.people;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import tavolo.domain.Outcome;
import tavolo.domain.Transactions;
import tavolo.domain.UseCase;
import tavolo.domain.audit.AuditTrail;
import tavolo.domain.audit.Fact;
import tavolo.domain.audit.FactKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.party.PersonId;
import tavolo.domain.signing.TaxCode;
import tavolo.domain.signing.TaxCodes;

/// Keeps the tax codes by which signatories who use devices of their own are recognised: an
/// administrator those of the people of the own organisation. A signatory sees the own one and does
/// not change it, or could let somebody else's signature count as the own. Nobody reads more than
/// the masked code afterwards, and facts tell that there is one, never which.
@UseCase
public final class KeepTaxCodes {

    private final Transactions transactions;
    private final People people;
    private final TaxCodes codes;
    private final AuditTrail trail;
    private final Clock clock;

    /// @param clock the real clock
    public KeepTaxCodes(
            Transactions transactions,
            People people,
            TaxCodes codes,
            AuditTrail trail,
            Clock clock) {
        this.transactions = transactions;
        this.people = people;
        this.codes = codes;
        this.trail = trail;
        this.clock = clock;
    }

    /// The masked code of a person of the own organisation; empty if there is none.
    public Outcome<Optional<String>> of(Actor actor, PersonId person) {
        return kept(actor, person, () -> masked(person));
    }

    /// Keeps the code that was typed for a person of the own organisation.
    public Outcome<Optional<String>> keep(Actor actor, PersonId person, String typed) {
        return kept(actor, person, () -> store(actor, person, typed));
    }

    /// Forgets the code of a person of the own organisation: the name decides again.
    public Outcome<Optional<String>> forget(Actor actor, PersonId person) {
        return kept(actor, person, () -> remove(actor, person));
    }

    /// The actor's own masked code; empty if there is none.
    public Outcome<Optional<String>> own(Actor actor) {
        return own(actor, () -> masked(actor.person()));
    }

    private interface Act {
        Outcome<Optional<String>> now();
    }

    private Outcome<Optional<String>> kept(Actor actor, PersonId person, Act act) {
        if (!actor.may(Deed.KEEP_MANDATES)) {
            return Outcome.refused(new PartyRefusal.NotAnAdministrator(Deed.KEEP_MANDATES));
        }
        return transactions.inOne(() ->
                people.find(actor.organisation(), person).isPresent()
                        ? act.now()
                        : Outcome.refused(new PartyRefusal.UnknownPerson()));
    }

    private Outcome<Optional<String>> own(Actor actor, Act act) {
        return actor.may(Deed.SIGN)
                ? transactions.inOne(act::now)
                : Outcome.refused(new PartyRefusal.NotAnAdministrator(Deed.SIGN));
    }

    private Outcome<Optional<String>> masked(PersonId person) {
        return Outcome.done(codes.of(person).map(TaxCode::masked));
    }

    private Outcome<Optional<String>> store(Actor actor, PersonId person, String typed) {
        Optional<TaxCode> code = TaxCode.typed(typed);
        if (code.isEmpty()) {
            return Outcome.refused(new PartyRefusal.TaxCodeUnfit());
        }
        codes.keep(person, code.get(), clock.instant());
        record(actor, FactKind.TAX_CODE_KEPT, person);
        return masked(person);
    }

    private Outcome<Optional<String>> remove(Actor actor, PersonId person) {
        codes.forget(person);
        record(actor, FactKind.TAX_CODE_FORGOTTEN, person);
        return masked(person);
    }

    private void record(Actor actor, FactKind kind, PersonId person) {
        trail.append(
                Fact.ofHouse(kind, clock.instant(), actor, Map.of("person", person.toString())));
    }
}
