package tavolo.domain.signing;

import tavolo.domain.agreement.InstrumentId;
import tavolo.domain.agreement.SignatureDemands;
import tavolo.domain.party.OrganisationId;

/// The store of which signatures instruments need at least. It outlives the editions of their text.
/// Every method runs inside a transaction.
public interface Formalities extends SignatureDemands {

    /// What `instrument` needs; the usual where nobody said anything.
    Formality of(InstrumentId instrument);

    /// Keeps that `organisation` asks for qualified signatures. False when it did before.
    boolean ask(InstrumentId instrument, OrganisationId organisation);

    /// Forgets that `organisation` asked. False when it did not.
    boolean waive(InstrumentId instrument, OrganisationId organisation);
}
