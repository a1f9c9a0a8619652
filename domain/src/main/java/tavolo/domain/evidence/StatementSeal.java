package tavolo.domain.evidence;

import java.util.List;
import tavolo.domain.document.Bytes;

/// The portal's seal on words that are no paper: its signature value stands beside them. Source:
/// FIPS 186-5, ECDSA with SHA-256 on P-256; RFC 6979, so that the same words have the same value.
public interface StatementSeal {

    /// The signature value over `statement`, in DER.
    Bytes seal(byte[] statement);

    /// The certificate of the seal, in DER.
    Bytes certificate();

    /// The certificates of the authorities that vouch for it, in DER, the root last.
    List<Bytes> authorities();
}
