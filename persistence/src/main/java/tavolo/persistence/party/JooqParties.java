package tavolo.persistence.party;

import static tavolo.persistence.schema.Tables.AGREEMENT_LINE;
import static tavolo.persistence.schema.Tables.MANDATE;
import static tavolo.persistence.schema.Tables.ORGANISATION;
import static tavolo.persistence.schema.Tables.PERSON;
import static tavolo.persistence.schema.Tables.PERSON_ROLE;
import static tavolo.persistence.schema.Tables.PRODUCTION_UNIT;
import static tavolo.persistence.schema.Tables.SERVICE_LINE;
import static tavolo.persistence.schema.Tables.UNIT_SHARE;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import tavolo.domain.party.Candidate;
import tavolo.domain.party.Capacity;
import tavolo.domain.party.Mandate;
import tavolo.domain.party.MandateId;
import tavolo.domain.party.Organisation;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.Parties;
import tavolo.domain.party.PersonId;
import tavolo.domain.party.ProductionUnit;
import tavolo.domain.party.Role;
import tavolo.domain.party.ServiceLine;
import tavolo.domain.party.ServiceLineId;
import tavolo.domain.party.UnitId;
import tavolo.domain.party.WorkplaceBody;
import tavolo.persistence.schema.tables.records.ProductionUnitRecord;

/// Organisations, lines, units and mandates from the database.
@Repository
final class JooqParties implements Parties {

    private final DSLContext sql;

