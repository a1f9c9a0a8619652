package tavolo.domain.signing;

import tavolo.domain.document.Bytes;

/// What lets the portal ask a provider for one person's certificates, sealed by the portal so that
/// whoever reads the rows cannot use it.
public record RemoteAccess(Bytes sealed) {}
