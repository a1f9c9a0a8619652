package tavolo.persistence.machine;

import static tavolo.persistence.schema.Tables.ACCESS_TOKEN;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import tavolo.domain.document.Sha256;
import tavolo.domain.machine.AccessToken;
import tavolo.domain.machine.AccessTokens;
import tavolo.domain.machine.TokenId;
import tavolo.domain.machine.TokenScope;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PersonId;
import tavolo.persistence.row.Affected;
import tavolo.persistence.schema.tables.records.AccessTokenRecord;

/// Access tokens in the database; the digest of a secret is written and looked up, never read.
@Component
final class JooqAccessTokens implements AccessTokens {

    private final DSLContext sql;

    JooqAccessTokens(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public void add(AccessToken token, Sha256 digest) {
        Affected.one(
                "add a token",
                sql.insertInto(ACCESS_TOKEN)
                        .set(ACCESS_TOKEN.ID, token.id().value())
                        .set(ACCESS_TOKEN.ORGANISATION_ID, token.organisation().value())
                        .set(ACCESS_TOKEN.PERSON_ID, token.person().value())
                        .set(ACCESS_TOKEN.NAME, token.name())
                        .set(
                                ACCESS_TOKEN.READS_TARGETS,
                                token.scopes().contains(TokenScope.READ_TARGETS))
                        .set(
                                ACCESS_TOKEN.SENDS_FIGURES,
                                token.scopes().contains(TokenScope.SEND_FIGURES))
                        .set(ACCESS_TOKEN.SECRET_HASH, digest)
                        .set(ACCESS_TOKEN.CREATED_AT, token.createdAt())
                        .set(ACCESS_TOKEN.EXPIRES_AT, token.expiresAt())
                        .execute());
    }

    @Override
    public Optional<AccessToken> byDigest(Sha256 digest) {
        return sql.selectFrom(ACCESS_TOKEN)
                .where(ACCESS_TOKEN.SECRET_HASH.eq(digest))
                .fetchOptional(JooqAccessTokens::read);
    }

    @Override
    public List<AccessToken> of(OrganisationId owner) {
        return sql.selectFrom(ACCESS_TOKEN)
                .where(ACCESS_TOKEN.ORGANISATION_ID.eq(owner.value()))
                .orderBy(ACCESS_TOKEN.CREATED_AT.desc(), ACCESS_TOKEN.ID)
                .limit(LISTED)
                .fetch(JooqAccessTokens::read);
    }

    @Override
    public boolean revoke(AccessToken revoked) {
        AccessToken.Revoked how = revoked.revoked().orElseThrow();
        return sql.update(ACCESS_TOKEN)
                        .set(ACCESS_TOKEN.REVOKED_BY, how.by().value())
                        .set(ACCESS_TOKEN.REVOKED_AT, how.at())
                        .where(ACCESS_TOKEN.ID.eq(revoked.id().value()))
                        .and(ACCESS_TOKEN.REVOKED_AT.isNull())
                        .execute()
                == 1;
    }

    @Override
    public void used(TokenId id, Instant now) {
        Affected.one(
                "note the use of a token",
                sql.update(ACCESS_TOKEN)
                        .set(ACCESS_TOKEN.LAST_USED_AT, now)
                        .where(ACCESS_TOKEN.ID.eq(id.value()))
                        .execute());
    }

    private static AccessToken read(AccessTokenRecord row) {
        return new AccessToken(
                new TokenId(row.getId()),
                new OrganisationId(row.getOrganisationId()),
                new PersonId(row.getPersonId()),
                row.getName(),
                scopes(row),
                row.getCreatedAt(),
                row.getExpiresAt(),
                Optional.ofNullable(row.getLastUsedAt()),
                Optional.ofNullable(row.getRevokedAt())
                        .map(at -> new AccessToken.Revoked(new PersonId(row.getRevokedBy()), at)));
    }

    private static Set<TokenScope> scopes(AccessTokenRecord row) {
        Set<TokenScope> scopes = EnumSet.noneOf(TokenScope.class);
        if (row.getReadsTargets()) {
            scopes.add(TokenScope.READ_TARGETS);
        }
        if (row.getSendsFigures()) {
            scopes.add(TokenScope.SEND_FIGURES);
        }
        return scopes;
    }
}
