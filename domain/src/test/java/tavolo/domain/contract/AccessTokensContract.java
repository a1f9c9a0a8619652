package tavolo.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.document.Sha256;
import tavolo.domain.machine.AccessToken;
import tavolo.domain.machine.TokenId;
import tavolo.domain.machine.TokenScope;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;

/// What the store promises of access tokens.
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class AccessTokensContract {

    private static final Instant AT = GivenTable.OPENED;

    /// The stores under test.
    protected abstract Stores stores();

    @Test
    void a_token_is_found_by_the_digest_of_its_secret_and_listed_for_its_owner_alone() {
        GivenTable table = new GivenTable(stores());
        AccessToken old = token(table, "Vecchio è", EnumSet.of(TokenScope.READ_TARGETS), AT);
        AccessToken now = token(table, "Nuovo", EnumSet.allOf(TokenScope.class), AT.plusSeconds(1));
        Sha256 digest = digest(old);
        add(old);
        add(now);

        assertThat(in(() -> stores().accessTokens().byDigest(digest))).contains(old);
        assertThat(in(() -> stores().accessTokens().byDigest(Sha256.digestOf("other")))).isEmpty();
        assertThat(of(table.provider)).containsExactly(now, old);
        assertThat(of(table.client)).isEmpty();
        assertThatThrownBy(() -> add(old)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void a_token_is_used_and_taken_back_once() {
        GivenTable table = new GivenTable(stores());
        AccessToken token = token(table, "Uno", EnumSet.of(TokenScope.SEND_FIGURES), AT);
        AccessToken other = token(table, "Altro", EnumSet.of(TokenScope.SEND_FIGURES), AT);
        add(token);
        add(other);
        in(() -> {
            stores().accessTokens().used(token.id(), AT.plusSeconds(9));
            return token;
        });
        assertThat(found(token).lastUsedAt()).contains(AT.plusSeconds(9));

        AccessToken revoked = revoked(token, provider(table));
        assertThat(in(() -> stores().accessTokens().revoke(revoked))).isTrue();
        assertThat(in(() -> stores().accessTokens().revoke(revoked))).isFalse();
        assertThat(found(token).revoked()).isEqualTo(revoked.revoked());
        assertThat(found(other)).isEqualTo(other);
    }

    private static PersonId provider(GivenTable table) {
        return Objects.requireNonNull(table.people.get(PartySide.PROVIDER));
    }

    private static AccessToken revoked(AccessToken token, PersonId by) {
        return new AccessToken(
                token.id(),
                token.organisation(),
                token.person(),
                token.name(),
                token.scopes(),
                token.createdAt(),
                token.expiresAt(),
                token.lastUsedAt(),
                Optional.of(new AccessToken.Revoked(by, AT.plusSeconds(10))));
    }

    private static AccessToken token(
            GivenTable table, String name, Set<TokenScope> scopes, Instant at) {
        return new AccessToken(
                new TokenId(UUID.randomUUID()),
                table.provider,
                provider(table),
                name,
                scopes,
                at,
                at.plus(Duration.ofDays(AccessToken.MOST_DAYS)),
                Optional.empty(),
                Optional.empty());
    }

    private void add(AccessToken token) {
        in(() -> {
            stores().accessTokens().add(token, digest(token));
            return token;
        });
    }

    private static Sha256 digest(AccessToken token) {
        return Sha256.digestOf("secret of " + token.id());
    }

    private AccessToken found(AccessToken token) {
        return in(() -> stores().accessTokens().byDigest(digest(token))).orElseThrow();
    }

    private List<AccessToken> of(OrganisationId owner) {
        return in(() -> stores().accessTokens().of(owner));
    }

    private <T> T in(Supplier<T> work) {
        return stores().inTransaction(work);
    }
}
