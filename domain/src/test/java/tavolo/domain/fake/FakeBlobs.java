package tavolo.domain.fake;

import java.util.Map;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Sha256;

/// Bytes by their digest, shared by agreements (frozen texts) and papers (files).
public final class FakeBlobs {

    private final Map<Sha256, Bytes> kept;

    public FakeBlobs(FakeTransactions transactions) {
        this.kept = transactions.table();
    }

    Sha256 keep(Bytes content) {
        Sha256 digest = content.digest();
        kept.putIfAbsent(digest, content);
        return digest;
    }

    byte[] bytes(Sha256 digest) {
        Bytes content = kept.get(digest);
        if (content == null) {
            throw new IllegalStateException("no bytes with digest " + digest);
        }
        return content.toArray();
    }
}
