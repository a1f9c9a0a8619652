package tavolo.domain.people;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tavolo.domain.Outcome;
import tavolo.domain.Transactions;
import tavolo.domain.UseCase;
import tavolo.domain.document.PowerFile;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.party.MandateId;
import tavolo.domain.party.Organisation;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.Parties;
import tavolo.domain.party.ProductionUnit;
import tavolo.domain.party.ServiceLine;

/// Reads the own organisation: its people, their roles and mandates, its production units and the
/// services that run there.
@UseCase
public final class ReadOrganisation {

    private final Transactions transactions;
    private final Parties parties;
    private final People people;

    public ReadOrganisation(Transactions transactions, Parties parties, People people) {
        this.transactions = transactions;
        this.parties = parties;
        this.people = people;
    }

    /// The own organisation with everybody in it.
    ///
    /// @param units its production units, or those where the union is present
    /// @param lines the services it runs as a provider, by code
    /// @param others the organisations that units and lines name, by identity
    /// @param proofs the newest document of each mandate that has one
    public record View(
            Organisation organisation,
            List<PersonLine> people,
            List<ProductionUnit> units,
            List<ServiceLine> lines,
            Map<OrganisationId, Organisation> others,
            Map<MandateId, PowerFile> proofs) {

        public View {
            people = List.copyOf(people);
            units = List.copyOf(units);
            lines = List.copyOf(lines);
            others = Map.copyOf(others);
            proofs = Map.copyOf(proofs);
        }
    }

    /// Reads the organisation of the actor.
    public Outcome<View> by(Actor actor) {
        if (!actor.may(Deed.READ_ORGANISATION)) {
            return Outcome.refused(new PartyRefusal.NotAnAdministrator(Deed.READ_ORGANISATION));
        }
        return transactions.inOne(() -> Outcome.done(read(actor.organisation())));
    }

    private View read(OrganisationId own) {
        List<ProductionUnit> units = people.unitsOf(own);
        List<ServiceLine> lines = parties.linesOf(own);
        Set<OrganisationId> named = new HashSet<>();
        units.forEach(unit -> {
            named.add(unit.provider());
            named.addAll(unit.shares().keySet());
        });
        lines.forEach(line -> named.add(line.client()));
        return new View(
                parties.organisation(own),
                people.of(own),
                units,
                lines,
                parties.organisations(named),
                people.proofs(own));
    }
}
