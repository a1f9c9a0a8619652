package tavolo.persistence.board;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static tavolo.persistence.schema.Tables.CLAUSE;
import static tavolo.persistence.schema.Tables.ORGANISATION;
import static tavolo.persistence.schema.Tables.PERSON;
import static tavolo.persistence.schema.Tables.REMARK;
import static tavolo.persistence.schema.Tables.REMARK_FILE;
import static tavolo.persistence.schema.Tables.REMARK_MENTION;
import static tavolo.persistence.schema.Tables.REMARK_WORDING;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
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

    private static final Field<String> NAME = Columns.fullName(PERSON);
    private static final Field<String> PARTY = Columns.shortName(ORGANISATION);

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
        return sql.select(REMARK.fields())
                .select(NAME, PARTY)
                .from(REMARK)
                .join(PERSON)
                .on(PERSON.ID.eq(REMARK.PERSON_ID))
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(REMARK.ORGANISATION_ID))
                .where(REMARK.CLAUSE_ID.eq(clause.value()))
                .and(VisibilityCondition.remark(eyes))
                .orderBy(REMARK.WRITTEN_AT, REMARK.ID)
                .fetch(row ->
                        line(
                                row,
                                eyes,
                                earlier.getOrDefault(row.get(REMARK.ID), List.of()),
                                files.getOrDefault(row.get(REMARK.ID), List.of()),
                                mentions.getOrDefault(row.get(REMARK.ID), List.of())));
    }

    private static RemarkLine line(
            Record row,
            Visibility eyes,
            List<Remark.Wording> earlier,
            List<RemarkLine.Attached> files,
            List<RemarkLine.Mentioned> mentions) {
        Instant worded = row.get(REMARK.WORDED_AT);
        return new RemarkLine(
                row.get(REMARK.ID),
                new RemarkLine.Author(
                        new PersonId(row.get(REMARK.PERSON_ID)),
                        row.get(NAME),
                        row.get(PARTY),
                        PartySide.valueOf(row.get(REMARK.SIDE))),
                Audiences.read(row.get(REMARK.AUDIENCE)),
                Optional.ofNullable(row.get(REMARK.WANTED)).map(Audiences::read),
                row.get(REMARK.ORGANISATION_ID).equals(eyes.organisation().value()),
                Optional.ofNullable(row.get(REMARK.THREAD_ID)),
                row.get(REMARK.SETTLED_AT) != null,
                new Remark.Wording(
                        row.get(REMARK.WORDING),
                        row.get(REMARK.BODY),
                        worded == null ? row.get(REMARK.WRITTEN_AT) : worded),
                row.get(REMARK.WRITTEN_AT),
                earlier,
                files,
                mentions);
    }

    private Map<UUID, List<Remark.Wording>> earlier(ClauseId clause, Visibility eyes) {
        return sql.select(
                        REMARK_WORDING.REMARK_ID,
                        REMARK_WORDING.NUMBER,
                        REMARK_WORDING.WORDS,
                        REMARK_WORDING.SAID_AT)
                .from(REMARK_WORDING)
                .join(REMARK)
                .on(REMARK.ID.eq(REMARK_WORDING.REMARK_ID))
                .where(REMARK.CLAUSE_ID.eq(clause.value()))
                .and(VisibilityCondition.remark(eyes))
                .and(VisibilityCondition.wording(eyes))
                .orderBy(REMARK_WORDING.NUMBER.desc())
                .fetchGroups(
                        row -> row.get(REMARK_WORDING.REMARK_ID),
                        row ->
                                new Remark.Wording(
                                        row.get(REMARK_WORDING.NUMBER),
                                        row.get(REMARK_WORDING.WORDS),
                                        row.get(REMARK_WORDING.SAID_AT)));
    }

    private Map<UUID, List<RemarkLine.Attached>> files(ClauseId clause, Visibility eyes) {
        return sql.select(
                        REMARK_FILE.REMARK_ID,
                        REMARK_FILE.ID,
                        REMARK_FILE.NAME,
                        REMARK_FILE.KIND,
                        REMARK_FILE.SIZE)
                .from(REMARK_FILE)
                .join(REMARK)
                .on(REMARK.ID.eq(REMARK_FILE.REMARK_ID))
                .where(REMARK.CLAUSE_ID.eq(clause.value()))
                .and(VisibilityCondition.remark(eyes))
                .orderBy(REMARK_FILE.ORDINAL)
                .fetchGroups(
                        row -> row.get(REMARK_FILE.REMARK_ID),
                        row ->
                                new RemarkLine.Attached(
                                        row.get(REMARK_FILE.ID),
                                        row.get(REMARK_FILE.NAME),
                                        FileKind.valueOf(row.get(REMARK_FILE.KIND)),
                                        row.get(REMARK_FILE.SIZE)));
    }

    private Map<UUID, List<RemarkLine.Mentioned>> mentions(ClauseId clause, Visibility eyes) {
        return sql.select(REMARK_MENTION.REMARK_ID, PERSON.ID, NAME, PARTY)
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
                .fetchGroups(
                        row -> row.get(REMARK_MENTION.REMARK_ID),
                        row ->
                                new RemarkLine.Mentioned(
                                        new PersonId(row.get(PERSON.ID)),
                                        row.get(NAME),
                                        row.get(PARTY)));
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
