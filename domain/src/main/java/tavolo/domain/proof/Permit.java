package tavolo.domain.proof;

import java.time.Duration;
import java.time.Instant;
import tavolo.domain.party.PersonId;

/// That a person has just proven who it is, and may change for some minutes by what it will do so
/// from now on. Made by [ProvePerson] alone.
public final class Permit {

    /// How long it is worth something.
    public static final Duration LIFETIME = Duration.ofMinutes(5);

    private static final int MARGIN_SECONDS = 60;

    private final PersonId person;
    private final Instant until;

    Permit(PersonId person, Instant now) {
        this.person = person;
        this.until = now.plus(LIFETIME);
    }

    /// Whether it is worth something at `now` and for another minute.
    public boolean isGoodAt(Instant now) {
        return now.plusSeconds(MARGIN_SECONDS).isBefore(until);
    }

    /// Whether it is `who`'s and worth something at `now`.
    public boolean holds(PersonId who, Instant now) {
        return person.equals(who) && now.isBefore(until);
    }
}
