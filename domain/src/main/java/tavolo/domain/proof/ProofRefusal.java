package tavolo.domain.proof;

import tavolo.domain.Refusal;

/// Why a proof of the person is not accepted, or not enrolled or removed.
public sealed interface ProofRefusal extends Refusal {

    /// The password is wrong.
    record WrongSecret() implements ProofRefusal {}

    /// The code is wrong, or of another minute.
    record WrongCode() implements ProofRefusal {}

    /// The code is right and was used before.
    record CodeUsed() implements ProofRefusal {}

    /// Too many wrong answers; wait some minutes.
    ///
    /// @param minutes rounded up
    record StepUpLocked(long minutes) implements ProofRefusal {}

    /// The answer of the passkey was given for something else: another attempt, another text, or
    /// one that was used.
    record ProofForSomethingElse() implements ProofRefusal {}

    /// The passkey is not one of this person.
    record PasskeyNotYours() implements ProofRefusal {}

    /// The passkey counts fewer uses than it had: somebody may have copied it.
    record PasskeyCopied() implements ProofRefusal {}

    /// The answer of the passkey does not pass the check: no finger, face or PIN, another site, a
    /// wrong signature.
    record PasskeyUnsound() implements ProofRefusal {}

    /// The person has something stronger, which is asked for instead.
    record StrongerEnrolled(ProofKind strongest) implements ProofRefusal {}

    /// The organisation lets nobody sign with a password alone.
    record StrongProofDemanded() implements ProofRefusal {}

    /// The proof given some minutes ago is worth nothing any more.
    record ProofTooOld() implements ProofRefusal {}

    /// The name of a passkey is missing or longer than `limit` characters.
    record PasskeyNameUnfit(int limit) implements ProofRefusal {}

    /// The person has `most` passkeys already.
    record TooManyPasskeys(int most) implements ProofRefusal {}

    /// This passkey is enrolled already.
    record PasskeyKnown() implements ProofRefusal {}

    /// The person's codes are set up already; remove them first.
    record CodesEnrolled() implements ProofRefusal {}

    /// The person has no codes.
    record NoCodes() implements ProofRefusal {}

    /// What proves oneself is removed one by one, on the own page.
    record OwnProofs() implements ProofRefusal {}

    /// The person has neither passkeys nor codes.
    record NothingEnrolled() implements ProofRefusal {}
}
