package tavolo.domain.signing;

import tavolo.domain.Refusal;

/// Why somebody cannot adhere to an instrument.
public sealed interface AdhesionRefusal extends Refusal {

    /// The organisation signs the instrument itself.
    record SignatoryAlready() implements AdhesionRefusal {}

    /// The organisation adhered with this power before.
    record AdheredAlready() implements AdhesionRefusal {}

    /// No authority proves the time at present, and an adhesion counts from a day that is proven.
    record TimeNotProven() implements AdhesionRefusal {}

    /// What was shown is no longer what would be signed; begin again.
    record ActOutdated() implements AdhesionRefusal {}
}
