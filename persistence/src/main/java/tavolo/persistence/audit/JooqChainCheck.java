package tavolo.persistence.audit;

import static org.jooq.impl.DSL.max;
import static tavolo.persistence.schema.Tables.AUDIT_FACT;
import static tavolo.persistence.schema.Tables.AUDIT_HEAD;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import tavolo.domain.audit.ChainCheck;
import tavolo.domain.audit.ChainVerdict;
import tavolo.domain.audit.ChainVerdict.Broken;
import tavolo.domain.audit.ChainVerdict.Flaw;
import tavolo.domain.document.Sha256;
import tavolo.persistence.schema.tables.records.AuditFactRecord;

/// Reads a chain in portions and computes it anew. Nothing is locked: the check ends at the head
/// that it saw first, and what lies behind is compared with a head read later still.
@Component
final class JooqChainCheck implements ChainCheck {

    private static final int PORTION = 500;

    private final DSLContext sql;

    JooqChainCheck(DSLContext sql) {
        this.sql = sql;
    }

    private record Head(long length, Sha256 hash) {}

    @Override
    public ChainVerdict verify(Optional<UUID> chain) {
        UUID id = chain.orElse(JooqAuditTrail.HOUSE);
        Head head = head(id);
        ChainWalk walk = new ChainWalk(id);
        while (walk.length() < head.length()) {
            List<AuditFactRecord> portion = portion(id, walk.length(), head.length());
            Optional<Broken> broken = walk.past(portion);
            if (broken.isPresent()) {
                return broken.get();
            }
            if (portion.isEmpty()) {
                return new Broken(walk.length() + 1, Flaw.MISSING);
            }
        }
        if (!walk.hash().equals(head.hash())) {
            return new Broken(head.length(), Flaw.WRONG_HEAD);
        }
        return behind(id)
                .<ChainVerdict>map(number -> new Broken(number, Flaw.BEYOND_THE_HEAD))
                .orElseGet(() -> new ChainVerdict.Whole(head.length(), head.hash()));
    }

    private Head head(UUID chain) {
        return sql.select(AUDIT_HEAD.LENGTH, AUDIT_HEAD.HASH)
                .from(AUDIT_HEAD)
                .where(AUDIT_HEAD.CHAIN_ID.eq(chain))
                .fetchOptional(row -> new Head(row.value1(), row.value2()))
                .orElseGet(() -> new Head(0, JooqAuditTrail.BEGINNING));
    }

    private List<AuditFactRecord> portion(UUID chain, long after, long last) {
        return sql.selectFrom(AUDIT_FACT)
                .where(AUDIT_FACT.CHAIN_ID.eq(chain))
                .and(AUDIT_FACT.NUMBER.gt(after))
                .and(AUDIT_FACT.NUMBER.le(last))
                .orderBy(AUDIT_FACT.NUMBER)
                .limit(PORTION)
                .fetch();
    }

    /// The first fact behind the head. A fact and its head are committed together, so a head read
    /// after the last fact is never too short.
    private Optional<Long> behind(UUID chain) {
        Optional<Long> last =
                sql.select(max(AUDIT_FACT.NUMBER))
                        .from(AUDIT_FACT)
                        .where(AUDIT_FACT.CHAIN_ID.eq(chain))
                        .fetchOptional()
                        .flatMap(row -> Optional.ofNullable(row.value1()));
        long length = head(chain).length();
        return last.filter(number -> number > length).map(_ -> length + 1);
    }
}
