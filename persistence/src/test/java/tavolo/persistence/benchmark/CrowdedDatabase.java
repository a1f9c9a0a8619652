package tavolo.persistence.benchmark;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;
import static tavolo.persistence.schema.Tables.AGREEMENT;
import static tavolo.persistence.schema.Tables.PERSON;
import static tavolo.persistence.schema.Tables.PERSON_ROLE;
import static tavolo.persistence.schema.Tables.TARGET_ENTRY;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import tavolo.domain.IdSource;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.party.Actor;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.PersonId;
import tavolo.domain.party.Role;
import tavolo.persistence.DatabaseUnderTest;
import tavolo.persistence.testing.MySqlServer;

/// The demo world with a crowd of agreements more and one long discussion, at whose first service
/// line ten years were measured.
public record CrowdedDatabase(DatabaseUnderTest database, LongDiscussion discussion, int agreements)
        implements AutoCloseable {

    /// Those of production, but that a file in the making may be lost and keeps no old pages.
    private static final String H2_FLAGS =
            ";DATABASE_TO_UPPER=FALSE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;MODE=MySQL"
                    + ";WRITE_DELAY=5000;RETENTION_TIME=0;CACHE_SIZE=262144";

    private static final int AGREEMENTS = Integer.getInteger("tavolo.benchmark.agreements", 50_000);
    private static final int COMMENTS = 2_000;
    private static final int VERSIONS = 3_000;
    private static final String[] FEATURES = {"board", "party", "demo"};

    /// The H2 database at `place`, filled unless that happened before.
    public static CrowdedDatabase h2(String place) {
        return filled(
                Map.of(
                        "spring.datasource.url", "jdbc:h2:" + place + H2_FLAGS,
                        "spring.datasource.username", "sa",
                        "tavolo.demo", "true"),
                AGREEMENTS);
    }

    /// A fresh database on the shared genuine MySQL server.
    public static CrowdedDatabase mySql() {
        return at(MySqlServer.shared().freshDatabase(), AGREEMENTS);
    }

    /// The empty database at `place`, filled with at least so many `agreements`.
    public static CrowdedDatabase at(MySqlServer.Database place, int agreements) {
        return filled(
                Map.of(
                        "spring.datasource.url",
                        place.url() + "&rewriteBatchedStatements=true",
                        "spring.datasource.username",
                        place.user(),
                        "spring.datasource.password",
                        place.password(),
                        "tavolo.demo",
                        "true"),
                agreements);
    }

    private static CrowdedDatabase filled(Map<String, Object> properties, int agreements) {
        DatabaseUnderTest database = DatabaseUnderTest.with(properties, FEATURES);
        tellDemoWorld(database);
        LongDiscussion discussion =
                database.transactions()
                        .inOne(() -> LongDiscussion.in(database.sql(), VERSIONS, COMMENTS));
        database.transactions().inOne(() -> measured(database, discussion.agreement()));
        int there = database.sql().fetchCount(AGREEMENT);
        new ManyAgreements(
                        database.sql(),
                        database.transactions(),
                        database.the(IdSource.class),
                        discussion.union())
                .add(agreements - there);
        return new CrowdedDatabase(database, discussion, database.sql().fetchCount(AGREEMENT));
    }

    /// Ten years of what was agreed and measured there, unless that was written before.
    private static boolean measured(DatabaseUnderTest database, AgreementId agreement) {
        boolean isNew =
                !database.sql()
                        .fetchExists(TARGET_ENTRY, TARGET_ENTRY.AGREEMENT_ID.eq(agreement.value()));
        if (isNew) {
            UUID person =
                    database.sql()
                            .fetchSingle(AGREEMENT, AGREEMENT.ID.eq(agreement.value()))
                            .getOpenedBy();
            TenYears.of(database, agreement, new PersonId(person));
        }
        return isNew;
    }

    private static void tellDemoWorld(DatabaseUnderTest database) {
        try {
            database.the(ApplicationRunner.class).run(new DefaultApplicationArguments());
        } catch (Exception broken) {
            throw new IllegalStateException("the demo world cannot be told", broken);
        }
    }

    /// The addresses of the people of the demo world who negotiate with the provider at the table
    /// of the long discussion, those of the union that sits at every table first.
    public List<String> people() {
        return database.sql()
                .select(PERSON.EMAIL)
                .from(PERSON)
                .join(AGREEMENT)
                .on(AGREEMENT.ID.eq(discussion.agreement().value()))
                .where(
                        PERSON.ORGANISATION_ID
                                .eq(AGREEMENT.CLIENT_ID)
                                .or(PERSON.ORGANISATION_ID.eq(discussion.union())))
                .and(
                        exists(
                                select(PERSON_ROLE.ROLE)
                                        .from(PERSON_ROLE)
                                        .where(PERSON_ROLE.PERSON_ID.eq(PERSON.ID))
                                        .and(
                                                PERSON_ROLE.ROLE.notIn(
                                                        Role.ADMINISTRATOR.name(),
                                                        Role.OBSERVER.name()))))
                .orderBy(
                        when(PERSON.ORGANISATION_ID.eq(discussion.union()), 0).otherwise(1),
                        PERSON.EMAIL)
                .fetch(PERSON.EMAIL);
    }

    /// Somebody of the provider of the long discussion who may do everything.
    public Actor provider() {
        return database.sql()
                .select(PERSON.ID, PERSON.ORGANISATION_ID)
                .from(PERSON)
                .join(AGREEMENT)
                .on(AGREEMENT.PROVIDER_ID.eq(PERSON.ORGANISATION_ID))
                .where(AGREEMENT.ID.eq(discussion.agreement().value()))
                .orderBy(PERSON.EMAIL_KEY)
                .limit(1)
                .fetchSingle(row ->
                        new Actor(
                                new PersonId(row.get(PERSON.ID)),
                                "Ada Neri",
                                new OrganisationId(row.get(PERSON.ORGANISATION_ID)),
                                OrganisationKind.PROVIDER,
                                Set.of(Role.values())));
    }

    @Override
    public void close() {
        database.close();
    }
}
