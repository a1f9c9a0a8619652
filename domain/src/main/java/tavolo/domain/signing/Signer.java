package tavolo.domain.signing;

/// The person to whom a certificate is issued.
///
/// @param name the person's name as the certificate shows it
/// @param organisation on whose behalf the person signs
/// @param pseudonym a stable pseudonymous number of the person, the same in all their certificates;
///   never a tax code
/// @param quality for whom the person signs as a delegate, or with which proviso; empty for most
public record Signer(String name, String organisation, String pseudonym, String quality) {

    /// Somebody who signs for the organisation and agrees.
    public Signer(String name, String organisation, String pseudonym) {
        this(name, organisation, pseudonym, "");
    }

    public Signer {
        if (name.isBlank() || organisation.isBlank() || pseudonym.isBlank()) {
            throw new IllegalArgumentException("a signer has a name, organisation and pseudonym");
        }
    }
}
