package tavolo.persistence.seal;

import java.time.InstantSource;
import java.util.function.Function;
import java.util.function.Supplier;
import tavolo.domain.signing.Judge;
import tavolo.domain.signing.UploadJudge;
import tavolo.domain.verify.OpenedEnvelope;
import tavolo.persistence.seal.trust.StatusAnswers;
import tavolo.persistence.seal.trust.TrustBundle;

/// The portal's judge for a process of its own, which knows nothing but certificates and lists of
/// what was revoked.
public final class PortalJudge {

    private PortalJudge() {}

    /// A judge that trusts the portal and the authorities in `outside`, and uses no network.
    public static Judge trusting(PortalTrust portal, TrustBundle outside, InstantSource clock) {
        return new DssJudge(new PortalValidation(portal, () -> outside), clock);
    }

    /// A judge of uploads that trusts the portal and the authorities in `outside`, and uses no
    /// network.
    ///
    /// @param answers what those authorities said of the certificates of the upload
    public static UploadJudge ofUploads(
            PortalTrust portal,
            TrustBundle outside,
            Supplier<StatusAnswers> answers,
            InstantSource clock) {
        return new DssUploadJudge(new PortalValidation(portal, () -> outside, answers), clock);
    }

    /// Opens envelopes of strangers; trusts the portal and the authorities in `outside`, and uses
    /// no network.
    public static Function<byte[], OpenedEnvelope> ofEnvelopes(
            PortalTrust portal, TrustBundle outside, InstantSource clock) {
        return new StrangersEnvelope(new PortalValidation(portal, () -> outside), clock)::opened;
    }
}
