package tavolo.persistence.seal;

import java.time.InstantSource;
import tavolo.domain.signing.Judge;
import tavolo.domain.signing.UploadJudge;
import tavolo.persistence.seal.trust.TrustBundle;

/// The portal's judge for a process of its own, which knows nothing but certificates and lists of
/// what was revoked.
public final class PortalJudge {

    private PortalJudge() {}

    /// A judge that uses no network.
    public static Judge trusting(PortalTrust trust, InstantSource clock) {
        return new DssJudge(new PortalValidation(trust), clock);
    }

    /// A judge of uploads that trusts the portal and the authorities in `outside`, and uses no
    /// network.
    public static UploadJudge ofUploads(
            PortalTrust portal, TrustBundle outside, InstantSource clock) {
        return new DssUploadJudge(new PortalValidation(portal, () -> outside), clock);
    }
}
