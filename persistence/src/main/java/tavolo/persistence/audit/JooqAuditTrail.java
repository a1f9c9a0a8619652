package tavolo.persistence.audit;

import static tavolo.persistence.schema.Tables.AUDIT_FACT;
import static tavolo.persistence.schema.Tables.AUDIT_HEAD;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import tavolo.domain.audit.AuditTrail;
import tavolo.domain.audit.Fact;
import tavolo.domain.document.Sha256;
import tavolo.persistence.row.Affected;
import tavolo.persistence.row.Names;
import tavolo.persistence.schema.tables.records.AuditHeadRecord;

/// Appends facts. The head of the chain is locked first, so that facts of one chain come one after
/// the other, also from several nodes.
@Component
final class JooqAuditTrail implements AuditTrail {

    /// The chain of everything that belongs to no agreement.
    static final UUID HOUSE = new UUID(0, 0);

    /// What the first fact names as the hash before it.
    static final Sha256 BEGINNING = Sha256.of(new byte[32]);

    private final DSLContext sql;
    private final Clock clock;

    /// @param clock the real clock
    JooqAuditTrail(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public void append(Fact fact) {
        UUID chain = fact.chain().orElse(HOUSE);
        AuditHeadRecord head = locked(chain).orElseGet(() -> begun(chain));
        FactForm form = new FactForm(chain, head.getLength() + 1, clock.instant(), head.getHash());
        String content = form.write(fact);
        Sha256 hash = Sha256.digestOf(content);
        insert(fact, form, content, hash);
        advance(head, hash);
    }

    private Optional<AuditHeadRecord> locked(UUID chain) {
        return sql.selectFrom(AUDIT_HEAD)
                .where(AUDIT_HEAD.CHAIN_ID.eq(chain))
                .forUpdate()
                .fetchOptional();
    }

    /// A new chain; if somebody else began it at the same time, theirs.
    private AuditHeadRecord begun(UUID chain) {
        try {
            Affected.one(
                    "begin chain",
                    sql.insertInto(AUDIT_HEAD)
                            .set(AUDIT_HEAD.CHAIN_ID, chain)
                            .set(AUDIT_HEAD.LENGTH, 0L)
                            .set(AUDIT_HEAD.HASH, BEGINNING)
                            .execute());
            return new AuditHeadRecord(chain, 0L, BEGINNING);
        } catch (DuplicateKeyException begun) {
            return locked(chain).orElseThrow(() -> begun);
        }
    }

    private void insert(Fact fact, FactForm form, String content, Sha256 hash) {
        Affected.one(
                "append fact",
                sql.insertInto(AUDIT_FACT)
                        .set(AUDIT_FACT.CHAIN_ID, form.chain())
                        .set(AUDIT_FACT.NUMBER, form.number())
                        .set(AUDIT_FACT.KIND, fact.kind().name())
                        .set(AUDIT_FACT.AT, fact.at())
                        .set(AUDIT_FACT.SEEN_BY, Names.join(fact.seenBy()))
                        .set(AUDIT_FACT.PERSON_ID, fact.who().orElse(null))
                        .set(AUDIT_FACT.CONTENT, content)
                        .set(AUDIT_FACT.PREVIOUS, form.previous())
                        .set(AUDIT_FACT.HASH, hash)
                        .execute());
    }

    private void advance(AuditHeadRecord head, Sha256 hash) {
        Affected.one(
                "advance chain",
                sql.update(AUDIT_HEAD)
                        .set(AUDIT_HEAD.LENGTH, head.getLength() + 1)
                        .set(AUDIT_HEAD.HASH, hash)
                        .where(AUDIT_HEAD.CHAIN_ID.eq(head.getChainId()))
                        .and(AUDIT_HEAD.LENGTH.eq(head.getLength()))
                        .execute());
    }
}
