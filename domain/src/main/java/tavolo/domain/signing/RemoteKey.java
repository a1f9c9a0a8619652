package tavolo.domain.signing;

/// A key that a provider keeps for a person.
///
/// @param credential how the provider names it
/// @param algorithm the object identifier of the signature algorithm, one that the key offers
public record RemoteKey(String credential, String algorithm) {

    public RemoteKey {
        if (credential.isBlank() || credential.length() > 255) {
            throw new IllegalArgumentException("a credential is named in 1 to 255 characters");
        }
        if (!algorithm.matches("[0-9.]{3,60}")) {
            throw new IllegalArgumentException("no object identifier: " + algorithm);
        }
    }
}
