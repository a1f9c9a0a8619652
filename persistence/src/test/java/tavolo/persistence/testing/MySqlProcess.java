package tavolo.persistence.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/// One mysqld on a port and a temporary folder of its own. It ends with this JVM: by the hook when
/// the JVM ends in order, by the kernel (through `setpriv`, where there is one) when it is killed.
final class MySqlProcess {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Path SETPRIV = Path.of("/usr/bin/setpriv");

    private final List<String> command;
    private final Path folder;
    private final int port;
    private final Thread atExit = new Thread(this::remove, "mysqld at exit");
    private Process process;

    /// Starts it and waits until it takes connections.
    MySqlProcess(MySqlInstallation installation, List<String> options) {
        try {
            folder = Files.createTempDirectory("tavolo-mysql");
            installation.copyDataInto(folder);
            port = freePort();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        command = new ArrayList<>();
        if (Files.isExecutable(SETPRIV)) {
            command.addAll(List.of(SETPRIV.toString(), "--pdeathsig", "KILL"));
        }
        command.addAll(
                installation.command(
                        "--datadir=" + folder,
                        "--bind-address=127.0.0.1",
                        "--port=" + port,
                        "--socket=s", // within the data directory: a long path would not be taken
                        "--pid-file=pid",
                        "--log-error=server.log",
                        "--mysqlx=OFF",
                        "--secure-file-priv=NULL",
                        "--innodb-redo-log-capacity=32M"));
        command.addAll(options);
        process = launch();
        Runtime.getRuntime().addShutdownHook(atExit);
        awaitReady();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    int port() {
        return port;
    }

    /// Ends the process at once; nothing is flushed.
    void kill() {
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while mysqld ended", interrupted);
        }
    }

    /// Starts it again after [#kill()], on the same data and port.
    void restart() {
        process = launch();
        awaitReady();
    }

    /// Ends the process and removes its data.
    void close() {
        Runtime.getRuntime().removeShutdownHook(atExit);
        remove();
    }

    /// The kernel's signal follows the thread that started the process, not the JVM: so that thread
    /// waits as long as the process runs.
    private Process launch() {
        var started = new CompletableFuture<Process>();
        Thread.ofPlatform()
                .daemon()
                .name("mysqld on " + port)
                .start(() -> {
                    try {
                        Process mysqld =
                                new ProcessBuilder(command)
                                        .redirectErrorStream(true)
                                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                                        .start();
                        started.complete(mysqld);
                        mysqld.waitFor();
                    } catch (IOException broken) {
                        started.completeExceptionally(broken);
                    } catch (InterruptedException _) {
                        Thread.currentThread().interrupt();
                    }
                });
        return started.join();
    }

    private void awaitReady() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new IllegalStateException("mysqld does not start: " + log());
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while mysqld started", interrupted);
            }
        }
    }

    /// Whether what answers on the port is this server and not another that was quicker to take it.
    private boolean isReady() {
        try (var connection =
                        DriverManager.getConnection("jdbc:mysql://127.0.0.1:" + port, "root", "");
                var statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("select @@datadir")) {
            return answer.next() && Path.of(answer.getString(1)).equals(folder);
        } catch (SQLException _) {
            return false;
        }
    }

    private String log() {
        try {
            return Files.readString(folder.resolve("server.log"), UTF_8);
        } catch (IOException unreadable) {
            return "it left no log (" + unreadable + ")";
        }
    }

    private void remove() {
        kill();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
