package tavolo.domain.machine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import tavolo.domain.Transactions;
import tavolo.domain.document.Sha256;
import tavolo.domain.party.Account;
import tavolo.domain.party.Accounts;

/// Finds out for whom a program acts. The secret itself is the proof, so there is no actor; it is
/// looked up by its digest, which tells nothing of it by the time it takes.
public final class RecogniseToken {

    /// No longer text is a secret.
    private static final int LONGEST = 200;

    /// So much of the time of the last use is not worth a write.
    private static final Duration COARSE = Duration.ofMinutes(1);

    private final Transactions transactions;
    private final AccessTokens tokens;
    private final Accounts accounts;
    private final Clock clock;

    public RecogniseToken(
            Transactions transactions, AccessTokens tokens, Accounts accounts, Clock clock) {
        this.transactions = transactions;
        this.tokens = tokens;
        this.accounts = accounts;
        this.clock = clock;
    }

    /// A token, and the account of the person who made it as it stands now.
    public record Recognised(AccessToken token, Account account) {}

    /// Who sent `secret`; empty if it is no token, one that has ended, or if the person who made it
    /// may no longer sign in or works for somebody else.
    public Optional<Recognised> by(String secret) {
        if (secret.isBlank() || secret.length() > LONGEST) {
            return Optional.empty();
        }
        return transactions.inOne(() -> find(Sha256.digestOf(secret), clock.instant()));
    }

    private Optional<Recognised> find(Sha256 digest, Instant now) {
        Optional<Recognised> found =
                tokens.byDigest(digest)
                        .filter(token -> token.isValid(now))
                        .flatMap(this::withAccount);
        found.map(Recognised::token)
                .filter(token -> isWorthNoting(token, now))
                .ifPresent(token -> tokens.used(token.id(), now));
        return found;
    }

    private Optional<Recognised> withAccount(AccessToken token) {
        return accounts.byId(token.person())
                .filter(account -> account.person().active())
                .filter(account -> account.organisation().id().equals(token.organisation()))
                .map(account -> new Recognised(token, account));
    }

    private static boolean isWorthNoting(AccessToken token, Instant now) {
        return token.lastUsedAt().filter(last -> last.plus(COARSE).isAfter(now)).isEmpty();
    }
}
