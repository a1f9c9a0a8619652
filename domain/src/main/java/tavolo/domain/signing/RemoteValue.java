package tavolo.domain.signing;

import tavolo.domain.document.Bytes;

/// A signature value that a provider made, in DER where it is of an elliptic curve. Nobody has
/// verified it yet.
public record RemoteValue(Bytes value) {}
