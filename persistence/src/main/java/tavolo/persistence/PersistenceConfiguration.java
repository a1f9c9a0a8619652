package tavolo.persistence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jooq.ExecuteListenerProvider;
import org.jooq.conf.Settings;
import org.springframework.boot.jooq.autoconfigure.ExceptionTranslatorExecuteListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.transaction.PlatformTransactionManager;
import tavolo.domain.BusinessClock;
import tavolo.domain.IdSource;
import tavolo.domain.Transactions;
import tavolo.persistence.row.Blobs;
import tavolo.persistence.row.InstallationSettings;

/// Database settings, transactions, clocks and identities. The data source comes from outside, and
/// the SQL dialect from its URL.
@Configuration(proxyBeanMethods = false)
@Import({Blobs.class, InstallationSettings.class})
class PersistenceConfiguration {

    /// When a demonstration begins, by its business clock: ten in the morning in Italy.
    static final Instant DEMO_BEGIN = Instant.parse("2020-04-20T08:00:00Z");

    private static final String DEMO_STARTED = "demo-started-at";
    private static final String DEMO_LATER = "tavolo.demo-later";
    private static final int QUERY_SECONDS = 30;

    @Bean
    Settings jooqSettings() {
        return new Settings()
                .withRenderSchema(false)
                .withExecuteWithOptimisticLocking(true)
                // Otherwise a nested collection sends two statements, which Connector/J refuses.
                .withRenderGroupConcatMaxLenSessionVariable(false)
                .withExecuteLogging(false)
                .withQueryTimeout(QUERY_SECONDS);
    }

    @Bean
    ExceptionTranslatorExecuteListener jooqExceptionTranslator() {
        return ExceptionTranslatorExecuteListener.of(
                context -> new ErrorTranslator(context.dialect()));
    }

    @Bean
    ExecuteListenerProvider oneWriter() {
        OneWriter one = new OneWriter();
        return () -> one;
    }

    @Bean
    Transactions transactions(PlatformTransactionManager manager) {
        return new RetriedTransactions(manager);
    }

    /// The real clock, in the steps that a column keeps.
    @Bean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
    }

    @Bean
    IdSource ids(Clock clock) {
        return new TimeOrderedIds(clock);
    }

    /// The real time, or that of a demonstration when `tavolo.demo` is true: it begins at
    /// [#DEMO_BEGIN] with the first start of this database and runs on, also while the portal does
    /// not. `tavolo.demo-later` is how much later than that it is now, as in `P40D`, for looking at
    /// what only time brings about.
    @Bean
    BusinessClock businessClock(
            Environment environment,
            Clock clock,
            Transactions transactions,
            InstallationSettings settings) {
        if (!environment.getProperty("tavolo.demo", Boolean.class, false)) {
            return new ShiftedClock(clock, Duration.ZERO);
        }
        String now = clock.instant().toString();
        String started = transactions.inOne(() -> settings.firstOf(DEMO_STARTED, now));
        Duration later = Duration.parse(environment.getProperty(DEMO_LATER, "PT0S"));
        return new ShiftedClock(
                clock, Duration.between(Instant.parse(started), DEMO_BEGIN).plus(later));
    }
}
