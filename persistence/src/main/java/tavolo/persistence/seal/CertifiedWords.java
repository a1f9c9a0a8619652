package tavolo.persistence.seal;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x500.RDN;

/// Reads a part of a name in a certificate as people write it, without the marks that a name in one
/// line needs.
public final class CertifiedWords {

    private CertifiedWords() {}

    /// The words of `part`.
    public static String of(RDN part) {
        ASN1Encodable value = part.getFirst().getValue();
        return value instanceof ASN1String words ? words.getString() : value.toString();
    }
}
