package tavolo.domain.signing;

import tavolo.domain.party.PersonId;

/// The port that proves, at the moment of signing, that the person is the one who signed in.
public interface StepUp {

    /// Whether `secret` is the present password of `person`. Wrong answers are counted and slow the
    /// next ones down.
    Proof check(PersonId person, String secret);

    /// What came of the check.
    enum Proof {
        /// It is the person.
        PROVEN,
        /// The secret is wrong.
        WRONG,
        /// Too many wrong answers: wait some minutes.
        LOCKED
    }
}
