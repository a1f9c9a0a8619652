package tavolo.domain.signing;

import java.time.Instant;

/// A key made for one signature, and the certificate that names its owner.
///
/// @param expires after this instant the key signs nothing
public record IssuedKey(KeyHandle handle, SignerCertificate certificate, Instant expires) {}
