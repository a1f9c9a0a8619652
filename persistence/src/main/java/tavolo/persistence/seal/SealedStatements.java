package tavolo.persistence.seal;

import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.List;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import tavolo.domain.document.Bytes;
import tavolo.domain.evidence.StatementSeal;

/// Seals statements with the portal's own key. The value is drawn from the key and the statement
/// alone. Source: RFC 6979.
final class SealedStatements implements StatementSeal {

    private static final String ALGORITHM = "SHA256withECDDSA";

    private final BouncyCastleProvider provider = new BouncyCastleProvider();
    private final PortalKeys keys;

    SealedStatements(PortalKeys keys) {
        this.keys = keys;
    }

    @Override
    public Bytes seal(byte[] statement) {
        try {
            Signature signing = Signature.getInstance(ALGORITHM, provider);
            signing.initSign(keys.seal().key());
            signing.update(statement);
            return Bytes.of(signing.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("the key of the seal cannot be used", impossible);
        }
    }

    @Override
    public Bytes certificate() {
        return PortalKeys.encoded(keys.seal().certificate());
    }

    @Override
    public List<Bytes> authorities() {
        return keys.chain(keys.seal().certificate()).authorities();
    }
}
