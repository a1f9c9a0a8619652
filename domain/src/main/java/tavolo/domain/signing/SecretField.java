package tavolo.domain.signing;

/// A secret that a provider asks for before a key signs, such as a PIN.
///
/// @param id how the provider names it
/// @param label how the provider calls it for people
public record SecretField(String id, String label) {}
