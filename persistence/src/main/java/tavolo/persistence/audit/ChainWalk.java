package tavolo.persistence.audit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tavolo.domain.audit.ChainVerdict.Broken;
import tavolo.domain.audit.ChainVerdict.Flaw;
import tavolo.domain.document.Canonical;
import tavolo.domain.document.CanonicalValue;
import tavolo.domain.document.Sha256;
import tavolo.persistence.schema.tables.records.AuditFactRecord;

/// A walk along one chain, from its beginning, that stops at the first fact that is not as it was
/// written.
final class ChainWalk {

    private final UUID chain;
    private long length;
    private Sha256 hash = JooqAuditTrail.BEGINNING;

    ChainWalk(UUID chain) {
        this.chain = chain;
    }

    /// How many facts were passed.
    long length() {
        return length;
    }

    /// The hash of the last fact passed.
    Sha256 hash() {
        return hash;
    }

    /// Passes `facts`, which follow in the order of their numbers; the first flaw, if any.
    Optional<Broken> past(List<AuditFactRecord> facts) {
        for (AuditFactRecord fact : facts) {
            Optional<Flaw> flaw = flaw(fact);
            if (flaw.isPresent()) {
                return Optional.of(new Broken(length + 1, flaw.get()));
            }
            length++;
            hash = fact.getHash();
        }
        return Optional.empty();
    }

    private Optional<Flaw> flaw(AuditFactRecord fact) {
        if (fact.getNumber() != length + 1) {
            return Optional.of(Flaw.MISSING);
        }
        if (!Sha256.digestOf(fact.getContent()).equals(fact.getHash())) {
            return Optional.of(Flaw.WRONG_HASH);
        }
        Map<String, CanonicalValue> content = members(fact.getContent());
        if (!isAt(content)) {
            return Optional.of(Flaw.WRONG_PLACE);
        }
        if (!fact.getPrevious().equals(hash) || !says(content, "previous", hash.toString())) {
            return Optional.of(Flaw.WRONG_LINK);
        }
        return matchesColumns(content, fact) ? Optional.empty() : Optional.of(Flaw.WRONG_COLUMNS);
    }

    private boolean isAt(Map<String, CanonicalValue> content) {
        return says(content, "schema", FactForm.SCHEMA)
                && says(content, "chain", chain.toString())
                && new CanonicalValue.Whole(length + 1).equals(content.get("number"));
    }

    private static boolean matchesColumns(
            Map<String, CanonicalValue> content, AuditFactRecord fact) {
        @Nullable UUID person = fact.getPersonId();
        CanonicalValue who =
                person == null
                        ? new CanonicalValue.Nothing()
                        : new CanonicalValue.Text(person.toString());
        return says(content, "kind", fact.getKind())
                && says(content, "at", FactForm.time(fact.getAt()))
                && who.equals(content.get("who"))
                && eyes(fact.getSeenBy()).equals(content.get("seenBy"));
    }

    private static boolean says(Map<String, CanonicalValue> content, String name, String text) {
        return new CanonicalValue.Text(text).equals(content.get(name));
    }

    private static CanonicalValue eyes(String column) {
        return new CanonicalValue.Items(
                column.isEmpty()
                        ? List.of()
                        : List.of(column.split(",", -1)).stream()
                                .<CanonicalValue>map(CanonicalValue.Text::new)
                                .toList());
    }

    /// The members of a content; none when it is not canonical.
    private static Map<String, CanonicalValue> members(String content) {
        try {
            CanonicalValue value = Canonical.readValue(content.getBytes(StandardCharsets.UTF_8));
            return value instanceof CanonicalValue.Members(Map<String, CanonicalValue> members)
                    ? members
                    : Map.of();
        } catch (IllegalArgumentException notCanonical) {
            return Map.of();
        }
    }
}
