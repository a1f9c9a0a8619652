package tavolo.domain.signing;

import java.net.URI;
import tavolo.domain.document.Sha256;

/// Where a person is sent at a provider, and how their return is known again.
///
/// @param address the provider's page
/// @param state the digest of the secret that comes back with the person, and that nobody else
///   knows
public record Departure(URI address, Sha256 state) {}
