package tavolo.domain.signing;

import java.util.Optional;

/// The person whose signature a slot waits for.
///
/// @param name given and family name, as the paper prints it
/// @param taxCode empty when nobody gave it; then the name alone decides
record ExpectedSigner(String name, Optional<TaxCode> taxCode) {

    /// Whether `signature` was made with a certificate of this person. Where both tell a tax code,
    /// the codes decide and names do not matter; else every word of the name must be in the
    /// certificate and the other way round, whatever its order, capitals and accents.
    boolean made(OutsideSignature signature) {
        Optional<TaxCode> found = TaxCode.inSerialNumber(signature.serialNumber());
        if (taxCode.isPresent() && found.isPresent()) {
            return taxCode.equals(found);
        }
        if (taxCode.isPresent()) {
            return false;
        }
        return PersonName.isSame(name, signature.names())
                || PersonName.isSame(name, signature.name());
    }
}
