package tavolo.persistence.board;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.row;
import static tavolo.persistence.schema.Tables.CLAUSE;
import static tavolo.persistence.schema.Tables.CLAUSE_VERSION;
import static tavolo.persistence.schema.Tables.COUNTER_TEXT;
import static tavolo.persistence.schema.Tables.ORGANISATION;
import static tavolo.persistence.schema.Tables.PERSON;
import static tavolo.persistence.schema.Tables.STANCE;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.agreement.ClauseText;
import tavolo.domain.agreement.ClauseVersionId;
import tavolo.domain.agreement.Stand;
import tavolo.domain.board.AttachedFile;
import tavolo.domain.board.ClauseLine;
import tavolo.domain.board.ClauseView;
import tavolo.domain.board.CounterLine;
import tavolo.domain.board.PositionLine;
import tavolo.domain.library.Bilingual;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.Visibility;
import tavolo.persistence.row.Details;

/// One clause with its versions, positions and comments. The texts are fetched only after the line,
/// which is empty for a clause that the asking side may not read.
final class ClauseQuery {

    private static final Field<String> NAME = Columns.fullName(PERSON);
    private static final Field<String> PARTY = Columns.shortName(ORGANISATION);

    private final DSLContext sql;
    private final ClauseLines lines;
    private final VersionLines versions;
    private final RemarkLines remarks;

    ClauseQuery(DSLContext sql) {
        this.sql = sql;
        this.lines = new ClauseLines(sql);
        this.versions = new VersionLines(sql);
        this.remarks = new RemarkLines(sql);
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
                versions.of(List.of(line.id())).getOrDefault(line.id(), List.of()),
                positions(line.version(), eyes),
                counters(line.id(), eyes),
                remarks.on(line.id(), eyes));
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

    Optional<AttachedFile> remarkFile(UUID file, Visibility eyes) {
        return remarks.file(file, eyes);
    }
}
