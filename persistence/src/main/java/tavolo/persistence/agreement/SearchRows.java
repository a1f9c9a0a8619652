package tavolo.persistence.agreement;

import static tavolo.persistence.schema.Tables.AGREEMENT;
import static tavolo.persistence.schema.Tables.CLAUSE;
import static tavolo.persistence.schema.Tables.ORGANISATION;
import static tavolo.persistence.schema.Tables.SEARCH_ENTRY;
import static tavolo.persistence.schema.Tables.SEARCH_TEXT;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementOpening;
import tavolo.domain.agreement.ClauseDraft;
import tavolo.domain.agreement.Remark;
import tavolo.domain.board.FoundKind;
import tavolo.domain.board.SearchWords;
import tavolo.domain.document.Sha256;
import tavolo.domain.library.Placeholders;
import tavolo.persistence.row.Affected;

/// Writes what can be found, in the transaction of what is written: each text once, and each place
/// where it stands. Who may read it is never written here. What lies in a room or was typed and not
/// sent is never handed to it.
final class SearchRows {

    private final DSLContext sql;

    SearchRows(DSLContext sql) {
        this.sql = sql;
    }

    /// One place of one text.
    private record Entry(
            FoundKind kind, @Nullable UUID clause, UUID subject, String words, Instant at) {}

    /// A new agreement with its first texts.
    void open(AgreementOpening opening) {
        UUID id = opening.agreement().id().value();
        insert(id, List.of(head(opening)));
        add(id, opening.drafts());
    }

    private Entry head(AgreementOpening opening) {
        UUID provider = opening.agreement().provider().value();
        UUID client = opening.agreement().client().value();
        Map<UUID, String> names =
                sql.select(ORGANISATION.ID, ORGANISATION.NAME)
                        .from(ORGANISATION)
                        .where(ORGANISATION.ID.in(provider, client))
                        .fetchMap(ORGANISATION.ID, ORGANISATION.NAME);
        String words =
                String.join(
                        " ",
                        opening.agreement().number(),
                        opening.title(),
                        names.getOrDefault(provider, ""),
                        names.getOrDefault(client, ""));
        return new Entry(
                FoundKind.AGREEMENT,
                null,
                opening.agreement().id().value(),
                words,
                opening.openedAt());
    }

    /// A text that replaces the one before it.
    void replace(AgreementId agreement, ClauseDraft draft) {
        Affected.one(
                "find the replaced version as such",
                sql.update(SEARCH_ENTRY)
                        .set(SEARCH_ENTRY.KIND, FoundKind.EARLIER_VERSION.name())
                        .where(SEARCH_ENTRY.AGREEMENT_ID.eq(agreement.value()))
                        .and(SEARCH_ENTRY.CLAUSE_ID.eq(draft.clause().value()))
                        .and(SEARCH_ENTRY.KIND.eq(FoundKind.CLAUSE.name()))
                        .execute());
        add(agreement.value(), List.of(draft));
    }

    private void add(UUID agreement, Collection<ClauseDraft> drafts) {
        Map<UUID, String> codes =
                sql.select(CLAUSE.ID, CLAUSE.CODE)
                        .from(CLAUSE)
                        .where(CLAUSE.AGREEMENT_ID.eq(agreement))
                        .fetchMap(CLAUSE.ID, CLAUSE.CODE);
        insert(
                agreement,
                drafts.stream()
                        .map(draft ->
                                new Entry(
                                        FoundKind.CLAUSE,
                                        draft.clause().value(),
                                        draft.id().value(),
                                        codes.get(draft.clause().value()) + " " + words(draft),
                                        draft.createdAt()))
                        .toList());
    }

    private static String words(ClauseDraft draft) {
        String both = draft.text().words().it() + " " + draft.text().words().en();
        return Placeholders.without(both);
    }

    /// A comment.
    void add(AgreementId agreement, Remark remark) {
        insert(
                agreement.value(),
                List.of(
                        new Entry(
                                FoundKind.COMMENT,
                                remark.clause().value(),
                                remark.id(),
                                remark.wording().words(),
                                remark.writtenAt())));
    }

    /// A comment whose words or time are others now.
    void replace(AgreementId agreement, Remark remark) {
        Affected.one(
                "forget how a comment was found",
                sql.deleteFrom(SEARCH_ENTRY)
                        .where(SEARCH_ENTRY.AGREEMENT_ID.eq(agreement.value()))
                        .and(SEARCH_ENTRY.SUBJECT_ID.eq(remark.id()))
                        .execute());
        add(agreement, remark);
    }

    private void insert(UUID agreement, List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        Record parties =
                sql.select(AGREEMENT.PROVIDER_ID, AGREEMENT.CLIENT_ID)
                        .from(AGREEMENT)
                        .where(AGREEMENT.ID.eq(agreement))
                        .fetchSingle();
        Map<String, Long> texts =
                texts(entries.stream().map(SearchRows::folded).collect(Collectors.toSet()));
        var insert =
                sql.insertInto(
                        SEARCH_ENTRY,
                        SEARCH_ENTRY.TEXT_ID,
                        SEARCH_ENTRY.KIND,
                        SEARCH_ENTRY.AGREEMENT_ID,
                        SEARCH_ENTRY.PROVIDER_ID,
                        SEARCH_ENTRY.CLIENT_ID,
                        SEARCH_ENTRY.CLAUSE_ID,
                        SEARCH_ENTRY.SUBJECT_ID,
                        SEARCH_ENTRY.WRITTEN_AT);
        for (Entry entry : entries) {
            insert =
                    insert.values(
                            texts.get(folded(entry)),
                            entry.kind().name(),
                            agreement,
                            parties.get(AGREEMENT.PROVIDER_ID),
                            parties.get(AGREEMENT.CLIENT_ID),
                            entry.clause(),
                            entry.subject(),
                            entry.at());
        }
        Affected.exactly(entries.size(), "let things be found", insert.execute());
    }

    /// With a space at both ends, so that each word begins and ends with one.
    private static String folded(Entry entry) {
        return " " + SearchWords.folded(entry.words()) + " ";
    }

    /// The identities of `texts`. Two who write the same new text at once both store it, which
    /// costs nothing but its place.
    private Map<String, Long> texts(Set<String> texts) {
        Map<Sha256, String> digests = new HashMap<>();
        texts.forEach(text -> digests.put(Sha256.digestOf(text), text));
        Map<String, Long> known = new HashMap<>();
        sql.select(SEARCH_TEXT.ID, SEARCH_TEXT.DIGEST)
                .from(SEARCH_TEXT)
                .where(SEARCH_TEXT.DIGEST.in(digests.keySet()))
                .forEach(row ->
                        known.put(Objects.requireNonNull(digests.get(row.value2())), row.value1()));
        Set<String> missing = new HashSet<>(texts);
        missing.removeAll(known.keySet());
        missing.forEach(text -> known.put(text, store(text)));
        return known;
    }

    private long store(String text) {
        return sql.insertInto(SEARCH_TEXT)
                .set(SEARCH_TEXT.DIGEST, Sha256.digestOf(text))
                .set(SEARCH_TEXT.WORDS, text)
                .returningResult(SEARCH_TEXT.ID)
                .fetchSingle()
                .value1();
    }
}
