package tavolo.domain.party;

import java.util.Locale;
import java.util.Set;

/// A person of an organisation who can sign in.
///
/// @param email address as typed; its lower-case form is unique in the portal
/// @param language language of the screens, Italian or English
/// @param active whether the person may sign in
public record Person(
        PersonId id,
        OrganisationId organisation,
        String givenName,
        String familyName,
        String email,
        Locale language,
        Set<Role> roles,
        boolean active) {

    public Person {
        roles = Set.copyOf(roles);
    }

    /// Given and family name.
    public String name() {
        return givenName + " " + familyName;
    }
}
