package tavolo.persistence.seal;

import java.security.cert.X509Certificate;
import java.time.InstantSource;
import tavolo.domain.signing.Judge;
import tavolo.domain.signing.UploadJudge;
import tavolo.persistence.seal.trust.TrustBundle;

/// The portal's judge for a process of its own, which knows nothing but the root certificate.
public final class PortalJudge {

    private PortalJudge() {}

    /// A judge that trusts `root` only and uses no network.
    public static Judge trusting(X509Certificate root, InstantSource clock) {
        return new DssJudge(new PortalValidation(root), clock);
    }

    /// A judge of uploads that trusts `root` and the authorities in `trust`, and uses no network.
    public static UploadJudge ofUploads(
            X509Certificate root, TrustBundle trust, InstantSource clock) {
        return new DssUploadJudge(new PortalValidation(root, () -> trust), clock);
    }
}
