package tavolo.domain.people;

import java.util.List;
import tavolo.domain.party.Mandate;
import tavolo.domain.party.Person;

/// A person as the organisation page shows it.
///
/// @param version must be given back when changing the person
/// @param hasPassword whether the person has ever set a password
public record PersonLine(Person person, List<Mandate> mandates, boolean hasPassword, long version) {

    public PersonLine {
        mandates = List.copyOf(mandates);
    }
}
