package tavolo.domain.machine;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PersonId;

/// A key with which a program acts for the person who made it. Its secret is not kept, only the
/// digest of it, and in no value of this type.
///
/// @param name by which people tell it from others, 1 to [#NAME_LIMIT] characters
/// @param scopes what it is for, at least one
/// @param createdAt and the other moments by the real clock
/// @param expiresAt from then on it is as unknown as any other text; at most [#MOST_DAYS] later
/// @param lastUsedAt to the minute; empty until it is used
/// @param revoked empty while it has not been taken back
public record AccessToken(
        TokenId id,
        OrganisationId organisation,
        PersonId person,
        String name,
        Set<TokenScope> scopes,
        Instant createdAt,
        Instant expiresAt,
        Optional<Instant> lastUsedAt,
        Optional<Revoked> revoked) {

    /// The most characters of a name.
    public static final int NAME_LIMIT = 80;

    /// The most days for which one is made.
    public static final int MOST_DAYS = 365;

    /// The most that are valid at once in an organisation.
    public static final int MOST = 20;

    /// Who took a token back, and when.
    public record Revoked(PersonId by, Instant at) {}

    public AccessToken {
        if (name.isBlank() || name.length() > NAME_LIMIT) {
            throw new IllegalArgumentException(
                    "a name has 1 to " + NAME_LIMIT + " characters, was " + name.length());
        }
        if (scopes.isEmpty()) {
            throw new IllegalArgumentException("a token is for something, was " + scopes);
        }
        scopes = Set.copyOf(EnumSet.copyOf(scopes));
    }

    /// Whether it can be used at `now`.
    public boolean isValid(Instant now) {
        return revoked.isEmpty() && now.isBefore(expiresAt);
    }

    AccessToken revoked(PersonId by, Instant at) {
        return new AccessToken(
                id,
                organisation,
                person,
                name,
                scopes,
                createdAt,
                expiresAt,
                lastUsedAt,
                Optional.of(new Revoked(by, at)));
    }
}
