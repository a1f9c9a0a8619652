package tavolo.domain.signing;

import java.time.Instant;
import java.util.Optional;
import tavolo.domain.party.PersonId;

/// The tax codes of signatories who sign with devices of their own. Runs inside a transaction.
public interface TaxCodes {

    /// The code of `person`; empty if nobody gave it.
    Optional<TaxCode> of(PersonId person);

    /// Keeps the code of `person` in place of an older one.
    void keep(PersonId person, TaxCode code, Instant at);

    /// Forgets the code of `person`; harmless if there is none.
    void forget(PersonId person);
}
