package tavolo.persistence;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteType;
import org.jooq.SQLDialect;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Lets one transaction at a time write to the embedded database, from its first writing statement
/// to its end; who only reads never waits. The embedded database takes the state of its tables one
/// after the other when a commit writes it to the file: what another transaction writes in between
/// can be in the file without the record that would undo it, and a process that is killed then
/// leaves half of that transaction behind. A server of its own needs none of this.
final class OneWriter implements ExecuteListener {

    private static final long serialVersionUID = 1L;

    /// Longer than any act writes; then it is a lost race, and tried again.
    private static final Duration LONGEST = Duration.ofSeconds(5);

    /// The code of the embedded database for a lock that was not to be had.
    private static final int LOCK_TIMEOUT = 50_200;

    private static final String ALONE = "tavolo.alone";

    private final ReentrantLock writing = new ReentrantLock(true);

    @Override
    public void executeStart(ExecuteContext context) {
        if (context.dialect().family() != SQLDialect.H2
                || !writes(context)
                || writing.isHeldByCurrentThread()) {
            return;
        }
        acquire();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(
                    new TransactionSynchronization() {
                        @Override
                        public void afterCompletion(int status) {
                            writing.unlock();
                        }
                    });
        } else {
            context.data(ALONE, true);
        }
    }

    /// A statement outside of any transaction is one by itself.
    @Override
    public void end(ExecuteContext context) {
        if (context.data(ALONE) != null) {
            writing.unlock();
        }
    }

    /// A row that is locked to be written counts as written.
    private static boolean writes(ExecuteContext context) {
        String sql = context.sql();
        return context.type() != ExecuteType.READ || (sql != null && sql.endsWith("for update"));
    }

    private void acquire() {
        try {
            if (writing.tryLock(LONGEST.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException leaving) {
            Thread.currentThread().interrupt();
        }
        throw new CannotAcquireLockException(
                "somebody else writes",
                new SQLException("somebody else writes", "HYT00", LOCK_TIMEOUT));
    }
}
