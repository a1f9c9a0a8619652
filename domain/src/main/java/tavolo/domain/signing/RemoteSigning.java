package tavolo.domain.signing;

import java.util.List;
import tavolo.domain.Outcome;

/// The port to providers of qualified signatures who keep their customers' keys: the portal hands
/// over a digest and gets a signature value, the person proves at the provider's own pages that it
/// is them. Every call but [#providers] may take seconds and is never made inside a transaction;
/// what fails is refused with a [RemoteRefusal.ProviderFailed]. Source: Cloud Signature Consortium,
/// API v2.0.
public interface RemoteSigning {

    /// The configured providers, by name; without secrets.
    List<RemoteProvider> providers();

    /// Where the person signs in at `provider`, so that the portal may ask for their certificates.
    Outcome<Departure> signIn(String provider);

    /// What lets the portal ask for the person's certificates, once they came back.
    Outcome<RemoteAccess> arrive(String provider, Arrival arrival);

    /// The certificates that the person has at `provider`, usable or not.
    Outcome<List<RemoteCredential>> credentials(String provider, RemoteAccess access);

    /// Where the person allows the key to sign the digest of `dtbs`, once and nothing else.
    ///
    /// @param dtbs the data to be signed itself, not its digest
    Outcome<Departure> consent(String provider, RemoteKey key, byte[] dtbs);

    /// The signature of `dtbs` by `key`.
    ///
    /// @param access asked for only where the consent was typed here; one given at the provider's
    ///   page speaks for itself, even after the sign-in ran out
    /// @param dtbs the data that the person allowed to be signed
    Outcome<RemoteValue> sign(
            String provider,
            RemoteAccess access,
            RemoteKey key,
            byte[] dtbs,
            RemoteConsent consent);
}
