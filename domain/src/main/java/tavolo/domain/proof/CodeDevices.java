package tavolo.domain.proof;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tavolo.domain.document.Sha256;
import tavolo.domain.party.PersonId;

/// The store of code devices, whose secrets it keeps encrypted, and of recovery codes, of which it
/// keeps digests. Every method runs inside a transaction of [tavolo.domain.Transactions].
public interface CodeDevices {

    /// The device of `person`, confirmed or not.
    Optional<CodeDevice> of(PersonId person);

    /// Stores a device that is not confirmed yet, in place of another such one.
    ///
    /// @return false if the person has a confirmed one
    boolean begin(CodeDevice device);

    /// Stores that the code of `step` was used at `at`, which confirms the device.
    ///
    /// @return false if a code of that step or of a later one was used before
    boolean use(PersonId person, long step, Instant at);

    /// Removes the device of `person` and all recovery codes; false if there was none.
    boolean remove(PersonId person);

    /// Stores the digests of new recovery codes in place of all older ones.
    void replaceRecovery(PersonId person, List<Sha256> digests);

    /// How many recovery codes are left.
    int recoveryLeft(PersonId person);

    /// Uses up a recovery code; false if there is none with that digest any more.
    boolean useRecovery(PersonId person, Sha256 digest, Instant at);
}
