package tavolo.persistence.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A genuine MySQL server for tests, on a free port of 127.0.0.1 and on data of its own that
/// disappear with it. It never outlives the tests' JVM.
///
/// A class that uses it carries `@Tag("mysql")`, in these very letters: without the server it
/// fails, and `-DskipMysql` leaves it out by that tag. Many threads may use one server.
public final class MySqlServer implements AutoCloseable {

    /// An empty database and an account with all rights on it, and on no more than such databases.
    public record Database(String name, String url, String user, String password) {

        /// A new connection, to be closed by the caller.
        public Connection connect() throws SQLException {
            return DriverManager.getConnection(url, user, password);
        }
    }

    private static final Pattern KNOWN = Pattern.compile("(8\\.4|9\\.\\d+)\\..*");
    private static final String ACCOUNT = "tavolo";
    private static final String PASSWORD = "tavolo";

    private static @Nullable MySqlServer shared;

    private final MySqlProcess process;
    private final String version;
    private final AtomicInteger databases = new AtomicInteger();

    private MySqlServer(String... options) {
        process = new MySqlProcess(MySqlInstallation.find(), List.of(options));
        version = askVersion();
        if (!KNOWN.matcher(version).matches()) {
            process.close();
            throw new IllegalStateException("neither MySQL 8.4 nor 9.x: " + version);
        }
        asRoot("create user %s identified by '%s'".formatted(ACCOUNT, PASSWORD));
    }

    /// The server that all tests of this JVM share, started by the first that asks. A kill would
    /// lose what was committed last: that makes it fast.
    ///
    /// @throws IllegalStateException if no server is installed, with the command that gets it
    public static synchronized MySqlServer shared() {
        if (shared == null) {
            shared = quick("--innodb-buffer-pool-size=128M");
        }
        return shared;
    }

    /// A server of one's own, to be closed by the caller, as quick as the shared one and with the
    /// memory that millions of rows want.
    ///
    /// @throws IllegalStateException if no server is installed, with the command that gets it
    public static MySqlServer roomy() {
        return quick("--innodb-buffer-pool-size=4G");
    }

    private static MySqlServer quick(String memory) {
        return new MySqlServer(
                "--skip-log-bin",
                "--innodb-flush-log-at-trx-commit=0",
                "--innodb-doublewrite=OFF",
                "--performance-schema=OFF",
                memory);
    }

    /// A server of one's own, to be closed by the caller, with the settings of production: what was
    /// committed outlives [#kill()].
    ///
    /// @throws IllegalStateException if no server is installed, with the command that gets it
    public static MySqlServer durable() {
        return new MySqlServer("--innodb-flush-log-at-trx-commit=1", "--sync-binlog=1");
    }

    /// A new empty database, made as an administrator makes the one of production.
    public Database freshDatabase() {
        String name = "tavolo_" + databases.incrementAndGet();
        asRoot(
                "create database %s character set utf8mb4 collate utf8mb4_0900_as_cs"
                        .formatted(name));
        asRoot("grant all privileges on %s.* to %s".formatted(name, ACCOUNT));
        return new Database(name, url(name), ACCOUNT, PASSWORD);
    }

    /// What the running server calls itself, as in `9.7.4-2`.
    public String version() {
        return version;
    }

    /// The port on 127.0.0.1, the same before and after a [#restart()].
    public int port() {
        return process.port();
    }

    /// Ends the server at once, nothing being flushed; its data stay for [#restart()].
    public void kill() {
        process.kill();
    }

    /// Starts a killed server again on the same data and port: URLs given before are good again.
    public void restart() {
        process.restart();
    }

    @Override
    public void close() {
        process.close();
    }

    private String url(String database) {
        return "jdbc:mysql://127.0.0.1:%d/%s?sessionVariables=group_concat_max_len=4294967295"
                .formatted(port(), database);
    }

    private String askVersion() {
        try (Connection connection = root();
                var statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("select version()")) {
            answer.next();
            return answer.getString(1);
        } catch (SQLException broken) {
            throw new IllegalStateException("mysqld does not say its version", broken);
        }
    }

    private void asRoot(String order) {
        try (Connection connection = root();
                var statement = connection.createStatement()) {
            statement.execute(order);
        } catch (SQLException broken) {
            throw new IllegalStateException("mysqld refuses: " + order, broken);
        }
    }

    private Connection root() throws SQLException {
        return DriverManager.getConnection(url("mysql"), "root", "");
    }
}
