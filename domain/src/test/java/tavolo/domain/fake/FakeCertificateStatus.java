package tavolo.domain.fake;

import tavolo.domain.document.Bytes;
import tavolo.domain.signing.CertificateStatus;

/// Publishes nothing, and remembers how often it was told that something was revoked.
public final class FakeCertificateStatus implements CertificateStatus {

    private static final Bytes NOTHING = Bytes.of(new byte[0]);

    private final FakeTransactions transactions;
    private int changes;

    public FakeCertificateStatus(FakeTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Bytes root() {
        return NOTHING;
    }

    @Override
    public Bytes issuing() {
        return NOTHING;
    }

    @Override
    public Bytes rootList() {
        return NOTHING;
    }

    @Override
    public Bytes list() {
        return NOTHING;
    }

    @Override
    public Bytes answer(byte[] request) {
        return NOTHING;
    }

    @Override
    public void changed() {
        transactions.forbid();
        changes++;
    }

    /// How often something was revoked.
    public int changes() {
        return changes;
    }
}
