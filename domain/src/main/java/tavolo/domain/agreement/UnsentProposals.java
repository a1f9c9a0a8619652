package tavolo.domain.agreement;

import java.util.Optional;
import tavolo.domain.party.PersonId;

/// The store of what people have typed and not sent: at most one proposal per person and clause.
/// Every method runs inside a transaction of [tavolo.domain.Transactions].
public interface UnsentProposals {

    /// What `person` has typed for `clause`.
    Optional<UnsentProposal> find(PersonId person, ClauseId clause);

    /// Keeps what `person` has typed for `clause`, in place of what was kept before.
    void keep(PersonId person, ClauseId clause, UnsentProposal proposal);

    /// Forgets it, if there is any.
    void discard(PersonId person, ClauseId clause);
}