    JooqParties(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Organisation organisation(OrganisationId id) {
        return Optional.ofNullable(organisations(List.of(id)).get(id))
                .orElseThrow(() -> new IllegalArgumentException("no organisation " + id));
    }

    @Override
    public Map<OrganisationId, Organisation> organisations(Collection<OrganisationId> ids) {
        Map<OrganisationId, Organisation> found = new LinkedHashMap<>();
        sql.selectFrom(ORGANISATION)
                .where(ORGANISATION.ID.in(ids.stream().map(OrganisationId::value).toList()))
                .orderBy(ORGANISATION.CODE)
                .fetch(PartyRows::organisation)
                .forEach(organisation -> found.put(organisation.id(), organisation));
        return found;
    }

    @Override
    public Map<PersonId, String> names(Collection<PersonId> ids) {
        Map<PersonId, String> names = new LinkedHashMap<>();
        sql.select(PERSON.ID, PERSON.GIVEN_NAME, PERSON.FAMILY_NAME)
                .from(PERSON)
                .where(PERSON.ID.in(ids.stream().map(PersonId::value).toList()))
                .fetch()
                .forEach(row ->
                        names.put(new PersonId(row.value1()), row.value2() + " " + row.value3()));
        return names;
    }

    @Override
    public List<ServiceLine> linesOf(OrganisationId provider) {
        return lines(SERVICE_LINE.PROVIDER_ID.eq(provider.value()));
    }

    @Override
    public List<ServiceLine> lines(Collection<ServiceLineId> ids) {
        return lines(SERVICE_LINE.ID.in(ids.stream().map(ServiceLineId::value).toList()));
    }

    @Override
    public List<ServiceLine> linesOfAgreement(UUID agreement) {
        return lines(
                SERVICE_LINE.ID.in(
                        sql.select(AGREEMENT_LINE.SERVICE_LINE_ID)
                                .from(AGREEMENT_LINE)
                                .where(AGREEMENT_LINE.AGREEMENT_ID.eq(agreement))));
    }

    private List<ServiceLine> lines(Condition which) {
        return sql.selectFrom(SERVICE_LINE)
                .where(which)
                .orderBy(SERVICE_LINE.CODE)
                .fetch(PartyRows::line);
    }

    @Override
    public List<ProductionUnit> units(Collection<UnitId> ids) {
        List<UUID> keys = ids.stream().map(UnitId::value).toList();
        Map<UUID, Map<OrganisationId, Integer>> shares = new LinkedHashMap<>();
        sql.selectFrom(UNIT_SHARE)
                .where(UNIT_SHARE.UNIT_ID.in(keys))
                .fetch()
                .forEach(row ->
                        shares.computeIfAbsent(row.getUnitId(), _ -> new LinkedHashMap<>())
                                .put(new OrganisationId(row.getUnionId()), row.getAmount()));
        return sql.selectFrom(PRODUCTION_UNIT)
                .where(PRODUCTION_UNIT.ID.in(keys))
                .orderBy(PRODUCTION_UNIT.CODE)
                .fetch(row -> unit(row, shares.getOrDefault(row.getId(), Map.of())));
    }

    private static ProductionUnit unit(
            ProductionUnitRecord row, Map<OrganisationId, Integer> shares) {
        return new ProductionUnit(
                new UnitId(row.getId()),
                new OrganisationId(row.getOrganisationId()),
                row.getCode(),
                row.getCity(),
                row.getRegion(),
                row.getHeadcount(),
                WorkplaceBody.valueOf(row.getBody()),
                row.getTotal(),
                shares);
    }

    /// Members of the workplace bodies come before officers, who sign where there are none.
    @Override
    public List<Candidate> candidates(
            OrganisationId organisation, Collection<UnitId> units, LocalDate day) {
        return candidates(
                PERSON.ORGANISATION_ID
                        .eq(organisation.value())
                        .and(PERSON.ACTIVE.isTrue())
                        .and(isSignatory())
                        .and(MANDATE.VALID_FROM.le(day))
                        .and(MANDATE.VALID_TO.isNull().or(MANDATE.VALID_TO.ge(day)))
                        .and(
                                MANDATE.UNIT_ID
                                        .isNull()
                                        .or(
                                                MANDATE.UNIT_ID.in(
                                                        units.stream()
                                                                .map(UnitId::value)
                                                                .toList()))));
    }

    @Override
    public Map<PersonId, String> signers(OrganisationId organisation) {
        Map<PersonId, String> names = new LinkedHashMap<>();
        sql.select(PERSON.ID, PERSON.GIVEN_NAME, PERSON.FAMILY_NAME)
                .from(PERSON)
                .where(PERSON.ORGANISATION_ID.eq(organisation.value()))
                .and(PERSON.ACTIVE.isTrue())
                .and(isSignatory())
                .orderBy(PERSON.FAMILY_NAME, PERSON.GIVEN_NAME, PERSON.ID)
                .fetch()
                .forEach(row ->
                        names.put(new PersonId(row.value1()), row.value2() + " " + row.value3()));
        return names;
    }

    @Override
    public Optional<Candidate> candidate(MandateId id) {
        return candidates(MANDATE.ID.eq(id.value())).stream().findFirst();
    }

    private Condition isSignatory() {
        return DSL.exists(
                sql.selectOne()
                        .from(PERSON_ROLE)
                        .where(PERSON_ROLE.PERSON_ID.eq(PERSON.ID))
                        .and(PERSON_ROLE.ROLE.eq(Role.SIGNATORY.name())));
    }

    private List<Candidate> candidates(Condition which) {
        var signs = DSL.field(PERSON.ACTIVE.isTrue().and(isSignatory()));
        return sql.select(MANDATE.fields())
                .select(PERSON.GIVEN_NAME, PERSON.FAMILY_NAME, PERSON.ORGANISATION_ID, signs)
                .from(MANDATE)
                .join(PERSON)
                .on(PERSON.ID.eq(MANDATE.PERSON_ID))
                .where(which)
                .orderBy(
                        DSL.case_().when(MANDATE.UNIT_ID.isNull(), 1).otherwise(0),
                        PERSON.FAMILY_NAME,
                        MANDATE.ID)
                .fetch(row -> candidate(row, Boolean.TRUE.equals(row.get(signs))));
    }

    private static Candidate candidate(Record row, boolean signs) {
        PersonId person = new PersonId(row.get(MANDATE.PERSON_ID));
        Mandate mandate =
                new Mandate(
                        new MandateId(row.get(MANDATE.ID)),
                        person,
                        Capacity.valueOf(row.get(MANDATE.CAPACITY)),
                        Optional.ofNullable(row.get(MANDATE.UNIT_ID)).map(UnitId::new),
                        row.get(MANDATE.EVIDENCE),
                        row.get(MANDATE.VALID_FROM),
                        Optional.ofNullable(row.get(MANDATE.VALID_TO)));
        return new Candidate(
                person,
                row.get(PERSON.GIVEN_NAME) + " " + row.get(PERSON.FAMILY_NAME),
                new OrganisationId(row.get(PERSON.ORGANISATION_ID)),
                signs,
                mandate);
    }
}
