package tavolo.persistence.people;

import static tavolo.persistence.schema.Tables.ORGANISATION;
import static tavolo.persistence.schema.Tables.PRODUCTION_UNIT;
import static tavolo.persistence.schema.Tables.SERVICE_LINE;
import static tavolo.persistence.schema.Tables.UNIT_SHARE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import tavolo.domain.party.Organisation;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.ProductionUnit;
import tavolo.domain.party.ServiceLine;
import tavolo.domain.party.UnitId;
import tavolo.domain.party.WorkplaceBody;
import tavolo.persistence.schema.tables.records.ProductionUnitRecord;

/// Organisations, production units and service lines as rows.
final class SiteRows {

    private final DSLContext sql;

    SiteRows(DSLContext sql) {
        this.sql = sql;
    }

    List<ProductionUnit> unitsOf(OrganisationId organisation) {
        List<ProductionUnitRecord> units =
                sql.selectFrom(PRODUCTION_UNIT)
                        .where(PRODUCTION_UNIT.ORGANISATION_ID.eq(organisation.value()))
                        .or(
                                DSL.exists(
                                        sql.selectOne()
                                                .from(UNIT_SHARE)
                                                .where(UNIT_SHARE.UNIT_ID.eq(PRODUCTION_UNIT.ID))
                                                .and(UNIT_SHARE.AMOUNT.gt(0))
                                                .and(UNIT_SHARE.UNION_ID.eq(organisation.value()))))
                        .orderBy(PRODUCTION_UNIT.CODE)
                        .fetch();
        Map<UUID, Map<UUID, Integer>> shares = shares(units);
        return units.stream()
                .map(row -> unit(row, shares.getOrDefault(row.getId(), Map.of())))
                .toList();
    }

    private Map<UUID, Map<UUID, Integer>> shares(List<ProductionUnitRecord> units) {
        return sql
                .select(UNIT_SHARE.UNIT_ID, UNIT_SHARE.UNION_ID, UNIT_SHARE.AMOUNT)
                .from(UNIT_SHARE)
                .where(
                        UNIT_SHARE.UNIT_ID.in(
                                units.stream().map(ProductionUnitRecord::getId).toList()))
                .fetch()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                row -> row.value1(),
                                Collectors.toMap(row -> row.value2(), row -> row.value3())));
    }

    private static ProductionUnit unit(ProductionUnitRecord row, Map<UUID, Integer> shares) {
        return new ProductionUnit(
                new UnitId(row.getId()),
                new OrganisationId(row.getOrganisationId()),
                row.getCode(),
                row.getCity(),
                row.getRegion(),
                row.getHeadcount(),
                WorkplaceBody.valueOf(row.getBody()),
                row.getTotal(),
                shares.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        share -> new OrganisationId(share.getKey()),
                                        Map.Entry::getValue)));
    }

    void add(Organisation organisation) {
        sql.insertInto(ORGANISATION)
                .set(ORGANISATION.ID, organisation.id().value())
                .set(ORGANISATION.KIND, organisation.kind().name())
                .set(ORGANISATION.CODE, organisation.code())
                .set(ORGANISATION.NAME, organisation.name())
                .set(ORGANISATION.ACRONYM, organisation.acronym().orElse(null))
                .set(ORGANISATION.TAX_CODE, organisation.taxCode())
                .set(ORGANISATION.REGULATED, false)
                .set(ORGANISATION.PUBLIC_BODY, organisation.publicBody())
                .execute();
    }

    List<Organisation> organisations(OrganisationKind kind) {
        return sql.selectFrom(ORGANISATION)
                .where(ORGANISATION.KIND.eq(kind.name()))
                .orderBy(ORGANISATION.NAME, ORGANISATION.ID)
                .fetch(row ->
                        new Organisation(
                                new OrganisationId(row.getId()),
                                OrganisationKind.valueOf(row.getKind()),
                                row.getCode(),
                                row.getName(),
                                Optional.ofNullable(row.getAcronym()),
                                row.getTaxCode(),
                                row.getPublicBody()));
    }

    boolean isCodeTaken(String code) {
        return sql.fetchExists(ORGANISATION, ORGANISATION.CODE.eq(code))
                || sql.fetchExists(PRODUCTION_UNIT, PRODUCTION_UNIT.CODE.eq(code))
                || sql.fetchExists(SERVICE_LINE, SERVICE_LINE.CODE.eq(code));
    }

    void add(ProductionUnit unit) {
        sql.insertInto(PRODUCTION_UNIT)
                .set(PRODUCTION_UNIT.ID, unit.id().value())
                .set(PRODUCTION_UNIT.ORGANISATION_ID, unit.provider().value())
                .set(PRODUCTION_UNIT.CODE, unit.code())
                .set(PRODUCTION_UNIT.CITY, unit.city())
                .set(PRODUCTION_UNIT.REGION, unit.region())
                .set(PRODUCTION_UNIT.HEADCOUNT, unit.headcount())
                .set(PRODUCTION_UNIT.BODY, unit.body().name())
                .set(PRODUCTION_UNIT.TOTAL, unit.total())
                .execute();
        unit.shares()
                .forEach((union, amount) ->
                        sql.insertInto(UNIT_SHARE)
                                .set(UNIT_SHARE.UNIT_ID, unit.id().value())
                                .set(UNIT_SHARE.UNION_ID, union.value())
                                .set(UNIT_SHARE.AMOUNT, amount)
                                .execute());
    }

    void add(ServiceLine line) {
        sql.insertInto(SERVICE_LINE)
                .set(SERVICE_LINE.ID, line.id().value())
                .set(SERVICE_LINE.CODE, line.code())
                .set(SERVICE_LINE.PROVIDER_ID, line.provider().value())
                .set(SERVICE_LINE.CLIENT_ID, line.client().value())
                .set(SERVICE_LINE.UNIT_ID, line.unit().value())
                .set(SERVICE_LINE.NAME, line.name())
                .set(SERVICE_LINE.CITY, line.city())
                .set(SERVICE_LINE.CHANNEL, line.channel().name())
                .set(SERVICE_LINE.ESSENTIAL, line.essential())
                .set(SERVICE_LINE.HEADCOUNT, line.headcount())
                .set(SERVICE_LINE.REMOTE, line.remote())
                .execute();
    }
}
