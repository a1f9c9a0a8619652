package tavolo.persistence.board;

import static org.jooq.impl.DSL.noCondition;
import static tavolo.persistence.schema.Tables.AGREEMENT;
import static tavolo.persistence.schema.Tables.AUDIT_FACT;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.audit.FactKind;
import tavolo.domain.board.TimelineEntry;
import tavolo.domain.document.Canonical;
import tavolo.domain.document.CanonicalValue;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.Visibility;
import tavolo.persistence.row.Details;

/// The facts of an agreement that were written for the asking side too, or by its own people.
final class TimelineQuery {

    private final DSLContext sql;

    TimelineQuery(DSLContext sql) {
        this.sql = sql;
    }

    /// @param kinds the kinds shown; empty for all
    List<TimelineEntry> entries(
            AgreementId id,
            Visibility eyes,
            Set<FactKind> kinds,
            Optional<Long> before,
            int limit) {
        Condition older = before.<Condition>map(AUDIT_FACT.NUMBER::lessThan).orElse(noCondition());
        Condition wanted =
                kinds.isEmpty()
                        ? older
                        : older.and(
                                AUDIT_FACT.KIND.in(
                                        kinds.stream().map(Enum::name).sorted().toList()));
        return sql.select(
                        AUDIT_FACT.NUMBER,
                        AUDIT_FACT.KIND,
                        AUDIT_FACT.AT,
                        AUDIT_FACT.CONTENT,
                        AUDIT_FACT.HASH)
                .from(AUDIT_FACT)
                .join(AGREEMENT)
                .on(AGREEMENT.ID.eq(AUDIT_FACT.CHAIN_ID))
                .where(AUDIT_FACT.CHAIN_ID.eq(id.value()))
                .and(VisibilityCondition.agreement(eyes))
                .and(VisibilityCondition.fact(eyes))
                .and(wanted)
                .orderBy(AUDIT_FACT.NUMBER.desc())
                .limit(limit)
                .fetch(TimelineQuery::entry);
    }

    private static TimelineEntry entry(Record row) {
        byte[] content = row.get(AUDIT_FACT.CONTENT).getBytes(StandardCharsets.UTF_8);
        if (!(Canonical.readValue(content)
                instanceof CanonicalValue.Members(Map<String, CanonicalValue> fact))) {
            throw new IllegalStateException("a fact is an object of names and values");
        }
        return new TimelineEntry(
                row.get(AUDIT_FACT.NUMBER),
                FactKind.valueOf(row.get(AUDIT_FACT.KIND)),
                row.get(AUDIT_FACT.AT),
                Instant.parse(text(fact, "recordedAt").orElseThrow()),
                text(fact, "whoName").orElseThrow(),
                text(fact, "side").map(PartySide::valueOf),
                Optional.ofNullable(fact.get("details")).map(Details::read).orElseThrow(),
                row.get(AUDIT_FACT.HASH));
    }

    private static Optional<String> text(Map<String, CanonicalValue> fact, String name) {
        return fact.get(name) instanceof CanonicalValue.Text(String content)
                ? Optional.of(content)
                : Optional.empty();
    }
}
