package tavolo.persistence.actual;

import static tavolo.persistence.schema.Tables.COLUMN_MAPPING;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import tavolo.domain.intake.ColumnMappings;
import tavolo.domain.intake.NamedMapping;
import tavolo.domain.party.OrganisationId;
import tavolo.persistence.row.Affected;

/// The mappings that organisations keep; every statement names the organisation whose they are.
@Component
final class JooqColumnMappings implements ColumnMappings {

    private final DSLContext sql;

    JooqColumnMappings(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<NamedMapping> of(OrganisationId owner) {
        return sql.selectFrom(COLUMN_MAPPING)
                .where(COLUMN_MAPPING.ORGANISATION_ID.eq(owner.value()))
                .orderBy(COLUMN_MAPPING.NAME)
                .limit(NamedMapping.MOST)
                .fetch(row ->
                        new NamedMapping(
                                row.getName(),
                                MappingForm.read(row, row.getMapping()),
                                row.getSavedAt()));
    }

    @Override
    public void put(OrganisationId owner, NamedMapping mapping) {
        int changed =
                sql.update(COLUMN_MAPPING)
                        .set(COLUMN_MAPPING.MAPPING, MappingForm.write(mapping.mapping()))
                        .set(COLUMN_MAPPING.SAVED_AT, mapping.savedAt())
                        .where(is(owner, mapping.name()))
                        .execute();
        if (changed == 0) {
            Affected.one(
                    "keep a mapping",
                    sql.insertInto(COLUMN_MAPPING)
                            .set(COLUMN_MAPPING.ORGANISATION_ID, owner.value())
                            .set(COLUMN_MAPPING.NAME, mapping.name())
                            .set(COLUMN_MAPPING.MAPPING, MappingForm.write(mapping.mapping()))
                            .set(COLUMN_MAPPING.SAVED_AT, mapping.savedAt())
                            .execute());
        }
    }

    @Override
    public boolean discard(OrganisationId owner, String name) {
        return sql.deleteFrom(COLUMN_MAPPING).where(is(owner, name)).execute() == 1;
    }

    private static Condition is(OrganisationId owner, String name) {
        return COLUMN_MAPPING.ORGANISATION_ID.eq(owner.value()).and(COLUMN_MAPPING.NAME.eq(name));
    }
}
