package tavolo.domain.fake;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tavolo.domain.document.Sha256;
import tavolo.domain.machine.AccessToken;
import tavolo.domain.machine.AccessTokens;
import tavolo.domain.machine.TokenId;
import tavolo.domain.party.OrganisationId;

/// Access tokens in memory.
public final class FakeAccessTokens implements AccessTokens {

    private final FakeTransactions transactions;
    private final Map<Sha256, AccessToken> rows;

    public FakeAccessTokens(FakeTransactions transactions) {
        this.transactions = transactions;
        this.rows = transactions.table();
    }

    @Override
    public void add(AccessToken token, Sha256 digest) {
        transactions.require();
        if (rows.putIfAbsent(digest, token) != null) {
            throw new IllegalStateException("the digest is there already");
        }
    }

    @Override
    public Optional<AccessToken> byDigest(Sha256 digest) {
        transactions.require();
        return Optional.ofNullable(rows.get(digest));
    }

    @Override
    public List<AccessToken> of(OrganisationId owner) {
        transactions.require();
        return rows.values().stream()
                .filter(token -> token.organisation().equals(owner))
                .sorted(Comparator.comparing(AccessToken::createdAt).reversed())
                .limit(LISTED)
                .toList();
    }

    @Override
    public boolean revoke(AccessToken revoked) {
        transactions.require();
        Sha256 digest = digest(revoked.id());
        boolean wasValid = Objects.requireNonNull(rows.get(digest)).revoked().isEmpty();
        if (wasValid) {
            rows.put(digest, revoked);
        }
        return wasValid;
    }

    @Override
    public void used(TokenId id, Instant now) {
        transactions.require();
        rows.computeIfPresent(
                digest(id),
                (_, token) ->
                        new AccessToken(
                                token.id(),
                                token.organisation(),
                                token.person(),
                                token.name(),
                                token.scopes(),
                                token.createdAt(),
                                token.expiresAt(),
                                Optional.of(now),
                                token.revoked()));
    }

    private Sha256 digest(TokenId id) {
        return rows.entrySet().stream()
                .filter(row -> row.getValue().id().equals(id))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
