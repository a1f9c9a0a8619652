package tavolo.persistence.board;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.row;
import static tavolo.persistence.schema.Tables.CLAUSE;
import static tavolo.persistence.schema.Tables.CLAUSE_PARAMETER;
import static tavolo.persistence.schema.Tables.CLAUSE_VERSION;
import static tavolo.persistence.schema.Tables.COUNTER_TEXT;
import static tavolo.persistence.schema.Tables.ORGANISATION;
import static tavolo.persistence.schema.Tables.PERSON;
import static tavolo.persistence.schema.Tables.REMARK;
import static tavolo.persistence.schema.Tables.STANCE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.agreement.ClauseText;
import tavolo.domain.agreement.ClauseVersionId;
import tavolo.domain.agreement.Stand;
import tavolo.domain.agreement.TargetRevisionId;
import tavolo.domain.board.ClauseLine;
import tavolo.domain.board.ClauseView;
import tavolo.domain.board.CounterLine;
import tavolo.domain.board.PositionLine;
import tavolo.domain.board.RemarkLine;
import tavolo.domain.board.VersionLine;
import tavolo.domain.library.Bilingual;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.Visibility;
import tavolo.persistence.row.Audiences;
import tavolo.persistence.row.Details;

/// One clause with its versions, positions and comments. The texts are fetched only after the line,
/// which is empty for a clause that the asking side may not read.
final class ClauseQuery {

    private static final Field<String> NAME = Columns.fullName(PERSON);
    private static final Field<String> PARTY = Columns.shortName(ORGANISATION);

    private final DSLContext sql;
    private final ClauseLines lines;

    ClauseQuery(DSLContext sql) {
        this.sql = sql;
        this.lines = new ClauseLines(sql);
    }

    Optional<ClauseView> view(AgreementId id, ClauseId clause, Visibility eyes) {
        return VisibilityCondition.sees(sql, eyes, id)
                ? lines.of(id, eyes, CLAUSE.ID.eq(clause.value())).stream()
                        .findFirst()
                        .map(line -> view(line, eyes))
                : Optional.empty();
    }

    private ClauseView view(ClauseLine line, Visibility eyes) {
        return new ClauseView(
                line,
                versions(line.id()),
                positions(line.version(), eyes),
                counters(line.id(), eyes),
                remarks(line.id(), eyes));
    }

    private List<VersionLine> versions(ClauseId clause) {
        Map<UUID, Map<String, String>> parameters = parameters(clause);
        return sql.select(
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
                .where(CLAUSE_VERSION.CLAUSE_ID.eq(clause.value()))
                .orderBy(CLAUSE_VERSION.NUMBER.desc())
                .fetch(row ->
                        version(
                                row,
                                parameters.getOrDefault(row.get(CLAUSE_VERSION.ID), Map.of())));
    }

    private static VersionLine version(Record row, Map<String, String> parameters) {
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
                        parameters));
    }

    private Map<UUID, Map<String, String>> parameters(ClauseId clause) {
        return sql
                .select(
                        CLAUSE_PARAMETER.CLAUSE_VERSION_ID,
                        CLAUSE_PARAMETER.NAME,
                        CLAUSE_PARAMETER.AMOUNT)
                .from(CLAUSE_VERSION)
                .join(CLAUSE_PARAMETER)
                .on(CLAUSE_PARAMETER.CLAUSE_VERSION_ID.eq(CLAUSE_VERSION.ID))
                .where(CLAUSE_VERSION.CLAUSE_ID.eq(clause.value()))
                .stream()
                .collect(
                        Collectors.groupingBy(
                                row -> row.get(CLAUSE_PARAMETER.CLAUSE_VERSION_ID),
                                Collectors.toMap(
                                        row -> row.get(CLAUSE_PARAMETER.NAME),
                                        row -> row.get(CLAUSE_PARAMETER.AMOUNT))));
    }

    private List<PositionLine> positions(ClauseVersionId version, Visibility eyes) {
        return sql.select(
                        STANCE.SIDE.convertFrom(PartySide::valueOf),
                        STANCE.STAND.convertFrom(Stand::valueOf),
                        STANCE.REASON,
                        NAME,
                        PARTY,
                        field(STANCE.ORGANISATION_ID.eq(eyes.organisation().value())),
                        STANCE.TAKEN_AT)
                .from(STANCE)
                .join(PERSON)
                .on(PERSON.ID.eq(STANCE.PERSON_ID))
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(STANCE.ORGANISATION_ID))
                .where(STANCE.CLAUSE_VERSION_ID.eq(version.value()))
                .orderBy(STANCE.TAKEN_AT, STANCE.SIDE)
                .fetch(mapping(PositionLine::new));
    }

    private List<CounterLine> counters(ClauseId clause, Visibility eyes) {
        return sql.select(
                        CLAUSE_VERSION.ID.convertFrom(ClauseVersionId::new),
                        CLAUSE_VERSION.NUMBER,
                        STANCE.SIDE.convertFrom(PartySide::valueOf),
                        PARTY,
                        field(STANCE.ORGANISATION_ID.eq(eyes.organisation().value())),
                        row(COUNTER_TEXT.TEXT_IT, COUNTER_TEXT.TEXT_EN, COUNTER_TEXT.AMOUNTS)
                                .mapping(ClauseQuery::text),
                        STANCE.REASON,
                        STANCE.TAKEN_AT)
                .from(COUNTER_TEXT)
                .join(CLAUSE_VERSION)
                .on(CLAUSE_VERSION.ID.eq(COUNTER_TEXT.CLAUSE_VERSION_ID))
                .join(STANCE)
                .on(STANCE.CLAUSE_VERSION_ID.eq(COUNTER_TEXT.CLAUSE_VERSION_ID))
                .and(STANCE.ORGANISATION_ID.eq(COUNTER_TEXT.ORGANISATION_ID))
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(STANCE.ORGANISATION_ID))
                .where(CLAUSE_VERSION.CLAUSE_ID.eq(clause.value()))
                .orderBy(CLAUSE_VERSION.NUMBER.desc(), STANCE.TAKEN_AT, STANCE.SIDE)
                .fetch(mapping(CounterLine::new));
    }

    private static ClauseText text(String italian, String english, String amounts) {
        return new ClauseText(new Bilingual(italian, english), Details.read(amounts));
    }

    private List<RemarkLine> remarks(ClauseId clause, Visibility eyes) {
        return sql.select(
                        REMARK.ID,
                        REMARK.SIDE.convertFrom(PartySide::valueOf),
                        NAME,
                        PARTY,
                        REMARK.AUDIENCE.convertFrom(Audiences::read),
                        field(REMARK.ORGANISATION_ID.eq(eyes.organisation().value())),
                        REMARK.THREAD_ID.convertFrom(Optional::ofNullable),
                        field(REMARK.SETTLED_AT.isNotNull()),
                        REMARK.BODY,
                        REMARK.WRITTEN_AT)
                .from(REMARK)
                .join(PERSON)
                .on(PERSON.ID.eq(REMARK.PERSON_ID))
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(REMARK.ORGANISATION_ID))
                .where(REMARK.CLAUSE_ID.eq(clause.value()))
                .and(VisibilityCondition.remark(eyes))
                .orderBy(REMARK.WRITTEN_AT, REMARK.ID)
                .fetch(mapping(RemarkLine::new));
    }
}
