package tavolo.domain.proof;

import java.time.Duration;
import tavolo.domain.party.PersonId;

/// The port that counts wrong proofs of a person, apart from those at sign-in.
public interface Tries {

    /// How long `person` has to wait for another try; zero if it may be now.
    Duration waitFor(PersonId person);

    /// Counts a wrong one.
    void failed(PersonId person);

    /// Forgets the wrong ones.
    void succeeded(PersonId person);
}
