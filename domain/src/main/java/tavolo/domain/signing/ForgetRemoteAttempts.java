package tavolo.domain.signing;

import java.time.Clock;
import tavolo.domain.Transactions;

/// Removes attempts to sign remotely whose time is over, and with them what a provider had given
/// the portal to ask with.
public final class ForgetRemoteAttempts {

    private final Transactions transactions;
    private final RemoteAttempts attempts;
    private final Clock clock;

    /// @param clock the real clock
    public ForgetRemoteAttempts(Transactions transactions, RemoteAttempts attempts, Clock clock) {
        this.transactions = transactions;
        this.attempts = attempts;
        this.clock = clock;
    }

    /// Removes the expired ones; returns how many.
    public int expired() {
        return transactions.inOne(() -> attempts.dropExpired(clock.instant()));
    }
}
