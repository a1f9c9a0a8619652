package tavolo.persistence.seal;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;

/// The portal's own keys and certificates, open for use.
///
/// @param keptIn where they are kept
/// @param hasGivenSecret whether the operator gave the secret that opens them
record PortalKeys(
        PrivateKey rootKey,
        X509Certificate root,
        PrivateKey sealKey,
        X509Certificate seal,
        String keptIn,
        boolean hasGivenSecret) {}
