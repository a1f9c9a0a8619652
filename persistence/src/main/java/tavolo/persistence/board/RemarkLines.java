package tavolo.persistence.board;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static tavolo.persistence.schema.Tables.CLAUSE;
import static tavolo.persistence.schema.Tables.ORGANISATION;
import static tavolo.persistence.schema.Tables.PERSON;
import static tavolo.persistence.schema.Tables.REMARK;
import static tavolo.persistence.schema.Tables.REMARK_FILE;
import static tavolo.persistence.schema.Tables.REMARK_MENTION;
import static tavolo.persistence.schema.Tables.REMARK_WORDING;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SelectField;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.agreement.FileKind;
import tavolo.domain.agreement.Remark;
import tavolo.domain.board.AttachedFile;
import tavolo.domain.board.RemarkLine;
import tavolo.domain.document.Bytes;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;
import tavolo.domain.party.Visibility;
import tavolo.persistence.row.Audiences;
import tavolo.persistence.row.Blobs;
import tavolo.persistence.schema.tables.Clause;

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
    private final Blobs blobs;

    RemarkLines(DSLContext sql) {
        this.sql = sql;
        this.blobs = new Blobs(sql);
    }

    /// Oldest first.
    List<RemarkLine> on(ClauseId clause, Visibility eyes) {
        Map<UUID, List<Remark.Wording>> earlier = earlier(clause, eyes);
        Map<UUID, List<RemarkLine.Attached>> files = files(clause, eyes);
        Map<UUID, List<RemarkLine.Mentioned>> mentions = mentions(clause, eyes);
        return sql.select(
                        REMARK.ID,
                        AUTHOR,
                        REMARK.AUDIENCE.convertFrom(Audiences::read),
                        field(REMARK.ORGANISATION_ID.eq(eyes.organisation().value())),
                        REMARK.THREAD_ID.convertFrom(Optional::ofNullable),
                        field(REMARK.SETTLED_AT.isNotNull()),
                        WORDING,
                        REMARK.WRITTEN_AT,
                        REMARK.ID.convertFrom(id -> earlier.getOrDefault(id, List.of())),
                        REMARK.ID.convertFrom(id -> files.getOrDefault(id, List.of())),
                        REMARK.ID.convertFrom(id -> mentions.getOrDefault(id, List.of())))
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

    private Map<UUID, List<RemarkLine.Attached>> files(ClauseId clause, Visibility eyes) {
        return sql.select(
                        REMARK_FILE.REMARK_ID,
                        row(
                                        REMARK_FILE.ID,
                                        REMARK_FILE.NAME,
                                        REMARK_FILE.KIND.convertFrom(FileKind::valueOf),
                                        REMARK_FILE.SIZE)
                                .mapping(RemarkLine.Attached::new))
                .from(REMARK_FILE)
                .join(REMARK)
                .on(REMARK.ID.eq(REMARK_FILE.REMARK_ID))
                .where(REMARK.CLAUSE_ID.eq(clause.value()))
                .and(VisibilityCondition.remark(eyes))
                .orderBy(REMARK_FILE.ORDINAL)
                .fetchGroups(record -> record.value1(), record -> record.value2());
    }

    private Map<UUID, List<RemarkLine.Mentioned>> mentions(ClauseId clause, Visibility eyes) {
        return sql.select(
                        REMARK_MENTION.REMARK_ID,
                        row(
                                        PERSON.ID.convertFrom(PersonId::new),
                                        Columns.fullName(PERSON),
                                        Columns.shortName(ORGANISATION))
                                .mapping(RemarkLine.Mentioned::new))
                .from(REMARK_MENTION)
                .join(REMARK)
                .on(REMARK.ID.eq(REMARK_MENTION.REMARK_ID))
                .join(PERSON)
                .on(PERSON.ID.eq(REMARK_MENTION.PERSON_ID))
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(PERSON.ORGANISATION_ID))
                .where(REMARK.CLAUSE_ID.eq(clause.value()))
                .and(VisibilityCondition.remark(eyes))
                .and(KnownPeople.to(eyes, agreementOf(clause)))
                .orderBy(PERSON.FAMILY_NAME, PERSON.GIVEN_NAME, PERSON.ID)
                .fetchGroups(record -> record.value1(), record -> record.value2());
    }

    private static Field<UUID> agreementOf(ClauseId clause) {
        Clause same = CLAUSE.as("same");
        return field(select(same.AGREEMENT_ID).from(same).where(same.ID.eq(clause.value())));
    }

    /// A file of a comment that `eyes` may read, on a clause that they may read.
    Optional<AttachedFile> file(UUID file, Visibility eyes) {
        return sql.select(REMARK_FILE.NAME, REMARK_FILE.KIND, REMARK_FILE.SHA, REMARK.AGREEMENT_ID)
                .from(REMARK_FILE)
                .join(REMARK)
                .on(REMARK.ID.eq(REMARK_FILE.REMARK_ID))
                .join(CLAUSE)
                .on(CLAUSE.ID.eq(REMARK.CLAUSE_ID))
                .where(REMARK_FILE.ID.eq(file))
                .and(VisibilityCondition.clause(eyes))
                .and(VisibilityCondition.remark(eyes))
                .fetchOptional()
                .filter(row ->
                        VisibilityCondition.sees(
                                sql, eyes, new AgreementId(row.get(REMARK.AGREEMENT_ID))))
                .map(row ->
                        new AttachedFile(
                                row.get(REMARK_FILE.NAME),
                                FileKind.valueOf(row.get(REMARK_FILE.KIND)),
                                Bytes.of(blobs.read(row.get(REMARK_FILE.SHA)))));
    }
}
