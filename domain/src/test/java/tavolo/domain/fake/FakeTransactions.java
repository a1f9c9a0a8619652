package tavolo.domain.fake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import tavolo.domain.Transactions;

/// Tables in memory and the transactions over them: one at a time, undone by an exception. On
/// demand the next one loses a race of the database, so that its work runs twice.
public final class FakeTransactions implements Transactions {

    private final ReentrantLock lock = new ReentrantLock();
    private final List<Map<?, ?>> tables = new ArrayList<>();
    private final List<Supplier<Runnable>> checkpoints = new ArrayList<>();
    private boolean losesNext;
    private int begun;
    private int undone;

    /// A new empty table, which every transaction covers.
    <K, V> Map<K, V> table() {
        Map<K, V> table = new LinkedHashMap<>();
        tables.add(table);
        checkpoints.add(() -> {
            Map<K, V> before = new LinkedHashMap<>(table);
            return () -> {
                table.clear();
                table.putAll(before);
            };
        });
        return table;
    }

    @Override
    public <T> T inOne(Supplier<T> work) {
        if (lock.isHeldByCurrentThread()) {
            return work.get();
        }
        lock.lock();
        try {
            if (losesNext) {
                losesNext = false;
                List<Runnable> undo = checkpoint();
                T _ = work.get();
                undo.forEach(Runnable::run);
                undone++;
            }
            return once(work);
        } finally {
            lock.unlock();
        }
    }

    private <T> T once(Supplier<T> work) {
        begun++;
        List<Runnable> undo = checkpoint();
        boolean done = false;
        try {
            T result = work.get();
            done = true;
            return result;
        } finally {
            if (!done) {
                undo.forEach(Runnable::run);
                undone++;
            }
        }
    }

    private List<Runnable> checkpoint() {
        return checkpoints.stream().map(Supplier::get).toList();
    }

    /// Lets the next transaction lose a race: its work runs, is undone, and runs again.
    public void loseTheNextRace() {
        losesNext = true;
    }

    /// How many transactions were begun.
    public int begun() {
        return begun;
    }

    /// How many were undone.
    public int undone() {
        return undone;
    }

    /// All that is stored, to be compared with an earlier picture.
    public List<Map<?, ?>> picture() {
        return tables.stream().<Map<?, ?>>map(LinkedHashMap::new).toList();
    }

    /// @throws IllegalStateException outside of a transaction, where no store may be used
    void require() {
        if (!lock.isHeldByCurrentThread()) {
            throw new IllegalStateException("a store works inside a transaction only");
        }
    }

    /// @throws IllegalStateException inside a transaction, where no slow work may be done
    void forbid() {
        if (lock.isHeldByCurrentThread()) {
            throw new IllegalStateException("slow work holds no lock");
        }
    }
}
