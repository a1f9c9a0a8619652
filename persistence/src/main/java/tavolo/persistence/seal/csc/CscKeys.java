package tavolo.persistence.seal.csc;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Which of the signature algorithms that a key offers the portal asks for: SHA-256 with ECDSA or
/// with RSA in the older padding, which is what PAdES readers know. The padding PSS is not offered.
/// Source: RFC 8017, appendix A.2.4; RFC 5758, section 3.2.
final class CscKeys {

    private static final String RSA = "1.2.840.113549.1.1.1";
    private static final String RSA_SHA_256 = "1.2.840.113549.1.1.11";
    private static final String EC = "1.2.840.10045.2.1";
    private static final String ECDSA_SHA_256 = "1.2.840.10045.4.3.2";

    /// Source: ETSI TS 119 312 v1.5.1, section 8.
    private static final int SHORTEST_RSA_BITS = 2048;

    private static final int SHORTEST_EC_BITS = 256;

    private CscKeys() {}

    /// The algorithm to ask for; empty when `offered` has none that fits.
    static Optional<String> choice(PublicKey key, JsonNode offered) {
        List<String> algorithms = new ArrayList<>();
        offered.forEach(each -> algorithms.add(each.asText("")));
        return switch (key) {
            case RSAPublicKey rsa when rsa.getModulus().bitLength() >= SHORTEST_RSA_BITS ->
                    first(algorithms, RSA_SHA_256, RSA);
            case ECPublicKey ec
                    when ec.getParams().getCurve().getField().getFieldSize() >= SHORTEST_EC_BITS ->
                    first(algorithms, ECDSA_SHA_256, EC);
            default -> Optional.empty();
        };
    }

    private static Optional<String> first(List<String> offered, String... wanted) {
        return List.of(wanted).stream().filter(offered::contains).findFirst();
    }

    /// Whether `algorithm` is of an elliptic curve.
    static boolean isElliptic(String algorithm) {
        return algorithm.equals(EC) || algorithm.equals(ECDSA_SHA_256);
    }
}
