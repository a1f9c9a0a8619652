package tavolo.domain.proof;

import java.time.Duration;
import tavolo.domain.party.PersonId;

/// The port that counts wrong proofs of a person, apart from those at sign-in.
public interface Tries {

    /// Counts a try of `person` before it is looked at, so that many at once are no more than as
    /// many one after the other; zero if it may be made, else how long to wait, uncounted.
    Duration begin(PersonId person);

    /// Forgets the tries of `person`, who was right.
    void succeeded(PersonId person);
}
