package tavolo.persistence.board;

import static org.jooq.impl.DSL.select;
import static tavolo.persistence.schema.Tables.AGREEMENT;
import static tavolo.persistence.schema.Tables.AGREEMENT_LINE;
import static tavolo.persistence.schema.Tables.CLAIM_FILE;
import static tavolo.persistence.schema.Tables.EXCLUSION_CLAIM;
import static tavolo.persistence.schema.Tables.EXCLUSION_CLAIM_TARGET;
import static tavolo.persistence.schema.Tables.ORGANISATION;
import static tavolo.persistence.schema.Tables.PERSON;
import static tavolo.persistence.schema.Tables.TARGET_SUBJECT;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.FileKind;
import tavolo.domain.board.AttachedFile;
import tavolo.domain.board.ClaimLine;
import tavolo.domain.board.RemarkLine.Attached;
import tavolo.domain.document.Bytes;
import tavolo.domain.party.Visibility;
import tavolo.domain.term.TargetSubject;
import tavolo.persistence.claim.ClaimRows;
import tavolo.persistence.row.Blobs;
import tavolo.persistence.schema.tables.Person;

/// Reads the claims on the service lines of an agreement: all who see the agreement on which one
/// was made see it.
final class ClaimQuery {

    private static final Person SETTLER = PERSON.as("settler");
    private static final Field<String> PARTY = Columns.shortName(ORGANISATION);
    private static final Field<String> NAME = Columns.fullName(PERSON);
    private static final Field<String> SETTLED = Columns.fullName(SETTLER).as("settled_name");

    private final DSLContext sql;
    private final Blobs blobs;

    ClaimQuery(DSLContext sql) {
        this.sql = sql;
        this.blobs = new Blobs(sql);
    }

    List<ClaimLine> lines(AgreementId id, Visibility eyes) {
        if (!VisibilityCondition.sees(sql, eyes, id)) {
            return List.of();
        }
        Result<? extends Record> rows =
                sql.select(EXCLUSION_CLAIM.fields())
                        .select(AGREEMENT.NUMBER, PARTY, NAME, SETTLED)
                        .from(EXCLUSION_CLAIM)
                        .join(AGREEMENT)
                        .on(AGREEMENT.ID.eq(EXCLUSION_CLAIM.AGREEMENT_ID))
                        .join(ORGANISATION)
                        .on(ORGANISATION.ID.eq(EXCLUSION_CLAIM.ORGANISATION_ID))
                        .join(PERSON)
                        .on(PERSON.ID.eq(EXCLUSION_CLAIM.PERSON_ID))
                        .leftJoin(SETTLER)
                        .on(SETTLER.ID.eq(EXCLUSION_CLAIM.SETTLED_BY))
                        .where(
                                EXCLUSION_CLAIM.ID.in(
                                        select(EXCLUSION_CLAIM_TARGET.CLAIM_ID)
                                                .from(EXCLUSION_CLAIM_TARGET)
                                                .join(TARGET_SUBJECT)
                                                .on(
                                                        TARGET_SUBJECT.ID.eq(
                                                                EXCLUSION_CLAIM_TARGET.SUBJECT_ID))
                                                .join(AGREEMENT_LINE)
                                                .on(
                                                        AGREEMENT_LINE.SERVICE_LINE_ID.eq(
                                                                TARGET_SUBJECT.SERVICE_LINE_ID))
                                                .where(AGREEMENT_LINE.AGREEMENT_ID.eq(id.value()))))
                        .and(VisibilityCondition.agreement(eyes))
                        .orderBy(
                                EXCLUSION_CLAIM.FROM_DAY.desc(),
                                EXCLUSION_CLAIM.FROM_MINUTE.desc(),
                                EXCLUSION_CLAIM.ID)
                        .fetch();
        Map<UUID, Set<TargetSubject>> targets =
                ClaimRows.targets(sql, rows.getValues(EXCLUSION_CLAIM.ID));
        Map<UUID, List<Attached>> files = files(rows.getValues(EXCLUSION_CLAIM.ID));
        return rows.map(row ->
                new ClaimLine(
                        ClaimRows.claim(row, targets),
                        row.get(AGREEMENT.NUMBER),
                        row.get(PARTY),
                        row.get(NAME),
                        Optional.ofNullable(row.get(EXCLUSION_CLAIM.SETTLED_BY))
                                .map(_ -> row.get(SETTLED)),
                        files.getOrDefault(row.get(EXCLUSION_CLAIM.ID), List.of())));
    }

    private Map<UUID, List<Attached>> files(List<UUID> claims) {
        return sql.select(
                        CLAIM_FILE.CLAIM_ID,
                        CLAIM_FILE.ID,
                        CLAIM_FILE.NAME,
                        CLAIM_FILE.KIND,
                        CLAIM_FILE.SIZE)
                .from(CLAIM_FILE)
                .where(CLAIM_FILE.CLAIM_ID.in(claims))
                .orderBy(CLAIM_FILE.ORDINAL)
                .fetchGroups(
                        row -> row.get(CLAIM_FILE.CLAIM_ID),
                        row ->
                                new Attached(
                                        row.get(CLAIM_FILE.ID),
                                        row.get(CLAIM_FILE.NAME),
                                        FileKind.valueOf(row.get(CLAIM_FILE.KIND)),
                                        row.get(CLAIM_FILE.SIZE)));
    }

    /// A file of a claim on an agreement that `eyes` may see.
    Optional<AttachedFile> file(UUID file, Visibility eyes) {
        return sql.select(CLAIM_FILE.NAME, CLAIM_FILE.KIND, CLAIM_FILE.SHA)
                .from(CLAIM_FILE)
                .join(EXCLUSION_CLAIM)
                .on(EXCLUSION_CLAIM.ID.eq(CLAIM_FILE.CLAIM_ID))
                .join(AGREEMENT)
                .on(AGREEMENT.ID.eq(EXCLUSION_CLAIM.AGREEMENT_ID))
                .where(CLAIM_FILE.ID.eq(file))
                .and(VisibilityCondition.agreement(eyes))
                .fetchOptional(row ->
                        new AttachedFile(
                                row.get(CLAIM_FILE.NAME),
                                FileKind.valueOf(row.get(CLAIM_FILE.KIND)),
                                Bytes.of(blobs.read(row.get(CLAIM_FILE.SHA)))));
    }
}
