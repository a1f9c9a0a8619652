package tavolo.domain.agreement;

/// Which signatures the parties asked for on an instrument, as far as another agreement goes on
/// with it. Every method runs inside a transaction.
public interface SignatureDemands {

    /// Lets everybody who asks for qualified signatures on `before` ask for them on `next` too, on
    /// which nobody asked for any yet.
    void carry(InstrumentId before, InstrumentId next);
}
