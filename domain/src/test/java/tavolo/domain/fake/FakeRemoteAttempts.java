package tavolo.domain.fake;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tavolo.domain.agreement.SignatoryId;
import tavolo.domain.document.Sha256;
import tavolo.domain.signing.RemoteAttempt;
import tavolo.domain.signing.RemoteAttempts;

/// Attempts to sign remotely, in memory.
public final class FakeRemoteAttempts implements RemoteAttempts {

    private final FakeTransactions transactions;
    private final Map<UUID, RemoteAttempt> attempts;

    public FakeRemoteAttempts(FakeTransactions transactions) {
        this.transactions = transactions;
        this.attempts = transactions.table();
    }

    @Override
    public void keep(RemoteAttempt attempt) {
        endOf(attempt.signatory());
        attempts.put(attempt.id(), attempt);
    }

    @Override
    public Optional<RemoteAttempt> find(UUID id) {
        transactions.require();
        return Optional.ofNullable(attempts.get(id));
    }

    @Override
    public Optional<RemoteAttempt> awaiting(Sha256 state) {
        transactions.require();
        return attempts.values().stream()
                .filter(attempt -> attempt.awaited().equals(Optional.of(state)))
                .findFirst();
    }

    @Override
    public boolean advance(RemoteAttempt next) {
        transactions.require();
        if (!isAt(next.id(), next.version() - 1)) {
            return false;
        }
        attempts.put(next.id(), next);
        return true;
    }

    @Override
    public boolean end(RemoteAttempt attempt) {
        transactions.require();
        return isAt(attempt.id(), attempt.version()) && attempts.remove(attempt.id()) != null;
    }

    /// One of the attempts; an unknown identity where there is none.
    public UUID any() {
        return attempts.keySet().stream().findFirst().orElseGet(() -> new UUID(0, 0));
    }

    private boolean isAt(UUID id, long version) {
        RemoteAttempt present = attempts.get(id);
        return present != null && present.version() == version;
    }

    @Override
    public void endOf(SignatoryId signatory) {
        transactions.require();
        attempts.values().removeIf(attempt -> attempt.signatory().equals(signatory));
    }

    @Override
    public int dropExpired(Instant now) {
        transactions.require();
        int before = attempts.size();
        attempts.values().removeIf(attempt -> !attempt.livesAt(now));
        return before - attempts.size();
    }

    /// How many there are.
    public int count() {
        return attempts.size();
    }
}
