package tavolo.domain.signing;

import java.util.Map;
import tavolo.domain.agreement.InstrumentId;
import tavolo.domain.party.MandateId;
import tavolo.domain.party.OrganisationId;

/// The store of how instruments are to be signed. It outlives the editions of their text. Every
/// method runs inside a transaction.
public interface Formalities {

    /// How `instrument` is to be signed; the usual one where nobody said anything.
    Formality of(InstrumentId instrument);

    /// Keeps that `organisation` asks for qualified signatures. False when it did before.
    boolean ask(InstrumentId instrument, OrganisationId organisation);

    /// Forgets that `organisation` asked. False when it did not.
    boolean waive(InstrumentId instrument, OrganisationId organisation);

    /// Keeps the order, in place of the one before; none with no places.
    void order(InstrumentId instrument, Map<MandateId, Integer> places);
}
