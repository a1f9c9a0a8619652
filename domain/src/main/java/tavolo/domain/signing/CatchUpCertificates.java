package tavolo.domain.signing;

import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
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

    /// Looks at every signature and act of adhesion, some at a time.
    public void all() {
        this.<SignatoryId>each(after -> issued.catchUp(after, AT_ONCE));
        this.<UUID>each(after -> issued.catchUpActs(after, AT_ONCE));
    }

    /// Goes on behind the last one until there is none.
    private <K> void each(UnaryOperator<Optional<K>> some) {
        Optional<K> last = Optional.empty();
        do {
            Optional<K> after = last;
            last = transactions.inOne(() -> some.apply(after));
        } while (last.isPresent());
    }
}
