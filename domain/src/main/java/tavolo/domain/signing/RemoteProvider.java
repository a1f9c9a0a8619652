package tavolo.domain.signing;

import java.net.URI;

/// A configured provider of remote signatures.
///
/// @param id names it within the portal, in addresses and rows
/// @param name as people know it
/// @param address where its service answers
public record RemoteProvider(String id, String name, URI address) {}
