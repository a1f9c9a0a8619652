package tavolo.persistence.people;

import static tavolo.persistence.schema.Tables.MANDATE;
import static tavolo.persistence.schema.Tables.ONE_TIME_LINK;
import static tavolo.persistence.schema.Tables.ORGANISATION;
import static tavolo.persistence.schema.Tables.PERSON;
import static tavolo.persistence.schema.Tables.PERSON_ROLE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.PowerFile;
import tavolo.domain.document.Sha256;
import tavolo.domain.party.Capacity;
import tavolo.domain.party.Mandate;
import tavolo.domain.party.MandateId;
import tavolo.domain.party.Organisation;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.Person;
import tavolo.domain.party.PersonId;
import tavolo.domain.party.ProductionUnit;
import tavolo.domain.party.Role;
import tavolo.domain.party.ServiceLine;
import tavolo.domain.party.UnitId;
import tavolo.domain.people.LinkHolders;
import tavolo.domain.people.OneTimeLink;
import tavolo.domain.people.People;
import tavolo.domain.people.PersonLine;
import tavolo.persistence.row.Blobs;
import tavolo.persistence.schema.tables.records.PersonRecord;

/// People and links in the database; sites are left to [SiteRows].
@Repository
final class JooqPeople implements People, LinkHolders {

    private final DSLContext sql;
    private final SiteRows sites;
    private final ProofRows proofs;

    JooqPeople(DSLContext sql, Blobs blobs) {
        this.sql = sql;
        this.proofs = new ProofRows(sql, blobs);
        this.sites = new SiteRows(sql);
    }

    @Override
    public List<PersonLine> of(OrganisationId organisation) {
        return lines(PERSON.ORGANISATION_ID.eq(organisation.value()));
    }

    @Override
    public Optional<PersonLine> find(OrganisationId organisation, PersonId person) {
        return lines(
                        PERSON.ORGANISATION_ID
                                .eq(organisation.value())
                                .and(PERSON.ID.eq(person.value())))
                .stream()
                .findFirst();
    }

    private List<PersonLine> lines(Condition which) {
        List<PersonRecord> people =
                sql.selectFrom(PERSON)
                        .where(which)
                        .orderBy(PERSON.FAMILY_NAME, PERSON.GIVEN_NAME, PERSON.ID)
                        .fetch();
        List<UUID> ids = people.stream().map(PersonRecord::getId).toList();
        Map<UUID, List<String>> roles =
                sql.select(PERSON_ROLE.PERSON_ID, PERSON_ROLE.ROLE)
                        .from(PERSON_ROLE)
                        .where(PERSON_ROLE.PERSON_ID.in(ids))
                        .fetchGroups(PERSON_ROLE.PERSON_ID, PERSON_ROLE.ROLE);
        Map<UUID, List<Mandate>> mandates = mandates(ids);
        return people.stream()
                .map(row ->
                        new PersonLine(
                                person(row, roles.getOrDefault(row.getId(), List.of())),
                                mandates.getOrDefault(row.getId(), List.of()),
                                row.getPasswordHash() != null,
                                row.getVersion()))
                .toList();
    }

    private static Person person(PersonRecord row, List<String> roles) {
        return new Person(
                new PersonId(row.getId()),
                new OrganisationId(row.getOrganisationId()),
                row.getGivenName(),
                row.getFamilyName(),
                row.getEmail(),
                Locale.forLanguageTag(row.getLanguage()),
                Set.copyOf(roles.stream().map(Role::valueOf).toList()),
                row.getActive());
    }

    private Map<UUID, List<Mandate>> mandates(List<UUID> people) {
        return sql.selectFrom(MANDATE)
                .where(MANDATE.PERSON_ID.in(people))
                .orderBy(MANDATE.VALID_FROM, MANDATE.ID)
                .fetchGroups(
                        MANDATE.PERSON_ID,
                        row ->
                                new Mandate(
                                        new MandateId(row.getId()),
                                        new PersonId(row.getPersonId()),
                                        Capacity.valueOf(row.getCapacity()),
                                        Optional.ofNullable(row.getUnitId()).map(UnitId::new),
                                        row.getEvidence(),
                                        row.getValidFrom(),
                                        Optional.ofNullable(row.getValidTo())));
    }

    @Override
    public boolean isTaken(String email) {
        return sql.fetchExists(PERSON, PERSON.EMAIL_KEY.eq(key(email)));
    }

    @Override
    public void add(Person person) {
        sql.insertInto(PERSON)
                .set(PERSON.ID, person.id().value())
                .set(PERSON.ORGANISATION_ID, person.organisation().value())
                .set(PERSON.GIVEN_NAME, person.givenName())
                .set(PERSON.FAMILY_NAME, person.familyName())
                .set(PERSON.EMAIL, person.email())
                .set(PERSON.EMAIL_KEY, key(person.email()))
                .set(PERSON.LANGUAGE, person.language().toLanguageTag())
                .set(PERSON.ACTIVE, person.active())
                .set(PERSON.DEMO, false)
                .set(PERSON.VERSION, 1L)
                .execute();
        addRoles(person);
    }

    private void addRoles(Person person) {
        for (Role role : person.roles()) {
            sql.insertInto(PERSON_ROLE)
                    .set(PERSON_ROLE.PERSON_ID, person.id().value())
                    .set(PERSON_ROLE.ROLE, role.name())
                    .execute();
        }
    }

