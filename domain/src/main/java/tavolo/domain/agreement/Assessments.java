package tavolo.domain.agreement;

import java.util.List;

/// The store of what deviations mean for the workers. Every method runs inside a transaction of
/// [tavolo.domain.Transactions].
public interface Assessments {

    /// What organisations think of `clause`, the oldest word first.
    List<Assessment> of(ClauseId clause);

    /// Keeps what an organisation thinks of a clause of `agreement`, in place of what it thought.
    void put(AgreementId agreement, Assessment assessment);
}
