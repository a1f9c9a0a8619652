package tavolo.domain.signing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import tavolo.domain.agreement.SignatoryId;
import tavolo.domain.document.Sha256;

/// The store of attempts to sign remotely. Every method runs inside a transaction.
public interface RemoteAttempts {

    /// Stores an attempt in place of any older one of the same signatory.
    void keep(RemoteAttempt attempt);

    /// The attempt with `id`; empty if there is none.
    Optional<RemoteAttempt> find(UUID id);

    /// The attempt whose person is expected back with the secret of that digest; empty if none is.
    Optional<RemoteAttempt> awaiting(Sha256 state);

    /// Stores the next step of an attempt. False if another step was taken from the same one first,
    /// or the attempt has ended.
    boolean advance(RemoteAttempt next);

    /// Ends the attempt. False if it had ended, or another step was taken first.
    boolean end(RemoteAttempt attempt);

    /// Ends whatever attempt the signatory has.
    void endOf(SignatoryId signatory);

    /// Removes the attempts that expired before `now`; returns how many.
    int dropExpired(Instant now);
}
