package tavolo.domain.proof;

import tavolo.domain.party.PersonId;

/// The port to the passwords, which are known as slow hashes only.
public interface Passwords {

    /// Whether `secret` is the present password of `person`, who may still sign in.
    boolean matches(PersonId person, String secret);
}
