package tavolo.persistence.row;

import static tavolo.persistence.schema.Tables.BLOB_STORE;

import org.jooq.DSLContext;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import tavolo.domain.document.Sha256;

/// Bytes by their digest, written once, never changed or removed.
@Component
public final class Blobs {

    private final DSLContext sql;

    public Blobs(DSLContext sql) {
        this.sql = sql;
    }

    /// Keeps `content` under its digest; keeping the same content twice is harmless.
    public Sha256 keep(byte[] content, String mediaType) {
        Sha256 sha = Sha256.digestOf(content);
        if (!holds(sha)) {
            insert(sha, content, mediaType);
        }
        return sha;
    }

    /// The bytes whose digest is `sha`.
    ///
    /// @throws IllegalStateException if they are missing or do not match the digest
    public byte[] read(Sha256 sha) {
        byte[] content =
                sql.select(BLOB_STORE.CONTENT)
                        .from(BLOB_STORE)
                        .where(BLOB_STORE.SHA.eq(sha))
                        .fetchOptional(BLOB_STORE.CONTENT)
                        .orElseThrow(() -> new IllegalStateException("no bytes kept for " + sha));
        if (!Sha256.digestOf(content).equals(sha)) {
            throw new IllegalStateException("the bytes kept for " + sha + " are not those");
        }
        return content;
    }

    private boolean holds(Sha256 sha) {
        return sql.fetchExists(sql.selectOne().from(BLOB_STORE).where(BLOB_STORE.SHA.eq(sha)));
    }

    private void insert(Sha256 sha, byte[] content, String mediaType) {
        try {
            Affected.one(
                    "keep bytes",
                    sql.insertInto(BLOB_STORE)
                            .set(BLOB_STORE.SHA, sha)
                            .set(BLOB_STORE.SIZE, (long) content.length)
                            .set(BLOB_STORE.MEDIA_TYPE, mediaType)
                            .set(BLOB_STORE.CONTENT, content)
                            .execute());
        } catch (DuplicateKeyException kept) {
            // Somebody else kept the same bytes since the question above: the row is as good.
            if (!holds(sha)) {
                throw kept;
            }
        }
    }
}
