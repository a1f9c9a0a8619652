package tavolo.migrations;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import liquibase.command.CommandScope;
import liquibase.exception.CommandExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {

    private static final String MASTER = "db/changelog/db.changelog-master.yaml";
    private static final String FLAGS =
            ";DATABASE_TO_UPPER=FALSE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;WRITE_DELAY=0;MODE=MySQL";
    private static final Pattern INCLUDED = Pattern.compile("(?m)^\\s*file: (\\S+\\.sql)");
    private static final Pattern CHANGE =
            Pattern.compile("(?m)^--changeset tavolo:(\\S+)(?: dbms:(\\S+))?$");
    private static final Pattern BACK = Pattern.compile("(?m)^--rollback \\S");

    @Test
    void every_change_says_how_it_is_taken_back_and_has_a_name_of_its_own() {
        List<String> names = new ArrayList<>();
        for (String file : included()) {
            String[] changes = CHANGE.split(resource(file), -1);
            for (int index = 1; index < changes.length; index++) {
                assertThat(BACK.matcher(changes[index]).find())
                        .as("change %d of %s", index, file)
                        .isTrue();
            }
            CHANGE.matcher(resource(file)).results().map(r -> r.group(1)).forEach(names::add);
        }
        assertThat(names).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void all_changes_run_on_an_empty_database() throws SQLException, CommandExecutionException {
        String url = memory();
        try (Connection held = DriverManager.getConnection(url, "sa", "")) {
            run("update", url);

            assertThat(applied(held)).isEqualTo(changes());
        }
    }

    @Test
    void all_changes_can_be_taken_back_and_run_again()
            throws SQLException, CommandExecutionException {
        String url = memory();
        try (Connection held = DriverManager.getConnection(url, "sa", "")) {
            run("update", url);
            List<String> before = columns(held);
            takeBack(url);
            assertThat(applied(held)).isZero();
            assertThat(columns(held)).isEmpty();
            run("update", url);

            assertThat(columns(held)).isEqualTo(before).isNotEmpty();
        }
    }

    @Test
    void a_second_start_on_the_same_file_changes_nothing(@TempDir Path folder)
            throws SQLException, CommandExecutionException {
        String url = "jdbc:h2:file:" + folder.resolve("tavolo") + FLAGS;
        run("update", url);
        List<String> first = history(url);
        run("update", url);

        assertThat(history(url)).isEqualTo(first).hasSize(changes());
    }

    private static String memory() {
        return "jdbc:h2:mem:" + UUID.randomUUID() + FLAGS;
    }

    private static void run(String command, String url) throws CommandExecutionException {
        command(command, url).execute();
    }

    private static void takeBack(String url) throws CommandExecutionException {
        command("rollbackCount", url).addArgumentValue("count", changes()).execute();
    }

    private static CommandScope command(String name, String url) throws CommandExecutionException {
        return new CommandScope(name)
                .addArgumentValue("url", url)
                .addArgumentValue("username", "sa")
                .addArgumentValue("password", "")
                .addArgumentValue("changelogFile", MASTER);
    }

    /// How many changes H2 takes: those for it, and those for any database.
    private static int changes() {
        return (int)
                included().stream()
                        .flatMap(file -> CHANGE.matcher(resource(file)).results())
                        .filter(change -> change.group(2) == null || "h2".equals(change.group(2)))
                        .count();
    }

    private static List<String> included() {
        return INCLUDED.matcher(resource(MASTER)).results().map(MigrationsTest::file).toList();
    }

    private static String file(MatchResult line) {
        return line.group(1);
    }

    private static String resource(String name) {
        try (InputStream in = MigrationsTest.class.getResourceAsStream("/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no file " + name);
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static int applied(Connection connection) throws SQLException {
        return texts(connection, "select id from databasechangelog").size();
    }

    private static List<String> history(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "sa", "")) {
            return texts(
                    connection,
                    "select concat(id, ' ', md5sum, ' ', dateexecuted) from databasechangelog"
                            + " order by orderexecuted");
        }
    }

    /// The columns of our own tables, with their types.
    private static List<String> columns(Connection connection) throws SQLException {
        try (ResultSet rows = connection.getMetaData().getColumns(null, "PUBLIC", null, null)) {
            List<String> columns = new ArrayList<>();
            while (rows.next()) {
                String table = rows.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                if (!table.startsWith("databasechangelog")) {
                    columns.add(
                            String.join(
                                    " ",
                                    table,
                                    rows.getString("COLUMN_NAME"),
                                    rows.getString("TYPE_NAME"),
                                    rows.getString("COLUMN_SIZE"),
                                    rows.getString("IS_NULLABLE")));
                }
            }
            return columns;
        }
    }

    private static List<String> texts(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
