package tavolo.persistence.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tavolo.persistence.testing.MySqlServer.Database;

@Tag("mysql")
class MySqlServerTest {

    @Test
    void the_server_is_genuine_and_of_a_known_version() {
        assertThat(MySqlServer.shared().version()).matches("(8\\.4|9\\.\\d+)\\..*");
    }

    @Test
    void every_database_is_fresh_and_tells_small_letters_from_capitals() throws SQLException {
        Database first = MySqlServer.shared().freshDatabase();
        Database second = MySqlServer.shared().freshDatabase();
        write(first, "create table word (id int primary key, text varchar(9) unique)");
        write(second, "create table word (id int primary key, text varchar(9) unique)");
        write(first, "insert into word values (1, 'è'), (2, 'È'), (3, 'e')");

        assertThat(count(first)).isEqualTo(3);
        assertThat(count(second)).isZero();
    }

    @Test
    void a_durable_server_keeps_what_was_committed_when_it_is_killed() throws SQLException {
        try (MySqlServer server = MySqlServer.durable()) {
            Database database = server.freshDatabase();
            write(database, "create table word (id int primary key, text varchar(9))");
            for (int id = 0; id < 50; id++) {
                write(database, "insert into word values (%d, 'kept')".formatted(id));
            }
            server.kill();
            server.restart();

            assertThat(count(database)).isEqualTo(50);
        }
    }

    private static void write(Database database, String order) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute(order);
        }
    }

    private static int count(Database database) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("select count(*) from word")) {
            answer.next();
            return answer.getInt(1);
        }
    }
}
