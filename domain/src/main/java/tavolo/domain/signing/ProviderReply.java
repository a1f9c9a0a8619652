package tavolo.domain.signing;

/// What a provider sends back with a person.
public sealed interface ProviderReply {

    /// The secret that the portal had given along.
    String state();

    /// The provider let the person in, or the person allowed the signature.
    ///
    /// @param code for one use
    record Allowed(String state, String code) implements ProviderReply {
        @Override
        public String toString() {
            return "Allowed";
        }
    }

    /// Neither.
    record Denied(String state) implements ProviderReply {
        @Override
        public String toString() {
            return "Denied";
        }
    }
}
