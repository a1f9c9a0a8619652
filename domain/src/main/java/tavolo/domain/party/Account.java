package tavolo.domain.party;

import java.util.Optional;

/// What signing in needs to know of a person.
///
/// @param passwordHash the hashed password; empty for a person who has never set one
/// @param demo whether the person exists only for demonstrations
public record Account(
        Person person, Organisation organisation, Optional<String> passwordHash, boolean demo) {}
