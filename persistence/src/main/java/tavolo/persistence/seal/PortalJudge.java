package tavolo.persistence.seal;

import java.time.InstantSource;
import tavolo.domain.signing.Judge;

/// The portal's judge for a process of its own, which knows nothing but certificates and lists of
/// what was revoked.
public final class PortalJudge {

    private PortalJudge() {}

    /// A judge that uses no network.
    public static Judge trusting(Trust trust, InstantSource clock) {
        return new DssJudge(new PortalValidation(trust), clock);
    }
}
