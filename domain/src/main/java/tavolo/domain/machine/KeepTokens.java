package tavolo.domain.machine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import tavolo.domain.IdSource;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.Transactions;
import tavolo.domain.UseCase;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.audit.AuditTrail;
import tavolo.domain.audit.Fact;
import tavolo.domain.audit.FactKind;
import tavolo.domain.document.Sha256;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.people.Secrets;

/// Who may import measured figures makes keys for programs that do it, sees those of the own
/// organisation, and takes them back.
@UseCase
public final class KeepTokens {

    /// Stands before every secret, so that one that was left lying about is recognised.
    private static final String MARK = "tavolo_";

    private final Transactions transactions;
    private final AccessTokens tokens;
    private final Secrets secrets;
    private final AuditTrail trail;
    private final IdSource ids;
    private final Clock clock;

    /// What the keeping of tokens needs besides their store.
    public record Tools(
            Transactions transactions,
            Secrets secrets,
            AuditTrail trail,
            IdSource ids,
            Clock clock) {}

    public KeepTokens(AccessTokens tokens, Tools tools) {
        this.tokens = tokens;
        this.transactions = tools.transactions();
        this.secrets = tools.secrets();
        this.trail = tools.trail();
        this.ids = tools.ids();
        this.clock = tools.clock();
    }

    /// The tokens of the own organisation, the newest first, those that ended included.
    public Outcome<List<AccessToken>> list(Actor actor) {
        return allowed(
                actor,
                () -> Outcome.done(transactions.inOne(() -> tokens.of(actor.organisation()))));
    }

    /// Makes a token that acts for `actor`. Its secret is told once and never again.
    public Outcome<IssuedToken> issue(Actor actor, TokenWish wish) {
        return allowed(
                actor,
                () -> {
                    Optional<Refusal> unfit = unfit(wish);
                    return unfit.isPresent()
                            ? Outcome.refused(unfit.get())
                            : transactions.inOne(() -> made(actor, wish));
                });
    }

    private static Optional<Refusal> unfit(TokenWish wish) {
        if (wish.name().isEmpty() || wish.name().length() > AccessToken.NAME_LIMIT) {
            return Optional.of(new TokenRefusal.TokenNameUnfit(AccessToken.NAME_LIMIT));
        }
        if (wish.scopes().isEmpty()) {
            return Optional.of(new TokenRefusal.TokenForNothing());
        }
        return wish.days() < 1 || wish.days() > AccessToken.MOST_DAYS
                ? Optional.of(new TokenRefusal.TokenDaysUnfit(AccessToken.MOST_DAYS))
                : Optional.empty();
    }

    private Outcome<IssuedToken> made(Actor actor, TokenWish wish) {
        Instant now = clock.instant();
        long valid =
                tokens.of(actor.organisation()).stream()
                        .filter(token -> token.isValid(now))
                        .count();
        if (valid >= AccessToken.MOST) {
            return Outcome.refused(new TokenRefusal.TooManyTokens(AccessToken.MOST));
        }
        String secret = MARK + secrets.newToken();
        AccessToken token =
                new AccessToken(
                        new TokenId(ids.next()),
                        actor.organisation(),
                        actor.person(),
                        wish.name(),
                        wish.scopes(),
                        now,
                        now.plus(Duration.ofDays(wish.days())),
                        Optional.empty(),
                        Optional.empty());
        tokens.add(token, Sha256.digestOf(secret));
        record(FactKind.TOKEN_ISSUED, actor, token);
        return Outcome.done(new IssuedToken(token, secret));
    }

    /// Takes a token of the own organisation back, whoever made it; from the next request on it is
    /// unknown.
    public Outcome<AccessToken> revoke(Actor actor, TokenId id) {
        return allowed(
                actor,
                () ->
                        transactions.inOne(() ->
                                tokens.of(actor.organisation()).stream()
                                        .filter(token -> token.id().equals(id))
                                        .findFirst()
                                        .map(token -> revoked(actor, token))
                                        .orElseGet(() ->
                                                Outcome.refused(new AgreementRefusal.NotFound()))));
    }

    private Outcome<AccessToken> revoked(Actor actor, AccessToken token) {
        AccessToken revoked = token.revoked(actor.person(), clock.instant());
        if (token.revoked().isPresent() || !tokens.revoke(revoked)) {
            return Outcome.refused(
                    new TokenRefusal.TokenRevokedBefore(
                            token.revoked().map(AccessToken.Revoked::at).orElse(clock.instant())));
        }
        record(FactKind.TOKEN_REVOKED, actor, revoked);
        return Outcome.done(revoked);
    }

    private void record(FactKind kind, Actor actor, AccessToken token) {
        trail.append(
                Fact.ofHouse(
                        kind,
                        clock.instant(),
                        actor,
                        Map.of("token", token.id().toString(), "name", token.name())));
    }

    private static <T> Outcome<T> allowed(Actor actor, Supplier<Outcome<T>> act) {
        return actor.may(Deed.IMPORT_FIGURES)
                ? act.get()
                : Outcome.refused(new AgreementRefusal.NotAllowed(Deed.IMPORT_FIGURES));
    }
}
