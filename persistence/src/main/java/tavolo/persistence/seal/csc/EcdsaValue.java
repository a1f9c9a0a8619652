package tavolo.persistence.seal.csc;

import java.io.IOException;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERSequence;

/// A signature of an elliptic curve is two numbers, which some providers send as DER and some one
/// behind the other, each as long as the curve. Source: BSI TR-03111 v2.10, section 5.2.
final class EcdsaValue {

    /// Twice the bytes of P-256, P-384 and P-521.
    private static final Set<Integer> PLAIN_LENGTHS = Set.of(64, 96, 132);

    private EcdsaValue() {}

    /// `value` in DER, whichever of the two it is; empty if it is neither.
    static Optional<byte[]> der(byte[] value) {
        if (isDer(value)) {
            return Optional.of(value);
        }
        if (!PLAIN_LENGTHS.contains(value.length)) {
            return Optional.empty();
        }
        int half = value.length / 2;
        ASN1Encodable[] numbers = {
            new ASN1Integer(new BigInteger(1, Arrays.copyOf(value, half))),
            new ASN1Integer(new BigInteger(1, Arrays.copyOfRange(value, half, value.length)))
        };
        try {
            return Optional.of(new DERSequence(numbers).getEncoded(ASN1Encoding.DER));
        } catch (IOException impossible) {
            throw new IllegalStateException("two numbers have an encoding", impossible);
        }
    }

    private static boolean isDer(byte[] value) {
        try {
            return ASN1Primitive.fromByteArray(value) instanceof ASN1Sequence numbers
                    && numbers.size() == 2
                    && numbers.getObjectAt(0) instanceof ASN1Integer
                    && numbers.getObjectAt(1) instanceof ASN1Integer;
        } catch (IOException notDer) {
            return false;
        }
    }
}
