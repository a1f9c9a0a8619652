package tavolo.domain.signing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A certificate that a person has at a provider, as far as the portal can use it.
///
/// @param credential how the provider names it
/// @param holder the name of the person in the certificate
/// @param issuer the name of who issued it
/// @param certificate with the certificates that vouch for it
/// @param validUntil its last instant
/// @param use how it is used, or why it cannot be
public record RemoteCredential(
        String credential,
        String holder,
        String issuer,
        SignerCertificate certificate,
        Instant validUntil,
        Use use) {

    /// How a certificate is used.
    public sealed interface Use {

        /// The person allows each signature at the provider's page.
        record AtProvider(RemoteKey key) implements Use {}

        /// The person types secrets here.
        record BySecrets(RemoteKey key, List<SecretField> fields) implements Use {
            public BySecrets {
                fields = List.copyOf(fields);
            }
        }

        /// It cannot be used.
        record Unusable(RemoteTrouble why) implements Use {}
    }

    /// Why `expected` cannot sign with it; empty when they can.
    Optional<RemoteRefusal> refusal(String expected) {
        if (use instanceof Use.Unusable(RemoteTrouble why)) {
            return Optional.of(new RemoteRefusal.ProviderFailed(why));
        }
        return PersonName.isSame(holder, expected)
                ? Optional.empty()
                : Optional.of(new RemoteRefusal.CertificateOfAnother(holder, expected));
    }
}
