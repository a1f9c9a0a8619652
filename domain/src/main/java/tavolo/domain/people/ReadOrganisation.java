package tavolo.domain.people;

import java.util.List;
import tavolo.domain.Outcome;
import tavolo.domain.Transactions;
import tavolo.domain.UseCase;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.party.Organisation;
import tavolo.domain.party.Parties;
import tavolo.domain.party.ProductionUnit;

/// Reads the own organisation: its people, their roles and mandates, and its production units.
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
    public record View(
            Organisation organisation, List<PersonLine> people, List<ProductionUnit> units) {

        public View {
            people = List.copyOf(people);
            units = List.copyOf(units);
        }
    }

    /// Reads the organisation of the actor.
    public Outcome<View> by(Actor actor) {
        if (!actor.may(Deed.READ_ORGANISATION)) {
            return Outcome.refused(new PartyRefusal.NotAnAdministrator(Deed.READ_ORGANISATION));
        }
        return transactions.inOne(() ->
                Outcome.done(
                        new View(
                                parties.organisation(actor.organisation()),
                                people.of(actor.organisation()),
                                people.unitsOf(actor.organisation()))));
    }
}
