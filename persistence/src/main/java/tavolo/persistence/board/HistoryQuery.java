package tavolo.persistence.board;

import static org.jooq.impl.DSL.noCondition;
import static tavolo.persistence.schema.Tables.CLAUSE_VERSION;
import static tavolo.persistence.schema.Tables.STANCE;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.agreement.ClauseVersionId;
import tavolo.domain.agreement.Stand;
import tavolo.domain.board.ClauseHistory;
import tavolo.domain.board.ClauseLine;
import tavolo.domain.board.VersionLine;
import tavolo.domain.party.Visibility;

/// All clauses of an agreement with all their versions, in six statements however many they are.
/// The texts are fetched only of the clauses that the first of them leaves.
final class HistoryQuery {

    private static final List<String> AGREEING =
            Arrays.stream(Stand.values()).filter(Stand::agrees).map(Stand::name).toList();

    private final DSLContext sql;
    private final ClauseLines lines;
    private final VersionLines versions;

    HistoryQuery(DSLContext sql) {
        this.sql = sql;
        this.lines = new ClauseLines(sql);
        this.versions = new VersionLines(sql);
    }

    List<ClauseHistory> of(AgreementId id, Visibility eyes) {
        if (!VisibilityCondition.sees(sql, eyes, id)) {
            return List.of();
        }
        List<ClauseLine> readable = lines.of(id, eyes, noCondition());
        List<ClauseId> clauses = readable.stream().map(ClauseLine::id).toList();
        Map<ClauseId, List<VersionLine>> texts = versions.of(clauses);
        Map<UUID, UUID> yes = lastYes(clauses, eyes);
        return readable.stream()
                .map(line ->
                        new ClauseHistory(
                                line,
                                texts.getOrDefault(line.id(), List.of()),
                                Optional.ofNullable(yes.get(line.id().value()))
                                        .map(ClauseVersionId::new)))
                .toList();
    }

    /// The newest version to which the organisation of `eyes` agreed, by clause.
    private Map<UUID, UUID> lastYes(Collection<ClauseId> clauses, Visibility eyes) {
        return sql
                .select(CLAUSE_VERSION.CLAUSE_ID, CLAUSE_VERSION.ID)
                .from(CLAUSE_VERSION)
                .join(STANCE)
                .on(STANCE.CLAUSE_VERSION_ID.eq(CLAUSE_VERSION.ID))
                .where(CLAUSE_VERSION.CLAUSE_ID.in(clauses.stream().map(ClauseId::value).toList()))
                .and(STANCE.ORGANISATION_ID.eq(eyes.organisation().value()))
                .and(STANCE.STAND.in(AGREEING))
                .orderBy(CLAUSE_VERSION.NUMBER)
                .stream()
                .collect(
                        Collectors.toMap(
                                row -> row.get(CLAUSE_VERSION.CLAUSE_ID),
                                row -> row.get(CLAUSE_VERSION.ID),
                                (_, newer) -> newer));
    }
}
