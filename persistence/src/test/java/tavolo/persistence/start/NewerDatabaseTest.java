package tavolo.persistence.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tavolo.persistence.DatabaseUnderTest;

class NewerDatabaseTest {

    @TempDir private Path folder;
    private String url;

    @BeforeEach
    void start() {
        url = DatabaseUnderTest.h2Url("file:" + folder.resolve("tavolo"));
        DatabaseUnderTest.at(url, "start", "party").close();
    }

    @Test
    void its_own_database_and_one_with_changes_of_somebody_else_are_taken() throws SQLException {
        remember("a-house-table", "somebody");

        try (DatabaseUnderTest again = DatabaseUnderTest.at(url, "start", "party")) {
            assertThat(again.sql().selectOne().fetch()).hasSize(1);
        }
    }

    @Test
    void a_database_of_a_newer_version_stops_the_start_with_one_sentence() throws SQLException {
        remember("moon_phase", "tavolo");

        assertThatThrownBy(() -> DatabaseUnderTest.at(url, "start", "party"))
                .rootCause()
                .isInstanceOfSatisfying(
                        NewerDatabase.class,
                        newer -> {
                            assertThat(newer.code()).isEqualTo("newer-database");
                            assertThat(newer)
                                    .hasMessageStartingWith(
                                            "The database belongs to a newer version of Tavolo")
                                    .hasMessageContaining("moon_phase")
                                    .hasMessageContaining("--tavolo.data=");
                        });
    }

    @Test
    void nothing_of_a_newer_database_is_changed_by_the_attempt() throws SQLException {
        remember("moon_phase", "tavolo");
        long before = changes();

        assertThatThrownBy(() -> DatabaseUnderTest.at(url, "start", "party")).isNotNull();
        assertThat(changes()).isEqualTo(before);
    }

    private void remember(String change, String author) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(
                    """
                    insert into databasechangelog
                        (id, author, filename, dateexecuted, orderexecuted, exectype)
                    values ('%s', '%s', 'later.sql', current_timestamp, 9999, 'EXECUTED')
                    """
                            .formatted(change, author));
        }
    }

    private long changes() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from databasechangelog")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
