package tavolo.ui.security;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tavolo.domain.party.PersonId;

/// Somebody whose password was right and whose code is still asked for; kept in the session for a
/// few minutes. Nobody is signed in by it.
///
/// @param person who it will be
/// @param until when the password must be typed again
record HalfSignedIn(UUID person, Instant until) implements Serializable {

    /// Under which name the session keeps it.
    static final String IN_SESSION = HalfSignedIn.class.getName();

    private static final Duration LIFETIME = Duration.ofMinutes(5);

    static HalfSignedIn of(PersonId person, Instant now) {
        return new HalfSignedIn(person.value(), now.plus(LIFETIME));
    }

    /// The person, if `kept` is one and is still worth something.
    static Optional<PersonId> in(@Nullable Object kept, Instant now) {
        return kept instanceof HalfSignedIn half && now.isBefore(half.until())
                ? Optional.of(new PersonId(half.person()))
                : Optional.empty();
    }
}
