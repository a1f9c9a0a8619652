package tavolo.domain.people;

/// The port to randomness and password hashing.
public interface Secrets {

    /// A token that cannot be guessed, fit for a link: at least 256 bits, letters and digits.
    String newToken();

    /// The password hashed slowly, with its algorithm named, for storing.
    String hash(String password);
}