    @Override
    public boolean change(Person person, long version) {
        int changed =
                sql.update(PERSON)
                        .set(PERSON.GIVEN_NAME, person.givenName())
                        .set(PERSON.FAMILY_NAME, person.familyName())
                        .set(PERSON.LANGUAGE, person.language().toLanguageTag())
                        .set(PERSON.ACTIVE, person.active())
                        .set(PERSON.VERSION, version + 1)
                        .where(PERSON.ID.eq(person.id().value()))
                        .and(PERSON.VERSION.eq(version))
                        .execute();
        if (changed != 1) {
            return false;
        }
        sql.deleteFrom(PERSON_ROLE).where(PERSON_ROLE.PERSON_ID.eq(person.id().value())).execute();
        addRoles(person);
        return true;
    }

    @Override
    public int otherAdministrators(OrganisationId organisation, PersonId except) {
        return sql.fetchCount(
                sql.select(PERSON.ID)
                        .from(PERSON)
                        .join(PERSON_ROLE)
                        .on(PERSON_ROLE.PERSON_ID.eq(PERSON.ID))
                        .where(PERSON.ORGANISATION_ID.eq(organisation.value()))
                        .and(PERSON.ACTIVE)
                        .and(PERSON.ID.ne(except.value()))
                        .and(PERSON_ROLE.ROLE.eq(Role.ADMINISTRATOR.name()))
                        .forUpdate());
    }

    @Override
    public void grant(Mandate mandate) {
        sql.insertInto(MANDATE)
                .set(MANDATE.ID, mandate.id().value())
                .set(MANDATE.PERSON_ID, mandate.person().value())
                .set(MANDATE.CAPACITY, mandate.capacity().name())
                .set(MANDATE.UNIT_ID, mandate.unit().map(UnitId::value).orElse(null))
                .set(MANDATE.EVIDENCE, mandate.evidence())
                .set(MANDATE.VALID_FROM, mandate.validFrom())
                .set(MANDATE.VALID_TO, mandate.validTo().orElse(null))
                .set(MANDATE.VERSION, 1L)
                .execute();
    }

    @Override
    public void prove(MandateId mandate, String name, Bytes content, Instant at) {
        proofs.add(mandate, name, content, at);
    }

    @Override
    public Map<MandateId, PowerFile> proofs(OrganisationId organisation) {
        return proofs.of(organisation);
    }

    @Override
    public void end(MandateId mandate, LocalDate lastDay) {
        sql.update(MANDATE)
                .set(MANDATE.VALID_TO, lastDay)
                .set(MANDATE.VERSION, MANDATE.VERSION.plus(1))
                .where(MANDATE.ID.eq(mandate.value()))
                .execute();
    }

    @Override
    public void add(OneTimeLink link) {
        sql.deleteFrom(ONE_TIME_LINK)
                .where(ONE_TIME_LINK.PERSON_ID.eq(link.person().value()))
                .and(ONE_TIME_LINK.USED_AT.isNull())
                .execute();
        sql.insertInto(ONE_TIME_LINK)
                .set(ONE_TIME_LINK.ID, link.id())
                .set(ONE_TIME_LINK.PERSON_ID, link.person().value())
                .set(ONE_TIME_LINK.PURPOSE, link.purpose().name())
                .set(ONE_TIME_LINK.TOKEN_HASH, Sha256.parse(link.tokenHash()))
                .set(ONE_TIME_LINK.EXPIRES_AT, link.expiresAt())
                .execute();
    }

    @Override
    public Optional<PersonId> useLink(String tokenHash, Instant now) {
        Sha256 hash = Sha256.parse(tokenHash);
        int used =
                sql.update(ONE_TIME_LINK)
                        .set(ONE_TIME_LINK.USED_AT, now)
                        .where(ONE_TIME_LINK.TOKEN_HASH.eq(hash))
                        .and(ONE_TIME_LINK.USED_AT.isNull())
                        .and(ONE_TIME_LINK.EXPIRES_AT.gt(now))
                        .execute();
        if (used != 1) {
            return Optional.empty();
        }
        return sql.select(ONE_TIME_LINK.PERSON_ID)
                .from(ONE_TIME_LINK)
                .where(ONE_TIME_LINK.TOKEN_HASH.eq(hash))
                .fetchOptional(row -> new PersonId(row.value1()));
    }

    @Override
    public Optional<Person> holder(String tokenHash, Instant now) {
        return sql.select(ONE_TIME_LINK.PERSON_ID)
                .from(ONE_TIME_LINK)
                .where(ONE_TIME_LINK.TOKEN_HASH.eq(Sha256.parse(tokenHash)))
                .and(ONE_TIME_LINK.USED_AT.isNull())
                .and(ONE_TIME_LINK.EXPIRES_AT.gt(now))
                .fetchOptional(ONE_TIME_LINK.PERSON_ID)
                .flatMap(person -> lines(PERSON.ID.eq(person)).stream().findFirst())
                .map(PersonLine::person);
    }

    @Override
    public void setPassword(PersonId person, String passwordHash) {
        sql.update(PERSON)
                .set(PERSON.PASSWORD_HASH, passwordHash)
                .where(PERSON.ID.eq(person.value()))
                .execute();
    }

    @Override
    public boolean isEmpty() {
        return !sql.fetchExists(ORGANISATION);
    }

    @Override
    public List<ProductionUnit> unitsOf(OrganisationId organisation) {
        return sites.unitsOf(organisation);
    }

    @Override
    public void add(Organisation organisation) {
        sites.add(organisation);
    }

    @Override
    public List<Organisation> organisations(OrganisationKind kind) {
        return sites.organisations(kind);
    }

    @Override
    public boolean isCodeTaken(String code) {
        return sites.isCodeTaken(code);
    }

    @Override
    public void add(ProductionUnit unit) {
        sites.add(unit);
    }

    @Override
    public void add(ServiceLine line) {
        sites.add(line);
    }

    private static String key(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
