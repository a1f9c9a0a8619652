package tavolo.domain.people;

import java.time.Instant;
import java.util.UUID;
import tavolo.domain.party.PersonId;

/// A link that lets a person set a password once. Only the digest of its token is stored.
///
/// @param tokenHash SHA-256 of the token, as hexadecimal digits
public record OneTimeLink(
        UUID id, PersonId person, Purpose purpose, String tokenHash, Instant expiresAt) {

    /// Why the link was made.
    public enum Purpose {
        INVITATION,
        RESET,
        FIRST_ADMIN
    }
}
