package tavolo.persistence;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import tavolo.domain.Transactions;

/// Transactions at READ COMMITTED. The outermost work is run again as a whole when it lost a race,
/// also when it did so at the commit; work inside work joins the outer one.
final class RetriedTransactions implements Transactions {

    private static final int ATTEMPTS = 10;
    private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(30);
    private static final long FIRST_PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(5);
    private static final int GREATEST_SHIFT = 6;

    private final TransactionTemplate template;

    RetriedTransactions(PlatformTransactionManager manager) {
        template = new TransactionTemplate(manager);
        template.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
    }

    @Override
    public <T> T inOne(Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return work.get();
        }
        long start = System.nanoTime();
        for (int attempt = 1; ; attempt++) {
            try {
                return template.execute(_ -> work.get());
            } catch (RuntimeException failure) {
                boolean tired = attempt == ATTEMPTS || System.nanoTime() - start > LONGEST_NANOS;
                if (tired || !LostRace.caused(failure)) {
                    throw failure;
                }
                pauseAfter(attempt);
            }
        }
    }

    /// Each attempt waits longer than the one before, by chance, so that those who collided part.
    private static void pauseAfter(int attempt) {
        long most = FIRST_PAUSE_NANOS << Math.min(attempt, GREATEST_SHIFT);
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(most));
    }
}
