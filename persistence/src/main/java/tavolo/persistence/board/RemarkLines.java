package tavolo.persistence.board;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.row;
import static tavolo.persistence.schema.Tables.ORGANISATION;
import static tavolo.persistence.schema.Tables.PERSON;
import static tavolo.persistence.schema.Tables.REMARK;
import static tavolo.persistence.schema.Tables.REMARK_WORDING;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.SelectField;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.agreement.Remark;
import tavolo.domain.board.RemarkLine;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;
import tavolo.domain.party.Visibility;
import tavolo.persistence.row.Audiences;

/// The comments on a clause that somebody may read, with what belongs to them. Whoever asks must
/// have made sure that the clause may be read.
final class RemarkLines {

    private static final SelectField<RemarkLine.Author> AUTHOR =
            row(
                            PERSON.ID.convertFrom(PersonId::new),
                            Columns.fullName(PERSON),
                            Columns.shortName(ORGANISATION),
                            REMARK.SIDE.convertFrom(PartySide::valueOf))
                    .mapping(RemarkLine.Author::new);

    private static final SelectField<Remark.Wording> WORDING =
            row(REMARK.WORDING, REMARK.BODY, coalesce(REMARK.WORDED_AT, REMARK.WRITTEN_AT))
                    .mapping(Remark.Wording::new);

    private final DSLContext sql;

    RemarkLines(DSLContext sql) {
        this.sql = sql;
    }

    /// Oldest first.
    List<RemarkLine> on(ClauseId clause, Visibility eyes) {
        Map<UUID, List<Remark.Wording>> earlier = earlier(clause, eyes);
        return sql.select(
                        REMARK.ID,
                        AUTHOR,
                        REMARK.AUDIENCE.convertFrom(Audiences::read),
                        field(REMARK.ORGANISATION_ID.eq(eyes.organisation().value())),
                        REMARK.THREAD_ID.convertFrom(Optional::ofNullable),
                        field(REMARK.SETTLED_AT.isNotNull()),
                        WORDING,
                        REMARK.WRITTEN_AT,
                        REMARK.ID.convertFrom(id -> earlier.getOrDefault(id, List.of())))
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

    private Map<UUID, List<Remark.Wording>> earlier(ClauseId clause, Visibility eyes) {
        return sql.select(
                        REMARK_WORDING.REMARK_ID,
                        row(REMARK_WORDING.NUMBER, REMARK_WORDING.WORDS, REMARK_WORDING.SAID_AT)
                                .mapping(Remark.Wording::new))
                .from(REMARK_WORDING)
                .join(REMARK)
                .on(REMARK.ID.eq(REMARK_WORDING.REMARK_ID))
                .where(REMARK.CLAUSE_ID.eq(clause.value()))
                .and(VisibilityCondition.remark(eyes))
                .and(VisibilityCondition.wording(eyes))
                .orderBy(REMARK_WORDING.NUMBER.desc())
                .fetchGroups(record -> record.value1(), record -> record.value2());
    }
}
