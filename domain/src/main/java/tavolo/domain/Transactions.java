package tavolo.domain;

import java.util.function.Supplier;

/// The port to atomic work: everything a use case changes happens in one transaction or not at all.
public interface Transactions {

    /// Runs `work` in one transaction and returns its result; an exception undoes everything. Lost
    /// races of the database (deadlock, lock time-out, lost connection) run the whole work again, a
    /// bounded number of times, so `work` must have no effect outside the transaction.
    <T> T inOne(Supplier<T> work);
}
