package tavolo.persistence.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import liquibase.command.CommandScope;
import liquibase.exception.CommandExecutionException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tavolo.persistence.DatabaseUnderTest;
import tavolo.persistence.testing.MySqlServer;
import tavolo.persistence.testing.MySqlServer.Database;

@Tag("mysql")
class SchemaOnMySqlTest extends SchemaContract {

    private static final int MORE_THAN_ALL = 10_000;

    @Override
    DatabaseUnderTest database() {
        return DatabaseUnderTest.mySql();
    }

    @Test
    void all_changes_can_be_taken_back_and_run_again()
            throws SQLException, CommandExecutionException {
        Database fresh = MySqlServer.shared().freshDatabase();
        command("update", fresh).execute();
        Set<String> before = columns(fresh);
        command("rollbackCount", fresh).addArgumentValue("count", MORE_THAN_ALL).execute();
        assertThat(columns(fresh)).isEmpty();
        command("update", fresh).execute();

        assertThat(columns(fresh)).isEqualTo(before).isNotEmpty();
    }

    @Test
    void the_portal_starts_again_on_its_own_database() {
        Database fresh = MySqlServer.shared().freshDatabase();
        for (int start = 0; start < 2; start++) {
            try (DatabaseUnderTest portal = DatabaseUnderTest.mySqlAt(fresh, "start", "party")) {
                assertThat(portal.sql().selectOne().fetch()).hasSize(1);
            }
        }
    }

    private static CommandScope command(String name, Database database)
            throws CommandExecutionException {
        return new CommandScope(name)
                .addArgumentValue("url", database.url())
                .addArgumentValue("username", database.user())
                .addArgumentValue("password", database.password())
                .addArgumentValue("changelogFile", "db/changelog/db.changelog-master.yaml");
    }

    private static Set<String> columns(Database database) throws SQLException {
        try (Connection connection = database.connect();
                ResultSet rows =
                        connection
                                .getMetaData()
                                .getColumns(connection.getCatalog(), null, null, null)) {
            Set<String> columns = new TreeSet<>();
            while (rows.next()) {
                String table = rows.getString("TABLE_NAME");
                if (!table.startsWith("DATABASECHANGELOG")) {
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
}
