package tavolo.domain.signing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import tavolo.domain.agreement.SignatoryId;
import tavolo.domain.document.Sha256;
import tavolo.domain.party.PersonId;

/// One attempt of a signatory to sign: what was shown, what was prepared, whether the person has
/// confirmed, until when it lives.
///
/// @param base the revision on which the prepared file builds
/// @param textDigest the text shown to the person; the confirmation is bound to it
/// @param paperDigest the sealed paper shown to the person; the confirmation is bound to it
/// @param activatedAt when the person confirmed by the step-up; empty before
/// @param prepared the file with an empty place for the signature value, and what completes it
/// @param key names the private key of this session
public record SigningSession(
        UUID id,
        SignatoryId signatory,
        PersonId person,
        UUID document,
        Sha256 base,
        Sha256 textDigest,
        Sha256 paperDigest,
        Prepared prepared,
        KeyHandle key,
        Optional<Instant> activatedAt,
        Instant createdAt,
        Instant expiresAt) {

    /// This session, confirmed at `at`.
    SigningSession confirmed(Instant at) {
        return new SigningSession(
                id,
                signatory,
                person,
                document,
                base,
                textDigest,
                paperDigest,
                prepared,
                key,
                Optional.of(at),
                createdAt,
                expiresAt);
    }

    /// Whether the session can still be used at `now`.
    public boolean livesAt(Instant now) {
        return now.isBefore(expiresAt);
    }
}
