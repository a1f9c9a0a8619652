package tavolo.persistence.seal;

import java.security.cert.X509Certificate;
import java.time.InstantSource;
import tavolo.domain.signing.Judge;

/// The portal's judge for a process of its own, which knows nothing but the root certificate.
public final class PortalJudge {

    private PortalJudge() {}

    /// A judge that trusts `root` only and uses no network.
    public static Judge trusting(X509Certificate root, InstantSource clock) {
        return new DssJudge(new PortalValidation(root), clock);
    }
}
