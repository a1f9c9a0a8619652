package tavolo.domain.proof;

import java.util.Optional;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Sha256;
import tavolo.domain.party.PersonId;

/// The port that checks what browsers hand over from passkeys: that it answers the challenge, comes
/// from a page of the portal, was opened by finger, face or PIN, and is rightly signed.
public interface PasskeyCheck {

    /// The new passkey in `json`, made for `challenge`; empty if anything is wrong with it.
    Optional<Passkey.Credential> enrolled(String json, Sha256 challenge);

    /// The id of the credential that `json` claims to come from; empty if it cannot be read.
    Optional<Bytes> credentialOf(String json);

    /// Checks an answer of `known` to `challenge`.
    Verdict check(String json, Sha256 challenge, Passkey known);

    /// By what name the passkeys of a person are filed on the person's devices; says nothing of the
    /// person.
    static Sha256 handleOf(PersonId person) {
        return Sha256.digestOf("tavolo passkeys of " + person);
    }

    /// What came of the check.
    sealed interface Verdict {

        /// It is right.
        record Sound(Assertion assertion) implements Verdict {}

        /// It is the answer to another challenge.
        record OtherChallenge() implements Verdict {}

        /// The passkey counts fewer uses than were known.
        record Copied() implements Verdict {}

        /// Anything else is wrong with it.
        record Unsound() implements Verdict {}
    }
}
