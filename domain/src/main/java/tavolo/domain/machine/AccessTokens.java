package tavolo.domain.machine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tavolo.domain.document.Sha256;
import tavolo.domain.party.OrganisationId;

/// The store of access tokens. Every method runs inside a transaction of
/// [tavolo.domain.Transactions].
public interface AccessTokens {

    /// The most tokens of one organisation that are listed.
    int LISTED = 200;

    /// Adds a token, of whose secret `digest` is the SHA-256.
    void add(AccessToken token, Sha256 digest);

    /// The token of whose secret `digest` is the SHA-256, valid or not.
    Optional<AccessToken> byDigest(Sha256 digest);

    /// The tokens of `owner`, the newest first, at most [#LISTED].
    List<AccessToken> of(OrganisationId owner);

    /// Stores that a token is revoked.
    ///
    /// @return whether it was not revoked before
    boolean revoke(AccessToken revoked);

    /// Stores that a token was used at `now`.
    void used(TokenId id, Instant now);
}
