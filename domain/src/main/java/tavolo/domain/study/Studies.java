package tavolo.domain.study;

import java.util.Optional;
import tavolo.domain.agreement.AgreementId;

/// Where feasibility studies are kept. Runs within a transaction; numbers are given out while the
/// agreement is locked.
public interface Studies {

    /// Keeps a study that was not kept before.
    void add(Study study);

    /// The one kept last beside the agreement.
    Optional<Study> newest(AgreementId agreement);
}
