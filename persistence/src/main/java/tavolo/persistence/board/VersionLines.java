package tavolo.persistence.board;

import static tavolo.persistence.schema.Tables.CLAUSE_PARAMETER;
import static tavolo.persistence.schema.Tables.CLAUSE_VERSION;
import static tavolo.persistence.schema.Tables.PERSON;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.agreement.ClauseText;
import tavolo.domain.agreement.ClauseVersionId;
import tavolo.domain.agreement.TargetRevisionId;
import tavolo.domain.board.VersionLine;
import tavolo.domain.library.Bilingual;
import tavolo.domain.party.PartySide;

/// The versions of clauses with their texts and values, in two statements however many they are.
/// Whoever asks must have made sure that the clauses may be read.
final class VersionLines {

    private static final Field<String> NAME = Columns.fullName(PERSON);

    private final DSLContext sql;

    VersionLines(DSLContext sql) {
        this.sql = sql;
    }

    /// The versions of `clauses`, newest first, by clause.
    Map<ClauseId, List<VersionLine>> of(Collection<ClauseId> clauses) {
        return which(CLAUSE_VERSION.CLAUSE_ID.in(clauses.stream().map(ClauseId::value).toList()));
    }

    /// The versions with `ids`.
    Map<UUID, VersionLine> withIds(Collection<UUID> ids) {
        return which(CLAUSE_VERSION.ID.in(ids)).values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(version -> version.id().value(), version -> version));
    }

    private Map<ClauseId, List<VersionLine>> which(Condition wanted) {
        Map<UUID, Map<String, String>> parameters = parameters(wanted);
        return sql
                .select(
                        CLAUSE_VERSION.CLAUSE_ID,
                        CLAUSE_VERSION.ID,
                        CLAUSE_VERSION.NUMBER,
                        CLAUSE_VERSION.AUTHOR_SIDE,
                        CLAUSE_VERSION.REASON,
                        CLAUSE_VERSION.CREATED_AT,
                        CLAUSE_VERSION.TARGET_REVISION_ID,
                        CLAUSE_VERSION.TEXT_IT,
                        CLAUSE_VERSION.TEXT_EN,
                        NAME)
                .from(CLAUSE_VERSION)
                .join(PERSON)
                .on(PERSON.ID.eq(CLAUSE_VERSION.AUTHOR_ID))
                .where(wanted)
                .orderBy(CLAUSE_VERSION.CLAUSE_ID, CLAUSE_VERSION.NUMBER.desc())
                .stream()
                .collect(
                        Collectors.groupingBy(
                                row -> new ClauseId(row.get(CLAUSE_VERSION.CLAUSE_ID)),
                                Collectors.mapping(
                                        row -> version(row, parameters), Collectors.toList())));
    }

    private static VersionLine version(Record row, Map<UUID, Map<String, String>> parameters) {
        return new VersionLine(
                new ClauseVersionId(row.get(CLAUSE_VERSION.ID)),
                row.get(CLAUSE_VERSION.NUMBER),
                PartySide.valueOf(row.get(CLAUSE_VERSION.AUTHOR_SIDE)),
                row.get(NAME),
                row.get(CLAUSE_VERSION.REASON),
                row.get(CLAUSE_VERSION.CREATED_AT),
                Optional.ofNullable(row.get(CLAUSE_VERSION.TARGET_REVISION_ID))
                        .map(TargetRevisionId::new),
                new ClauseText(
                        new Bilingual(
                                row.get(CLAUSE_VERSION.TEXT_IT), row.get(CLAUSE_VERSION.TEXT_EN)),
                        parameters.getOrDefault(row.get(CLAUSE_VERSION.ID), Map.of())));
    }

    private Map<UUID, Map<String, String>> parameters(Condition wanted) {
        return sql
                .select(
                        CLAUSE_PARAMETER.CLAUSE_VERSION_ID,
                        CLAUSE_PARAMETER.NAME,
                        CLAUSE_PARAMETER.AMOUNT)
                .from(CLAUSE_VERSION)
                .join(CLAUSE_PARAMETER)
                .on(CLAUSE_PARAMETER.CLAUSE_VERSION_ID.eq(CLAUSE_VERSION.ID))
                .where(wanted)
                .stream()
                .collect(
                        Collectors.groupingBy(
                                row -> row.get(CLAUSE_PARAMETER.CLAUSE_VERSION_ID),
                                Collectors.toMap(
                                        row -> row.get(CLAUSE_PARAMETER.NAME),
                                        row -> row.get(CLAUSE_PARAMETER.AMOUNT))));
    }
}
