package tavolo.domain.party;

import java.util.Optional;
import java.util.Set;

/// A person together with what signing in needs.
///
/// @param passwordHash the encoded password; empty until the person has set one
/// @param demo whether this is a person of the demo, refused outside demo mode
public record Account(
        Person person, Organisation organisation, Optional<String> passwordHash, boolean demo) {

    /// The person as the one who asks for something now. Who was shut out holds no role, and so may
    /// do nothing.
    public Actor actor() {
        return new Actor(
                person.id(),
                person.name(),
                organisation.id(),
                organisation.kind(),
                person.active() ? person.roles() : Set.of());
    }
}
