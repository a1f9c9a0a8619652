package tavolo.persistence.audit;

import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static tavolo.persistence.schema.Tables.AUDIT_HEAD;
import static tavolo.persistence.schema.Tables.HEAD_SEAL;
import static tavolo.persistence.schema.Tables.SEALED_HEAD;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;
import tavolo.domain.document.Bytes;
import tavolo.domain.evidence.ChainHead;
import tavolo.domain.evidence.HeadSeal;
import tavolo.domain.evidence.HeadSeals;
import tavolo.persistence.row.Affected;
import tavolo.persistence.schema.tables.records.HeadSealRecord;

/// Seals on the heads of the chains, as rows that are only added.
@Repository
final class JooqHeadSeals implements HeadSeals {

    private final DSLContext sql;

    JooqHeadSeals(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<ChainHead> unsealed() {
        return sql.select(AUDIT_HEAD.CHAIN_ID, AUDIT_HEAD.LENGTH, AUDIT_HEAD.HASH)
                .from(AUDIT_HEAD)
                .where(AUDIT_HEAD.LENGTH.gt(0L))
                .and(
                        notExists(
                                selectOne()
                                        .from(SEALED_HEAD)
                                        .where(SEALED_HEAD.CHAIN_ID.eq(AUDIT_HEAD.CHAIN_ID))
                                        .and(SEALED_HEAD.LENGTH.eq(AUDIT_HEAD.LENGTH))))
                .orderBy(AUDIT_HEAD.CHAIN_ID)
                .fetch(row -> new ChainHead(row.value1(), row.value2(), row.value3()));
    }

    @Override
    public Optional<HeadSeal> last() {
        return sql.selectFrom(HEAD_SEAL)
                .orderBy(HEAD_SEAL.NUMBER.desc())
                .limit(1)
                .fetchOptional(this::seal);
    }

    @Override
    public Optional<HeadSeal> covering(UUID chain, long length) {
        return sql.select(HEAD_SEAL.fields())
                .from(SEALED_HEAD)
                .join(HEAD_SEAL)
                .on(HEAD_SEAL.NUMBER.eq(SEALED_HEAD.SEAL_NUMBER))
                .where(SEALED_HEAD.CHAIN_ID.eq(chain))
                .and(SEALED_HEAD.LENGTH.le(length))
                .orderBy(SEALED_HEAD.SEAL_NUMBER.desc())
                .limit(1)
                .fetchOptional(row -> seal(row.into(HEAD_SEAL)));
    }

    private HeadSeal seal(HeadSealRecord row) {
        byte @Nullable [] stamp = row.getStamp();
        return new HeadSeal(
                row.getNumber(),
                row.getSealedDay(),
                Bytes.of(row.getStatement()),
                Bytes.of(row.getSeal()),
                Bytes.of(row.getCertificate()),
                row.getSealedAt(),
                heads(row.getNumber()),
                stamp == null ? Optional.empty() : Optional.of(Bytes.of(stamp)));
    }

    private List<ChainHead> heads(long number) {
        return sql.select(SEALED_HEAD.CHAIN_ID, SEALED_HEAD.LENGTH, SEALED_HEAD.HASH)
                .from(SEALED_HEAD)
                .where(SEALED_HEAD.SEAL_NUMBER.eq(number))
                .orderBy(SEALED_HEAD.ORDINAL)
                .fetch(row -> new ChainHead(row.value1(), row.value2(), row.value3()));
    }

    @Override
    public boolean keep(HeadSeal seal) {
        try {
            insert(seal);
        } catch (DuplicateKeyException first) {
            return false;
        }
        BatchBindStep rows =
                sql.batch(
                        sql.insertInto(
                                        SEALED_HEAD,
                                        SEALED_HEAD.SEAL_NUMBER,
                                        SEALED_HEAD.ORDINAL,
                                        SEALED_HEAD.CHAIN_ID,
                                        SEALED_HEAD.LENGTH,
                                        SEALED_HEAD.HASH)
                                .values(
                                        (Long) null,
                                        (Integer) null,
                                        (UUID) null,
                                        (Long) null,
                                        null));
        int ordinal = 0;
        for (ChainHead head : seal.heads()) {
            rows = rows.bind(seal.number(), ordinal++, head.chain(), head.length(), head.hash());
        }
        rows.execute();
        return true;
    }

    private void insert(HeadSeal seal) {
        Affected.one(
                "keep seal of heads",
                sql.insertInto(HEAD_SEAL)
                        .set(HEAD_SEAL.NUMBER, seal.number())
                        .set(HEAD_SEAL.SEALED_DAY, seal.day())
                        .set(HEAD_SEAL.STATEMENT, seal.statement().toArray())
                        .set(HEAD_SEAL.SEAL, seal.seal().toArray())
                        .set(HEAD_SEAL.CERTIFICATE, seal.certificate().toArray())
                        .set(HEAD_SEAL.SEALED_AT, seal.sealedAt())
                        .execute());
    }

    @Override
    public List<HeadSeal> unstamped(int limit) {
        return sql.selectFrom(HEAD_SEAL)
                .where(HEAD_SEAL.STAMP.isNull())
                .orderBy(HEAD_SEAL.NUMBER)
                .limit(limit)
                .fetch()
                .map(this::seal);
    }

    @Override
    public void stamped(long number, Bytes stamp, Instant at) {
        sql.update(HEAD_SEAL)
                .set(HEAD_SEAL.STAMP, stamp.toArray())
                .set(HEAD_SEAL.STAMPED_AT, at)
                .where(HEAD_SEAL.NUMBER.eq(number))
                .and(HEAD_SEAL.STAMP.isNull())
                .execute();
    }
}
