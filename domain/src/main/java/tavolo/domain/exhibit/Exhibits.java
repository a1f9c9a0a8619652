package tavolo.domain.exhibit;

import java.util.List;
import java.util.Optional;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.ClauseId;

/// Where pictures behind agreements are kept. Runs within a transaction; numbers are given out
/// while the agreement is locked.
public interface Exhibits {

    /// Keeps pictures that were not kept before.
    void add(Exhibit exhibit);

    /// The highest number given out in `agreement`; 0 before the first.
    int lastNumber(AgreementId agreement);

    /// Those of `agreement` with `number`.
    Optional<Exhibit> find(AgreementId agreement, int number);

    /// Says that `exhibit` goes with a clause from its version `from` on, or no more; not twice
    /// from the same.
    void put(ClauseId clause, int from, ExhibitId exhibit, boolean isAttached);

    /// Those that go with `version` of a clause, by their numbers.
    List<Exhibit> attached(ClauseId clause, int version);
}
