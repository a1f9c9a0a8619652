package tavolo.domain.proof;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tavolo.domain.document.Bytes;
import tavolo.domain.party.PersonId;

/// The store of passkeys. Every method runs inside a transaction of [tavolo.domain.Transactions].
public interface Passkeys {

    /// Adds a passkey.
    ///
    /// @return false if one with the same credential id is there already, whosever it is
    boolean add(Passkey passkey);

    /// The passkeys of `person`, the oldest first.
    List<Passkey> of(PersonId person);

    /// The passkey whose credential has the id `credentialId`.
    Optional<Passkey> byCredential(Bytes credentialId);

    /// Stores that a passkey was used at `at` and counts `signCount` uses now.
    ///
    /// @param before the count that was known; false if it is another one meanwhile
    boolean used(UUID id, long before, long signCount, Instant at);

    /// Removes a passkey of `person`; false if the person has none with that id.
    boolean remove(PersonId person, UUID id);
}
