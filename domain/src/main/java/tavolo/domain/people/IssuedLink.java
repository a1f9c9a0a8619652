package tavolo.domain.people;

import java.time.Instant;
import tavolo.domain.party.Person;

/// A one-time link as it is handed to the administrator, the only time its token is known.
///
/// @param token to be put behind the address of the link page
public record IssuedLink(Person person, String token, Instant expiresAt) {}
