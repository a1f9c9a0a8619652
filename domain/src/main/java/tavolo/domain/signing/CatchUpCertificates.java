package tavolo.domain.signing;

import java.util.Optional;
import tavolo.domain.Transactions;
import tavolo.domain.agreement.SignatoryId;

/// Stores, once after the start of the program, the certificates of signatures that were given when
/// nobody stored certificates by themselves.
public final class CatchUpCertificates {

    private static final int AT_ONCE = 200;

    private final Transactions transactions;
    private final IssuedCertificates issued;

    public CatchUpCertificates(Transactions transactions, IssuedCertificates issued) {
        this.transactions = transactions;
        this.issued = issued;
    }

    /// Looks at every signature, some at a time.
    public void all() {
        Optional<SignatoryId> last = Optional.empty();
        do {
            Optional<SignatoryId> after = last;
            last = transactions.inOne(() -> issued.catchUp(after, AT_ONCE));
        } while (last.isPresent());
    }
}
