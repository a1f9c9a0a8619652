package tavolo.persistence.seal.trust;

/// Tells whom to trust at the moment.
@FunctionalInterface
public interface Trust {

    /// The authorities outside that are trusted now; the same value until something changes.
    TrustBundle bundle();
}
