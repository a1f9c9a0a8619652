package tavolo.domain.people;

import java.time.Instant;
import java.util.Optional;
import tavolo.domain.party.Person;

/// Looks up for whom a one-time link was made, without using it.
public interface LinkHolders {

    /// The person who can set a password at `now` with the link whose token has the digest
    /// `tokenHash`; empty if it was used, has expired or does not exist.
    Optional<Person> holder(String tokenHash, Instant now);
}
