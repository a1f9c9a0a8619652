package tavolo.domain.signing;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import tavolo.domain.agreement.SignatoryId;
import tavolo.domain.document.Sha256;
import tavolo.domain.party.PersonId;

/// One attempt of a signatory to sign with a key that a provider keeps. It survives a restart.
///
/// @param textDigest the text shown to the person
/// @param paperDigest the sealed paper of that text
/// @param provider of the key
/// @param step how far the attempt has come
/// @param version counts its steps, so that of two at once only one is taken
public record RemoteAttempt(
        UUID id,
        SignatoryId signatory,
        PersonId person,
        UUID document,
        Sha256 textDigest,
        Sha256 paperDigest,
        String provider,
        Step step,
        Instant createdAt,
        Instant expiresAt,
        long version) {

    /// How long an attempt lives, sign-in at the provider included.
    public static final Duration LIFETIME = Duration.ofMinutes(15);

    /// How far an attempt has come.
    public sealed interface Step {

        /// The person signs in at the provider.
        ///
        /// @param state digest of the secret that comes back with them
        record SigningIn(Sha256 state) implements Step {}

        /// The person chooses a certificate.
        record Choosing(RemoteAccess access) implements Step {}

        /// The person allows one signature at the provider.
        ///
        /// @param state digest of the secret that comes back with them
        /// @param base the revision on which the prepared file builds
        record Consenting(
                Sha256 state, RemoteAccess access, RemoteKey key, Sha256 base, Prepared prepared)
                implements Step {}
    }

    /// Whether the attempt can still be used at `now`.
    public boolean livesAt(Instant now) {
        return now.isBefore(expiresAt);
    }

    /// The digest of the secret with which the person is expected back; empty while they are here.
    public Optional<Sha256> awaited() {
        return switch (step) {
            case Step.SigningIn(Sha256 state) -> Optional.of(state);
            case Step.Choosing _ -> Optional.empty();
            case Step.Consenting consenting -> Optional.of(consenting.state());
        };
    }

    /// This attempt, having come to `next`.
    RemoteAttempt at(Step next) {
        return new RemoteAttempt(
                id,
                signatory,
                person,
                document,
                textDigest,
                paperDigest,
                provider,
                next,
                createdAt,
                expiresAt,
                version + 1);
    }
}
