package tavolo.persistence.demo;

import static tavolo.persistence.schema.Tables.MANDATE;
import static tavolo.persistence.schema.Tables.ORGANISATION;
import static tavolo.persistence.schema.Tables.PERSON;
import static tavolo.persistence.schema.Tables.PERSON_ROLE;
import static tavolo.persistence.schema.Tables.PRODUCTION_UNIT;
import static tavolo.persistence.schema.Tables.SERVICE_LINE;
import static tavolo.persistence.schema.Tables.UNIT_SHARE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jspecify.annotations.Nullable;
import tavolo.domain.party.Mandate;
import tavolo.domain.party.Organisation;
import tavolo.domain.party.Person;
import tavolo.domain.party.ProductionUnit;
import tavolo.domain.party.Role;
import tavolo.domain.party.ServiceLine;
import tavolo.domain.party.UnitId;

/// Writes the cast of the demo world into the database, in one batch per kind of row.
final class CastRows {

    private final DSLContext sql;
    private final String passwordHash;

    CastRows(DSLContext sql, String passwordHash) {
        this.sql = sql;
        this.passwordHash = passwordHash;
    }

    void insert(DemoCast cast) {
        batch(cast.organisations().values().stream().map(this::organisation).toList());
        batch(cast.units().values().stream().map(this::unit).toList());
        List<Query> shares = new ArrayList<>();
        cast.units().values().forEach(unit -> shares.addAll(shares(unit)));
        batch(shares);
        batch(cast.lines().values().stream().map(this::line).toList());
        batch(cast.people().stream().map(this::person).toList());
        List<Query> powers = new ArrayList<>();
        for (DemoPerson person : cast.people()) {
            person.person().roles().forEach(role -> powers.add(role(person.person(), role)));
            person.mandate().ifPresent(mandate -> powers.add(mandate(mandate)));
        }
        batch(powers);
    }

    private void batch(List<? extends Query> queries) {
        sql.batch(queries).execute();
    }

    private Query organisation(DemoOrganisation row) {
        Organisation organisation = row.organisation();
        return sql.insertInto(ORGANISATION)
                .set(ORGANISATION.ID, organisation.id().value())
                .set(ORGANISATION.KIND, organisation.kind().name())
                .set(ORGANISATION.CODE, organisation.code())
                .set(ORGANISATION.NAME, organisation.name())
                .set(ORGANISATION.ACRONYM, organisation.acronym().orElse(null))
                .set(ORGANISATION.TAX_CODE, organisation.taxCode())
                .set(ORGANISATION.SECTOR, orNull(row.sector()))
                .set(ORGANISATION.REGULATED, row.regulated())
                .set(ORGANISATION.PUBLIC_BODY, organisation.publicBody())
                .set(ORGANISATION.REGIME, orNull(row.regime()));
    }

    private Query unit(ProductionUnit unit) {
        return sql.insertInto(PRODUCTION_UNIT)
                .set(PRODUCTION_UNIT.ID, unit.id().value())
                .set(PRODUCTION_UNIT.ORGANISATION_ID, unit.provider().value())
                .set(PRODUCTION_UNIT.CODE, unit.code())
                .set(PRODUCTION_UNIT.CITY, unit.city())
                .set(PRODUCTION_UNIT.REGION, unit.region())
                .set(PRODUCTION_UNIT.HEADCOUNT, unit.headcount())
                .set(PRODUCTION_UNIT.BODY, unit.body().name())
                .set(PRODUCTION_UNIT.TOTAL, unit.total());
    }

    private List<Query> shares(ProductionUnit unit) {
        List<Query> shares = new ArrayList<>();
        unit.shares()
                .forEach((union, amount) ->
                        shares.add(
                                sql.insertInto(UNIT_SHARE)
                                        .set(UNIT_SHARE.UNIT_ID, unit.id().value())
                                        .set(UNIT_SHARE.UNION_ID, union.value())
                                        .set(UNIT_SHARE.AMOUNT, amount)));
        return shares;
    }

    private Query line(DemoLine row) {
        ServiceLine line = row.line();
        return sql.insertInto(SERVICE_LINE)
                .set(SERVICE_LINE.ID, line.id().value())
                .set(SERVICE_LINE.CODE, line.code())
                .set(SERVICE_LINE.PROVIDER_ID, line.provider().value())
                .set(SERVICE_LINE.CLIENT_ID, line.client().value())
                .set(SERVICE_LINE.UNIT_ID, line.unit().value())
                .set(SERVICE_LINE.NAME, line.name())
                .set(SERVICE_LINE.CITY, line.city())
                .set(SERVICE_LINE.CHANNEL, line.channel().name())
                .set(SERVICE_LINE.ESSENTIAL, line.essential())
                .set(SERVICE_LINE.ESSENTIAL_BASIS, orNull(row.basis()))
                .set(SERVICE_LINE.HEADCOUNT, line.headcount())
                .set(SERVICE_LINE.REMOTE, line.remote())
                .set(SERVICE_LINE.BLOCKER, orNull(row.blocker()));
    }

    private Query person(DemoPerson row) {
        Person person = row.person();
        return sql.insertInto(PERSON)
                .set(PERSON.ID, person.id().value())
                .set(PERSON.ORGANISATION_ID, person.organisation().value())
                .set(PERSON.GIVEN_NAME, person.givenName())
                .set(PERSON.FAMILY_NAME, person.familyName())
                .set(PERSON.EMAIL, person.email())
                .set(PERSON.EMAIL_KEY, person.email().toLowerCase(Locale.ROOT))
                .set(PERSON.PASSWORD_HASH, passwordHash)
                .set(PERSON.LANGUAGE, person.language().toLanguageTag())
                .set(PERSON.ACTIVE, person.active())
                .set(PERSON.DEMO, true)
                .set(PERSON.DEMO_CARD, row.card())
                .set(PERSON.VERSION, 1L);
    }

    private Query role(Person person, Role role) {
        return sql.insertInto(PERSON_ROLE)
                .set(PERSON_ROLE.PERSON_ID, person.id().value())
                .set(PERSON_ROLE.ROLE, role.name());
    }

    private Query mandate(Mandate mandate) {
        return sql.insertInto(MANDATE)
                .set(MANDATE.ID, mandate.id().value())
                .set(MANDATE.PERSON_ID, mandate.person().value())
                .set(MANDATE.CAPACITY, mandate.capacity().name())
                .set(MANDATE.UNIT_ID, mandate.unit().map(UnitId::value).orElse(null))
                .set(MANDATE.EVIDENCE, mandate.evidence())
                .set(MANDATE.VALID_FROM, mandate.validFrom())
                .set(MANDATE.VALID_TO, mandate.validTo().orElse(null))
                .set(MANDATE.VERSION, 1L);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
