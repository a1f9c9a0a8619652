package tavolo.persistence.demo;

import java.util.Optional;
import tavolo.domain.party.Candidate;
import tavolo.domain.party.Mandate;
import tavolo.domain.party.Person;
import tavolo.domain.party.Role;

/// A person of the demo world.
///
/// @param card the place among the one-click cards, from 1; 0 for none
record DemoPerson(Person person, Optional<Mandate> mandate, int card) {

    boolean has(Role role) {
        return person.roles().contains(role);
    }

    /// The person as a possible signatory; empty without a mandate.
    Optional<Candidate> candidate() {
        return mandate.map(power ->
                new Candidate(
                        person.id(),
                        person.name(),
                        person.organisation(),
                        has(Role.SIGNATORY),
                        power));
    }
}
