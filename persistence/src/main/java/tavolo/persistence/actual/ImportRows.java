package tavolo.persistence.actual;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;
import static tavolo.persistence.schema.Tables.FIGURE_HEAD;
import static tavolo.persistence.schema.Tables.FIGURE_IMPORT;
import static tavolo.persistence.schema.Tables.SERVICE_LINE;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.dao.DuplicateKeyException;
import tavolo.domain.document.Sha256;
import tavolo.domain.intake.Actuals;
import tavolo.domain.intake.ColumnMapping;
import tavolo.domain.intake.FigureImport;
import tavolo.domain.intake.FigureImport.Undone;
import tavolo.domain.intake.ImportId;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PersonId;
import tavolo.domain.party.ServiceLineId;
import tavolo.persistence.row.Affected;
import tavolo.persistence.schema.tables.records.FigureImportRecord;

/// The rows of imports, and the row by which those of one service line come one after the other.
final class ImportRows {

    private final DSLContext sql;

    ImportRows(DSLContext sql) {
        this.sql = sql;
    }

    /// The number of the last import of `line`, locked; 0 before the first.
    int lock(ServiceLineId line) {
        return locked(line).orElseGet(() -> begun(line));
    }

    private Optional<Integer> locked(ServiceLineId line) {
        return sql.select(FIGURE_HEAD.LAST_NUMBER)
                .from(FIGURE_HEAD)
                .where(FIGURE_HEAD.LINE_ID.eq(line.value()))
                .forUpdate()
                .fetchOptional(FIGURE_HEAD.LAST_NUMBER);
    }

    /// The first import of the line; if somebody else began at the same time, the number of theirs.
    private int begun(ServiceLineId line) {
        try {
            Affected.one(
                    "begin imports",
                    sql.insertInto(FIGURE_HEAD)
                            .set(FIGURE_HEAD.LINE_ID, line.value())
                            .set(FIGURE_HEAD.LAST_NUMBER, 0)
                            .execute());
            return 0;
        } catch (DuplicateKeyException begun) {
            return locked(line).orElseThrow(() -> begun);
        }
    }

    Optional<FigureImport> standing(Sha256 digest, ColumnMapping mapping) {
        return sql.selectFrom(FIGURE_IMPORT)
                .where(FIGURE_IMPORT.LINE_ID.eq(mapping.line().value()))
                .and(FIGURE_IMPORT.FILE_DIGEST.eq(digest))
                .and(FIGURE_IMPORT.MAPPING_DIGEST.eq(digest(mapping)))
                .and(FIGURE_IMPORT.UNDONE_AT.isNull())
                .orderBy(FIGURE_IMPORT.NUMBER.desc())
                .limit(1)
                .fetchOptional(ImportRows::read);
    }

    void add(FigureImport begun) {
        UUID line = begun.mapping().line().value();
        Affected.one(
                "count an import",
                sql.update(FIGURE_HEAD)
                        .set(FIGURE_HEAD.LAST_NUMBER, begun.number())
                        .where(FIGURE_HEAD.LINE_ID.eq(line))
                        .and(FIGURE_HEAD.LAST_NUMBER.eq(begun.number() - 1))
                        .execute());
        Affected.one(
                "begin an import",
                sql.insertInto(FIGURE_IMPORT)
                        .set(FIGURE_IMPORT.ID, begun.id().value())
                        .set(FIGURE_IMPORT.LINE_ID, line)
                        .set(FIGURE_IMPORT.NUMBER, begun.number())
                        .set(FIGURE_IMPORT.FILE_NAME, begun.file())
                        .set(FIGURE_IMPORT.FILE_DIGEST, begun.digest())
                        .set(FIGURE_IMPORT.MAPPING, MappingForm.write(begun.mapping()))
                        .set(FIGURE_IMPORT.MAPPING_DIGEST, digest(begun.mapping()))
                        .set(FIGURE_IMPORT.PERSON_ID, begun.by().value())
                        .set(FIGURE_IMPORT.IMPORTED_AT, begun.at())
                        .set(FIGURE_IMPORT.ROWS_TAKEN, begun.rows())
                        .execute());
    }

    Optional<FigureImport> find(ImportId id, OrganisationId provider) {
        return sql.selectFrom(FIGURE_IMPORT)
                .where(FIGURE_IMPORT.ID.eq(id.value()))
                .and(ofLineOf(provider))
                .fetchOptional(ImportRows::read);
    }

    void undo(FigureImport undone) {
        Undone how = undone.undone().orElseThrow();
        Affected.one(
                "undo an import",
                sql.update(FIGURE_IMPORT)
                        .set(FIGURE_IMPORT.UNDONE_BY, how.by().value())
                        .set(FIGURE_IMPORT.UNDONE_AT, how.at())
                        .where(FIGURE_IMPORT.ID.eq(undone.id().value()))
                        .and(FIGURE_IMPORT.UNDONE_AT.isNull())
                        .execute());
    }

    List<FigureImport> of(ServiceLineId line, OrganisationId provider) {
        return sql.selectFrom(FIGURE_IMPORT)
                .where(FIGURE_IMPORT.LINE_ID.eq(line.value()))
                .and(ofLineOf(provider))
                .orderBy(FIGURE_IMPORT.NUMBER.desc())
                .limit(Actuals.LISTED)
                .fetch(ImportRows::read);
    }

    /// The numbers of the imports of `line` whose figures count.
    Set<Integer> counting(ServiceLineId line) {
        return new HashSet<>(
                sql.select(FIGURE_IMPORT.NUMBER)
                        .from(FIGURE_IMPORT)
                        .where(FIGURE_IMPORT.LINE_ID.eq(line.value()))
                        .and(FIGURE_IMPORT.UNDONE_AT.isNull())
                        .fetch(FIGURE_IMPORT.NUMBER));
    }

    private static Condition ofLineOf(OrganisationId provider) {
        return exists(
                selectOne()
                        .from(SERVICE_LINE)
                        .where(SERVICE_LINE.ID.eq(FIGURE_IMPORT.LINE_ID))
                        .and(SERVICE_LINE.PROVIDER_ID.eq(provider.value())));
    }

    private static Sha256 digest(ColumnMapping mapping) {
        return Sha256.digestOf(MappingForm.write(mapping));
    }

    private static FigureImport read(FigureImportRecord row) {
        return new FigureImport(
                new ImportId(row.getId()),
                row.getNumber(),
                row.getFileName(),
                row.getFileDigest(),
                MappingForm.read(row, row.getMapping()),
                new PersonId(row.getPersonId()),
                row.getImportedAt(),
                row.getRowsTaken(),
                Optional.ofNullable(row.getUndoneAt())
                        .map(at -> new Undone(new PersonId(row.getUndoneBy()), at)));
    }
}
