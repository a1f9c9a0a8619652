package tavolo.domain.signing;

import java.util.Map;

/// How a person allows one signature.
public sealed interface RemoteConsent {

    /// At the provider's own page, from which they came back.
    record Returned(Arrival arrival) implements RemoteConsent {}

    /// By secrets typed here, for providers without such a page. They are passed on and kept
    /// nowhere.
    ///
    /// @param values what was typed, by the name of the [SecretField]
    record Typed(Map<String, String> values) implements RemoteConsent {
        public Typed {
            values = Map.copyOf(values);
        }

        @Override
        public String toString() {
            return "Typed";
        }
    }
}
