package tavolo.domain.study;

import java.util.Optional;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.ClauseId;

/// Where feasibility studies are kept. Runs within a transaction; numbers are given out while the
/// agreement is locked.
public interface Studies {

    /// Keeps a study that was not kept before.
    void add(Study study);

    /// The one kept last beside the agreement.
    Optional<Study> newest(AgreementId agreement);

    /// The study of `agreement` with `number`.
    Optional<Study> find(AgreementId agreement, int number);

    /// Puts a study behind a clause from its version `from` on, or none; not twice from the same.
    void attach(ClauseId clause, int from, Optional<StudyId> study);

    /// The study behind `version` of a clause; empty if none is.
    Optional<Study> attached(ClauseId clause, int version);
}
