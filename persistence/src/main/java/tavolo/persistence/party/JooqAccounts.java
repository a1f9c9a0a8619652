package tavolo.persistence.party;

import static tavolo.persistence.schema.Tables.ORGANISATION;
import static tavolo.persistence.schema.Tables.PERSON;
import static tavolo.persistence.schema.Tables.PERSON_ROLE;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.springframework.stereotype.Repository;
import tavolo.domain.party.Account;
import tavolo.domain.party.Accounts;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.Person;
import tavolo.domain.party.PersonId;
import tavolo.domain.party.Role;

/// Accounts from the database, for signing in.
@Repository
final class JooqAccounts implements Accounts {

    private final DSLContext sql;

    JooqAccounts(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Account> byEmail(String email) {
        String key = email.strip().toLowerCase(Locale.ROOT);
        return accounts(PERSON.EMAIL_KEY.eq(key)).stream().findFirst();
    }

    @Override
    public Optional<Account> byId(PersonId person) {
        return accounts(PERSON.ID.eq(person.value())).stream().findFirst();
    }

    @Override
    public List<Account> demoAccounts() {
        return accounts(
                PERSON.DEMO.isTrue().and(PERSON.ACTIVE.isTrue()).and(PERSON.DEMO_CARD.gt(0)));
    }

    private List<Account> accounts(Condition which) {
        Result<Record> rows =
                sql.select()
                        .from(PERSON)
                        .join(ORGANISATION)
                        .on(ORGANISATION.ID.eq(PERSON.ORGANISATION_ID))
                        .where(which)
                        .orderBy(PERSON.DEMO_CARD, PERSON.FAMILY_NAME)
                        .fetch();
        Map<UUID, List<String>> roles =
                sql.select(PERSON_ROLE.PERSON_ID, PERSON_ROLE.ROLE)
                        .from(PERSON_ROLE)
                        .where(PERSON_ROLE.PERSON_ID.in(rows.getValues(PERSON.ID)))
                        .fetchGroups(PERSON_ROLE.PERSON_ID, PERSON_ROLE.ROLE);
        return rows.map(row -> account(row, roles.getOrDefault(row.get(PERSON.ID), List.of())));
    }

    private static Account account(Record row, List<String> roles) {
        Person person =
                new Person(
                        new PersonId(row.get(PERSON.ID)),
                        new OrganisationId(row.get(PERSON.ORGANISATION_ID)),
                        row.get(PERSON.GIVEN_NAME),
                        row.get(PERSON.FAMILY_NAME),
                        row.get(PERSON.EMAIL),
                        Locale.forLanguageTag(row.get(PERSON.LANGUAGE)),
                        Set.copyOf(roles.stream().map(Role::valueOf).toList()),
                        row.get(PERSON.ACTIVE));
        return new Account(
                person,
                PartyRows.organisation(row.into(ORGANISATION)),
                Optional.ofNullable(row.get(PERSON.PASSWORD_HASH)),
                row.get(PERSON.DEMO));
    }
}
