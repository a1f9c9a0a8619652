package tavolo.persistence.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// Looks into the database before the migrations run: when it holds changes that this program does
/// not know, a newer version was here, and the start stops with one sentence.
@Component
final class NewerDatabaseGuard implements BeanPostProcessor {

    private static final String MIGRATOR = "liquibase.integration.spring.SpringLiquibase";
    private static final Pattern CHANGE = Pattern.compile("(?m)^--changeset tavolo:(\\S+)");

    private final ObjectProvider<DataSource> dataSource;

    NewerDatabaseGuard(ObjectProvider<DataSource> dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public Object postProcessBeforeInitialization(Object bean, String beanName) {
        if (bean.getClass().getName().equals(MIGRATOR)) {
            check(dataSource.getObject());
        }
        return bean;
    }

    /// @throws NewerDatabase if `source` holds a change that this program does not know
    static void check(DataSource source) {
        try (Connection connection = source.getConnection()) {
            Optional<String> change = firstUnknown(connection, known());
            if (change.isPresent()) {
                throw new NewerDatabase(change.get());
            }
        } catch (SQLException | IOException failed) {
            throw new IllegalStateException("the database history cannot be read", failed);
        }
    }

    /// The history as this database spells it: MySQL tells large letters from small ones in the
    /// names of tables, where its files do.
    private static Optional<String> history(Connection connection) throws SQLException {
        try (ResultSet tables =
                connection
                        .getMetaData()
                        .getTables(
                                connection.getCatalog(),
                                connection.getSchema(),
                                null,
                                new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                String name = tables.getString("TABLE_NAME");
                if (name.equalsIgnoreCase("databasechangelog")) {
                    return Optional.of(name);
                }
            }
            return Optional.empty();
        }
    }

    private static Optional<String> firstUnknown(Connection connection, Set<String> known)
            throws SQLException {
        Optional<String> history = history(connection);
        if (history.isEmpty()) {
            return Optional.empty();
        }
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "select id from "
                                        + history.get()
                                        + " where author = 'tavolo' order by orderexecuted")) {
            while (rows.next()) {
                if (!known.contains(rows.getString(1))) {
                    return Optional.of(rows.getString(1));
                }
            }
            return Optional.empty();
        }
    }

    private static Set<String> known() throws IOException {
        Set<String> known = new HashSet<>();
        for (Resource file :
                new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:db/changelog/**/*.sql")) {
            CHANGE.matcher(file.getContentAsString(StandardCharsets.UTF_8))
                    .results()
                    .forEach(change -> known.add(change.group(1)));
        }
        return known;
    }
}
