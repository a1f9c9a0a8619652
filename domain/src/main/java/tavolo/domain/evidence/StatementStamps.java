package tavolo.domain.evidence;

import java.util.Optional;
import tavolo.domain.document.Bytes;

/// Time stamps on words that are no paper. Takes seconds when authorities are slow, so it is never
/// called inside a transaction. Source: RFC 3161.
public interface StatementStamps {

    /// A stamp over `content`, in DER; empty when no authority answers with one that is right.
    Optional<Bytes> over(Bytes content);
}
