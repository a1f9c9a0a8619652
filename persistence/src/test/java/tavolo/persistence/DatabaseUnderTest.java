package tavolo.persistence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jooq.autoconfigure.JooqAutoConfiguration;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseAutoConfiguration;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import tavolo.domain.Transactions;
import tavolo.persistence.seal.SecretBox;
import tavolo.persistence.testing.MySqlServer;

/// A fresh database, migrated by the real changelogs, with the stores that write on it, as Spring
/// makes them.
public final class DatabaseUnderTest implements AutoCloseable {

    private static final List<String> STORES =
            List.of(
                    "actual",
                    "agreement",
                    "audit",
                    "delivery",
                    "indicator",
                    "machine",
                    "notice",
                    "proof",
                    "signing",
                    "claim",
                    "exhibit",
                    "study",
                    "template",
                    "term");

    private final AnnotationConfigApplicationContext context =
            new AnnotationConfigApplicationContext();

    private DatabaseUnderTest(Map<String, Object> properties, String... features) {
        Map<String, Object> all = new HashMap<>(properties);
        all.put("spring.liquibase.analytics-enabled", "false");
        all.put("spring.liquibase.show-summary", "off");
        all.put("spring.datasource.hikari.maximum-pool-size", "20");
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", all));
        context.registerBean("secretBox", SecretBox.class, () -> new SecretBox("di prova"));
        context.register(
                DataSourceAutoConfiguration.class,
                DataSourceTransactionManagerAutoConfiguration.class,
                TransactionAutoConfiguration.class,
                LiquibaseAutoConfiguration.class,
                JooqAutoConfiguration.class,
                MailSenderAutoConfiguration.class,
                PersistenceConfiguration.class);
        for (String feature : STORES) {
            context.scan("tavolo.persistence." + feature);
        }
        for (String feature : features) {
            context.scan("tavolo.persistence." + feature);
        }
        context.refresh();
    }

    /// A fresh H2 database in memory, with the flags of production, and the stores of more
    /// `features`, by package.
    public static DatabaseUnderTest h2(String... features) {
        return at(h2Url("mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=30"), features);
    }

    /// The H2 database at `url`, which may have been there before, and the stores of more
    /// `features`, by package.
    public static DatabaseUnderTest at(String url, String... features) {
        return new DatabaseUnderTest(Map.of("spring.datasource.url", url), features);
    }

    /// The database that `properties` name, with more properties of the portal.
    public static DatabaseUnderTest with(Map<String, Object> properties, String... features) {
        return new DatabaseUnderTest(properties, features);
    }

    /// A fresh database on the shared genuine MySQL server, and the stores of more `features`, by
    /// package.
    public static DatabaseUnderTest mySql(String... features) {
        return mySqlAt(MySqlServer.shared().freshDatabase(), features);
    }

    /// The database at `place`, which may have been there before, and the stores of more
    /// `features`, by package.
    public static DatabaseUnderTest mySqlAt(MySqlServer.Database place, String... features) {
        return new DatabaseUnderTest(
                Map.of(
                        "spring.datasource.url", place.url(),
                        "spring.datasource.username", place.user(),
                        "spring.datasource.password", place.password()),
                features);
    }

    /// The URL of an H2 database with the flags of production.
    public static String h2Url(String place) {
        return "jdbc:h2:"
                + place
                + ";DATABASE_TO_UPPER=FALSE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;WRITE_DELAY=0;MODE=MySQL";
    }

    /// The one component of `type`.
    public <T> T the(Class<T> type) {
        return context.getBean(type);
    }

    /// The way to the rows.
    public DSLContext sql() {
        return the(DSLContext.class);
    }

    /// The transactions of production.
    public Transactions transactions() {
        return the(Transactions.class);
    }

    /// Where the connections come from.
    public DataSource dataSource() {
        return the(DataSource.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
